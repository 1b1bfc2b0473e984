/** What the workbook computes of its plan, its money and its targets, without arguments or with ranges. */
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import { findIndicateur } from '../../src/indicators/catalogue';
import type { Argument } from '../../src/indicators/define';
import { buildEtat } from '../../src/indicators/etat-registre';
import type { EtatRegistre } from '../../src/indicators/registre';
import { CHAMPS_REQUIS } from '../../src/evaluation/completude';
import actions from '../../src/sheets/actions';
import {
  buildAction,
  buildChamp,
  buildConvention,
  buildFinancement,
  buildIndicateur,
  buildMesure,
  buildObservation,
  date,
  nombre,
} from '../support/builders';

const etatOf = (plus: Partial<typeof CLASSEUR_VIDE>): EtatRegistre =>
  buildEtat({ classeur: { ...CLASSEUR_VIDE, ...plus }, index: null, echecTerritoires: null });

function ask(etat: EtatRegistre, id: string, ...args: Argument[]): number | string {
  const resultat = findIndicateur(id)?.calculate(args, etat);
  if (resultat === undefined) throw new Error(id);
  if (!resultat.ok) return `${resultat.error.code} ${resultat.error.message}`;
  return typeof resultat.value === 'number' ? Number(resultat.value.toPrecision(9)) : String(resultat.value);
}

describe('statuts of the workbook', () => {
  const etat = etatOf({
    actions: ['Réalisée', 'En cours', 'À venir', 'Abandonnée', 'Reportée', ''].map((statut) =>
      buildAction({ statut }),
    ),
  });

  it('shares out what counts, and what was given up over all of them', () => {
    expect(ask(etat, 'TAUX_ENGAGEMENT')).toBeCloseTo(2 / 3, 8);
    expect(ask(etat, 'TAUX_REALISATION')).toBeCloseTo(1 / 3, 8);
    expect(ask(etat, 'TAUX_ABANDON')).toBe(0.2);
  });
});

describe('dates of the workbook', () => {
  const convention = buildConvention({ debut: '2023', fin: '31/12/2027', prochain_copil: '06/03/2024' });
  const etat = etatOf({
    convention,
    actions: [
      buildAction({ statut: 'En cours', fin: date('05/03/2024'), avancement: nombre(0.5) }),
      buildAction({ statut: 'À venir', fin: date('mars 2024'), avancement: nombre(0) }),
      buildAction({ statut: '', fin: date('2023'), avancement: VIDE }),
      buildAction({ statut: 'En cours', fin: DATE_VIDE, avancement: nombre(0.5) }),
      buildAction({ statut: 'Réalisée', fin: date('2023'), avancement: nombre(1) }),
    ],
  });

  it('looks at them on the day of the next copil', () => {
    expect(ask(etat, 'PART_TEMPS_ECOULE')).toBeCloseTo(431 / 1826, 8);
    expect(ask(etat, 'TAUX_RETARD')).toBe(0.5);
    expect(ask(etat, 'ECART_AVANCEMENT')).toBeCloseTo(50 - (431 / 1826) * 100, 6);
  });

  it('looks at them on another day when asked', () => {
    expect(ask(etat, 'TAUX_RETARD', [], [], [['01/04/2024']])).toBe(0.75);
    expect(ask(etat, 'PART_TEMPS_ECOULE', [], [], [['31/12/2027']])).toBe(1);
  });

  it.each([
    [null, /^date-absente .*prochain copil/],
    ['', /^date-absente .*prochain copil/],
    ['mars 2024', /^argument-invalide .*jour précis/],
  ])('with a copil « %s », says which date is missing', (copil, phrase) => {
    const sans = etatOf({ convention: buildConvention({ prochain_copil: copil }), actions: [buildAction()] });
    expect(ask(sans, 'TAUX_RETARD')).toMatch(phrase);
    expect(ask(sans, 'ECART_AVANCEMENT')).toMatch(phrase);
  });

  it('says that the convention has no beginning', () => {
    const sans = etatOf({ convention: buildConvention({ debut: null, prochain_copil: '06/03/2024' }) });
    expect(ask(sans, 'PART_TEMPS_ECOULE')).toMatch(/^date-absente .*le début/);
  });
});

describe('money of the workbook', () => {
  const ligne = (
    action: string,
    financeur: string,
    prevu: number | string,
    realise: number | string = '',
  ): ReturnType<typeof buildFinancement> =>
    buildFinancement({ action, financeur, prevu: nombre(prevu), realise: nombre(realise) });
  const etat = etatOf({
    actions: [
      buildAction({ code: 'A1', budget: nombre(10_000) }),
      buildAction({ code: 'A2', intitule: 'Autre', budget: nombre(4000) }),
      buildAction({ code: 'A3', intitule: 'Sans budget', budget: VIDE }),
      buildAction({ code: 'A4', intitule: 'À chiffrer', budget: nombre(7000) }),
    ],
    financements: [
      ligne('A1', 'Caf de l’Hérault', 6000, 3000),
      ligne('a1', 'Ville', 3000, 1500),
      ligne('A3', 'Ville', 1000),
      ligne('A4', 'Ville', 'à définir'),
    ],
  });

  it('spends over what was planned, where both are known', () => {
    expect(ask(etat, 'TAUX_CONSOMMATION')).toBe(0.5);
  });

  it('shares the plan between its funders, by their name or its beginning', () => {
    expect(ask(etat, 'PART_FINANCEUR', [['Caf']])).toBe(0.6);
    expect(ask(etat, 'PART_FINANCEUR', [['VILLE']])).toBe(0.4);
    expect(ask(etat, 'PART_FINANCEUR', [['MSA']])).toMatch(/^argument-invalide .*«\u00A0MSA\u00A0»/);
  });

  it('leaves out of the gap an action without budget or with an amount that is no number', () => {
    expect(ask(etat, 'ECART_FINANCEMENT')).toBe(9000 - 14_000);
  });
});

describe('completeness of the plan', () => {
  it('asks for what the sheet Actions marks as to fill first', () => {
    const prioritaires = actions.tables[0]?.colonnes
      .filter(({ cle, niveau }) => niveau === 'prioritaire' && !cle.startsWith('precision_'))
      .map(({ cle }) => cle);
    expect(prioritaires).toEqual(CHAMPS_REQUIS);
  });

  it('does not count words of waiting as filled', () => {
    const etat = etatOf({
      actions: [
        buildAction({ statut: 'À venir' }),
        buildAction({
          pilote: 'à définir',
          structure_pilote: '?',
          champs: [],
          fin: date('à préciser'),
          axe: '',
        }),
      ],
    });
    expect(ask(etat, 'TAUX_COMPLETUDE')).toBe(0.75);
  });

  it('covers a champ by its code, its label or its local wording', () => {
    const etat = etatOf({
      champs: [
        buildChamp({ libelle: 'Petite enfance', codes_nationaux: ['PE'] }),
        buildChamp({ libelle: 'Bien grandir', codes_nationaux: ['ENF', 'PAR'] }),
        buildChamp({ libelle: 'Logement', codes_nationaux: ['LOG'] }),
        buildChamp({ libelle: 'Mobilité', codes_nationaux: ['MOB'], retenu: 'non' }),
        buildChamp({ libelle: '', codes_nationaux: [] }),
      ],
      actions: [buildAction({ champs: ['pe'] }), buildAction({ champs: ['bien grandir', 'MOB'] })],
    });
    expect(ask(etat, 'TAUX_COUV_CHAMPS')).toBeCloseTo(2 / 3, 8);
    expect(ask(etat, 'TAUX_COUV_CHAMPS', [['PE'], ['MOB ; JEU']])).toBeCloseTo(2 / 3, 8);
  });
});

describe('measures of the workbook', () => {
  const etat = etatOf({
    convention: buildConvention({ debut: '2024' }),
    indicateurs: ['I1', 'I2', 'I3', 'I4'].map((code) => buildIndicateur({ code })),
    mesures: [
      buildMesure({ indicateur: 'I1', date: date('2025') }),
      buildMesure({ indicateur: 'I2', date: date('15/01/2023') }),
      buildMesure({ indicateur: 'I3', date: DATE_VIDE }),
      buildMesure({ indicateur: 'I4', date: date('2025'), valeur: VIDE, marque: 'nd' }),
    ],
  });

  it('count in their period', () => {
    expect(ask(etat, 'TAUX_INDIC_RENSEIGNES')).toBe(0.25);
    expect(ask(etat, 'TAUX_INDIC_RENSEIGNES', [[2023]])).toBe(0.5);
    expect(ask(etat, 'TAUX_INDIC_RENSEIGNES', [[2023]], [[2024]])).toBe(0.25);
  });

  it('count whatever their date when no period is known', () => {
    const sans = etatOf({
      indicateurs: [buildIndicateur({ code: 'I3' })],
      mesures: [buildMesure({ indicateur: 'I3', date: DATE_VIDE })],
    });
    expect(ask(sans, 'TAUX_INDIC_RENSEIGNES')).toBe(1);
  });
});

describe('a figure of several thresholds', () => {
  const ligne = (valeur: number, commentaire: string): ReturnType<typeof buildObservation> =>
    buildObservation({
      indicateur: 'PART_EFFORT_39',
      territoire: '66136',
      millesime: '2024',
      valeur: nombre(valeur),
      source: 'Caf, données transmises aux partenaires',
      commentaire,
    });
  const etat = buildEtat({
    classeur: {
      ...CLASSEUR_VIDE,
      observations: [ligne(12, ''), ligne(20, 'seuil de 30 %'), ligne(15.5, 'Seuil : 35,5')],
    },
    index: null,
    echecTerritoires: { code: 'index-absent', message: 'absent.', aide: 'Attendre.' },
  });

  it.each([
    [[], 0.12],
    [[[39]], 0.12],
    [[['39 %']], 0.12],
    [[[0.3]], 0.2],
    [[[35.5]], 0.155],
  ] as [Argument, number][])('at %j is %d', (seuil, attendu) => {
    expect(ask(etat, 'PART_EFFORT_39', [['66136']], [], seuil)).toBe(attendu);
  });

  it('is not there at a threshold that no row says', () => {
    expect(ask(etat, 'PART_EFFORT_39', [['66136']], [], [[50]])).toMatch(/^aucun-chiffre/);
  });
});
