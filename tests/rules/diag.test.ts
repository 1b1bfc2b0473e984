import type { Observation } from '../../src/domain/observation';
import { parseMarque } from '../../src/rules/observations';
import { buildClasseur, buildObservation, nombre } from '../support/builders';
import { checkSummary } from './check-regle';

const check = (id: string, ligne: Partial<Observation>): string[] =>
  checkSummary(id, buildClasseur({ observations: [buildObservation(ligne)] }));
const valeur = (cellule: string | number): Partial<Observation> => ({ valeur: nombre(cellule) });

describe('parseMarque', () => {
  it.each([
    ['s', 's'],
    ['S', 's'],
    ['secret', 's'],
    ['Secret statistique', 's'],
    ['n.d.', 'nd'],
    ['hors champ', 'hors champ'],
    ['Estimé', 'estimé'],
    ['zzz', null],
    ['', null],
  ])('« %s » is %j', (texte, attendu) => {
    expect(parseMarque(texte)).toBe(attendu);
  });
});

describe('DIAG-01', () => {
  it.each<[Partial<Observation>, string]>([
    [
      {},
      'Valeur vide pour « Taux de pauvreté » (Frontignan, 2021) : saisissez une valeur ou une marque (s, nd, ns, so).',
    ],
    [
      { marque: 'estimé' },
      'Valeur vide pour « Taux de pauvreté » (Frontignan, 2021) : saisissez une valeur ou une marque (s, nd, ns, so).',
    ],
    [
      { libelle: '', nom_territoire: '', millesime: '' },
      'Valeur vide pour « TAUX_PAUVRETE » (34108, millésime non précisé) : saisissez une valeur ou une marque (s, nd, ns, so).',
    ],
    [
      { libelle: '', indicateur: '', nom_territoire: '', territoire: '' },
      'Valeur vide pour le chiffre de la ligne 5 (territoire non précisé, 2021) : saisissez une valeur ou une marque (s, nd, ns, so).',
    ],
  ])('an empty value with %j', (ligne, message) => {
    expect(check('DIAG-01', { ...valeur(''), ...ligne })).toEqual([`tDonnees 5 valeur: ${message}`]);
  });

  it.each([0, '0', 's', 'abc'])('%j is not empty', (cellule) => {
    expect(check('DIAG-01', valeur(cellule))).toEqual([]);
  });

  it.each(['s', 'nd', 'ns', 'so', 'hors champ', 'secret', 'zzz'])(
    'the mark « %s » stands for a value',
    (marque) => {
      expect(check('DIAG-01', { ...valeur(''), marque })).toEqual([]);
    },
  );
});

describe('DIAG-02', () => {
  it.each([
    18,
    0,
    '15,2',
    '1\u202f234',
    '34 %',
    '12 k€',
    '2,4millions',
    '',
    's',
    'ND',
    'secret',
    '#N/A',
    '#REF!',
  ])('the value %j is accepted', (cellule) => {
    expect(check('DIAG-02', valeur(cellule))).toEqual([]);
  });

  it.each(['environ 30', '12 34', 'x', '-'])('the value « %s » is not', (texte) => {
    expect(check('DIAG-02', valeur(texte))).toEqual([
      `tDonnees 5 valeur: « ${texte} » n’est ni un nombre ni une marque reconnue.`,
    ]);
  });

  it('says a mark outside the list, beside a wrong value', () => {
    expect(check('DIAG-02', { ...valeur('x'), marque: 'zz' })).toEqual([
      'tDonnees 5 valeur: « x » n’est ni un nombre ni une marque reconnue.',
      'tDonnees 5 marque: « zz » n’est ni un nombre ni une marque reconnue.',
    ]);
  });
});

describe('DIAG-03', () => {
  it.each<[Partial<Observation>, string]>([
    [{ source: '' }, 'source: Source ou millésime manquant pour « Taux de pauvreté » : indiquez la source.'],
    [
      { millesime: ' ' },
      'millesime: Source ou millésime manquant pour « Taux de pauvreté » : indiquez le millésime.',
    ],
    [
      { source: '', millesime: '' },
      'source: Source ou millésime manquant pour « Taux de pauvreté » : indiquez la source et le millésime.',
    ],
  ])('%j', (ligne, suite) => {
    expect(check('DIAG-03', ligne)).toEqual([`tDonnees 5 ${suite}`]);
  });
});

describe('DIAG-11', () => {
  it.each<[string | number, Partial<Observation>, string]>([
    [
      '2,4millions',
      { unite: '' },
      'periode: Le montant « 2,4millions » n’a pas de période (mois ou année) ni d’unité (€).',
    ],
    [
      '2,5 millions',
      { unite: '', periode: 'année' },
      'unite: Le montant « 2,5 millions » n’a pas d’unité (€).',
    ],
    [
      '2,5 millions',
      { unite: '€' },
      'periode: Le montant « 2,5 millions € » n’a pas de période (mois ou année).',
    ],
    [1250, { unite: '€' }, 'periode: Le montant « 1250 € » n’a pas de période (mois ou année).'],
    ['1 250 €', { unite: '' }, 'periode: Le montant « 1 250 € » n’a pas de période (mois ou année).'],
    ['12', { unite: 'M€' }, 'periode: Le montant « 12 M€ » n’a pas de période (mois ou année).'],
  ])('%j with %j is told', (cellule, ligne, suite) => {
    expect(check('DIAG-11', { ...valeur(cellule), ...ligne })).toEqual([`tDonnees 5 ${suite}`]);
  });

  it.each<[string | number, Partial<Observation>]>([
    [1250, { unite: '€', periode: 'année' }],
    [1250, { unite: '€/mois' }],
    [1250, { unite: '€ par an' }],
    ['', { unite: '€' }],
    [18, { unite: '%' }],
    ['2,4 millions', { unite: 'habitants' }],
    ['s', { unite: '€' }],
    ['environ 3 €', { unite: '€' }],
  ])('%j with %j is not', (cellule, ligne) => {
    expect(check('DIAG-11', { ...valeur(cellule), ...ligne })).toEqual([]);
  });
});
