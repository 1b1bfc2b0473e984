/** What each function that reads any indicator answers, and what it refuses. */
import { buildEtat } from '../../../src/indicators/etat-registre';
import type { Cellule } from '../../../src/indicators/define';
import { buildObservation, nombre } from '../../support/builders';
import { buildClasseurChiffres, buildEtatChiffres } from '../../support/etats';
import { openIndexReel } from '../../support/index-reel';
import { ask, find, LIGNES } from './ask';

const index = openIndexReel();

describe('INDICATEUR', () => {
  const etat = buildEtatChiffres(index, ['66136'], LIGNES);

  it.each([
    [['taux_pauvrete'], 0.34],
    [['CTG.TAUX_PAUVRETE()'], 0.34],
    [['TAUX_PAUVRETE', '65233', null, 'marque'], 's'],
    [['TAUX_PAUVRETE', '66136', null, 'marque'], ''],
    [['TAUX_PAUVRETE', null, null, 'millesime'], 2021],
    [['TAUX_PAUVRETE', null, null, 'Libellé'], 'Taux de pauvreté'],
    [['TAUX_PAUVRETE', null, null, 'unite'], '%'],
    [['TAUX_PAUVRETE', null, null, 'source'], 'Insee, Filosofi'],
    [['TAUX_PAUVRETE', null, null, 'niveau'], 'commune'],
    [['TAUX_PAUVRETE', '65233', null, 'repli'], 0.151],
    [['TAUX_PAUVRETE', '65233', null, 'niveau'], 'département'],
    [['POPULATION', '66136', null, 'millesime'], Number(index.cog)],
    [['POPULATION', '66136'], 121616],
  ] as [(Cellule | null)[], unknown][])('%p is %p', (args, attendu) => {
    expect(ask(etat, 'INDICATEUR', ...args)).toBe(attendu);
  });

  it.each([
    [['TAUX_PAUVRETE', '65233'], /secret statistique/],
    [['NB_FOYERS_ALLOCATAIRES', '65233', null, 'repli'], /Un effectif n’a pas de repli/],
    [['TAUX_PAUVRETTE'], /Vouliez-vous dire "TAUX_PAUVRETE"/],
    [['EVOLUTION'], /se calcule à partir de valeurs.*=CTG\.EVOLUTION\(…\)/],
    [['TAUX_AVANCEMENT', '66136'], /plan d’actions entier/],
    [['TAUX_PAUVRETE', null, null, 'numerateur'], /n’en porte pas le numérateur/],
    [['TAUX_PAUVRETE', null, null, 'couleur'], /l’un de ces mots : valeur, marque/],
    [[''], /Le code de l’indicateur est vide/],
  ] as [(Cellule | null)[], RegExp][])('%p says why', (args, phrase) => {
    expect(ask(etat, 'INDICATEUR', ...args)).toMatch(phrase);
  });

  it.each(['SERIE', 'COMPARER'])('%s refuses what is computed from the plan', (id) => {
    expect(ask(etat, id, 'TAUX_AVANCEMENT')).toMatch(/plan d’actions entier : .* ni série ni comparaison/);
  });

  it('sums a raw count over communes, and never a raw rate', () => {
    const brute = (indicateur: string, unite: string, code: string, valeur: number) =>
      buildObservation({
        indicateur,
        unite,
        territoire: code,
        millesime: '2024',
        valeur: nombre(valeur),
        source: '',
      });
    const observations = ['66136', '66037'].flatMap((code) => [
      brute('INDFOY_AF', 'foyers', code, 10),
      brute('PACT', '%', code, 40),
    ]);
    const classeur = { ...buildClasseurChiffres(['66136', '66037'], []), observations };
    const deux = buildEtat({ classeur, index, echecTerritoires: null });
    expect(ask(deux, 'INDICATEUR', 'INDFOY_AF')).toBe(20);
    expect(ask(deux, 'INDICATEUR', 'PACT')).toMatch(/ne se somment pas/);
    expect(ask(deux, 'INDICATEUR', 'PACT', '66136')).toBe(0.4);
  });
});

describe('SERIE', () => {
  it('gives the years of the other side of a break when asked for one of them', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [
        ['TAUX_PAUVRETE', '66136', '2019', 32],
        ['TAUX_PAUVRETE', '66136', '2021', 's'],
        ['TAUX_PAUVRETE', '66136', '2023', 36.2],
      ],
    );
    expect(ask(etat, 'SERIE', 'TAUX_PAUVRETE', null, 2019)).toEqual([
      expect.anything(),
      [2019, 0.32, ''],
      [2021, { echec: 'secret' }, 'secret statistique'],
      [2023, { echec: 'rupture-de-serie' }, expect.stringContaining('2023')],
    ]);
  });

  it('tells the years where communes are missing', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136', '66037'],
      [...LIGNES, ['NB_FOYERS_ALLOCATAIRES', '66136', '2020', 38725]],
    );
    expect(ask(etat, 'SERIE', 'NB_FOYERS_ALLOCATAIRES')).toEqual([
      expect.anything(),
      [2020, { echec: 'somme-partielle' }, 'communes manquantes'],
      [2024, 43660, ''],
    ]);
  });

  it('adds the population in force to typed years', () => {
    const etat = buildEtatChiffres(index, ['66136'], [['POPULATION', '66136', '2016', 120000]]);
    expect(ask(etat, 'SERIE', 'POPULATION')).toEqual([
      expect.anything(),
      [2016, 120000, ''],
      [Number(index.cog), 121616, ''],
    ]);
  });
});

describe('COMPARER', () => {
  it('puts the convention beside every level above it by default', () => {
    const etat = buildEtatChiffres(
      index,
      ['66136'],
      [...LIGNES, ['TAUX_PAUVRETE', 'FRANCE', '2021', 14.9], ['TAUX_PAUVRETE', '66', '2019', 20]],
    );
    expect(ask(etat, 'COMPARER', 'TAUX_PAUVRETE')).toEqual([
      ['Territoire', 'Taux de pauvreté 2021 (%)', 'Écart à Perpignan (66136) (points)'],
      ['Perpignan (66136)', 0.34, ''],
      [
        expect.stringContaining('200027183'),
        { echec: 'territoire-sans-chiffre' },
        { echec: 'territoire-sans-chiffre' },
      ],
      ['Pyrénées-Orientales (66)', { echec: 'millesime-absent' }, { echec: 'millesime-absent' }],
      ['Occitanie (REG-76)', { echec: 'territoire-sans-chiffre' }, { echec: 'territoire-sans-chiffre' }],
      [expect.stringContaining('FRANCE'), 0.149, -19.1],
    ]);
  });

  it('sums the communes of a convention, and takes a column of codes', () => {
    const etat = buildEtatChiffres(index, ['66136', '66037'], LIGNES);
    expect(ask(etat, 'COMPARER', 'NB_FOYERS_ALLOCATAIRES', ['66136', '66037', ''])).toEqual([
      expect.anything(),
      ['Perpignan (66136)', 40435, ''],
      ['Canet-en-Roussillon (66037)', 3225, -37210],
    ]);
    const [, premier] = ask(etat, 'COMPARER', 'NB_FOYERS_ALLOCATAIRES') as unknown[][];
    expect(premier).toEqual(['la convention (2 territoires)', 43660, '']);
  });

  it('reads one year for all, even when the first territory holds none', () => {
    const etat = buildEtatChiffres(
      index,
      [],
      [
        ['TAUX_PAUVRETE', '34108', '2019', 15],
        ['TAUX_PAUVRETE', '66037', '2021', 18],
      ],
    );
    expect(ask(etat, 'COMPARER', 'TAUX_PAUVRETE', '66136;34108;66037')).toEqual([
      ['Territoire', 'Taux de pauvreté 2021 (%)', expect.stringContaining('Perpignan')],
      ['Perpignan (66136)', { echec: 'territoire-sans-chiffre' }, ''],
      ['Frontignan (34108)', { echec: 'millesime-absent' }, { echec: 'millesime-absent' }],
      ['Canet-en-Roussillon (66037)', 0.18, { echec: 'territoire-sans-chiffre' }],
    ]);
  });

  it('refuses a territory nobody knows rather than leave it out', () => {
    const etat = buildEtatChiffres(index, ['66136'], LIGNES);
    expect(ask(etat, 'COMPARER', 'TAUX_PAUVRETE', '66136 ; Perpinan')).toMatch(/Perpignan/);
  });
});

describe('SOURCE', () => {
  it('quotes a secret figure as not published', () => {
    const etat = buildEtatChiffres(index, ['66136'], LIGNES);
    expect(ask(etat, 'SOURCE', 'TAUX_PAUVRETE', '65233')).toMatch(
      /^.*, 2021\. .*Jarret \(65233\), non publié\./,
    );
  });

  it('says a sum is one', () => {
    const codes = index.membersOf('200027183');
    const etat = buildEtatChiffres(
      index,
      ['200027183'],
      codes.map((code) => ['NB_FOYERS_ALLOCATAIRES', code, '2024', 5] as const),
    );
    expect(ask(etat, 'SOURCE', 'NB_FOYERS_ALLOCATAIRES')).toContain('somme de 37 communes');
  });
});

describe('TERRITOIRE and COMMUNES', () => {
  const etat = buildEtatChiffres(index, ['200027183'], LIGNES);

  it.each([
    [[], 'CU Perpignan Méditerranée Métropole'],
    [['Jarret', 'niveau'], 'commune'],
    [['65233', 'code_epci'], '200069300'],
    [['65233', 'departement'], 'Hautes-Pyrénées'],
    [['200069300', 'code_region'], 'REG-76'],
    [['66', 'region'], 'Occitanie'],
    [['EPCI', 'population'], 279615],
    [['66', 'communes'], 226],
  ] as [(Cellule | null)[], unknown][])('TERRITOIRE(%p) is %p', (args, attendu) => {
    expect(ask(etat, 'TERRITOIRE', ...args)).toBe(attendu);
  });

  it('lists the members of the convention', () => {
    const lignes = ask(etat, 'COMMUNES') as unknown[][];
    expect(lignes).toHaveLength(38);
    expect(lignes).toContainEqual(['66136', 'Perpignan']);
  });
});

describe('FICHE', () => {
  it('holds the value, its year, its source, its definition and the levels above', () => {
    const etat = buildEtat({
      classeur: buildClasseurChiffres(['66136'], [...LIGNES, ['TAUX_PAUVRETE', 'FRANCE', '2021', 14.9]]),
      index,
      echecTerritoires: null,
      definitions: new Map([['TAUX_PAUVRETE', 'Part des personnes…']]),
    });
    const resultat = find('FICHE').calculate([[['TAUX_PAUVRETE']]], etat);
    expect(resultat).toEqual({
      ok: true,
      value: {
        titre: 'Taux de pauvreté, Perpignan (66136)',
        valeur: { nombre: 0.34, unite: '%' },
        rubriques: [
          { nom: 'Valeur', valeur: { nombre: 0.34, unite: '%' } },
          { nom: 'Millésime', valeur: '2021' },
          { nom: 'Territoire', valeur: 'Perpignan (66136)' },
          { nom: 'Source', valeur: 'Insee, Filosofi' },
          { nom: 'Définition', valeur: 'Part des personnes…' },
          { nom: index.france.nom, valeur: { nombre: 0.149, unite: '%' } },
        ],
      },
    });
  });
});
