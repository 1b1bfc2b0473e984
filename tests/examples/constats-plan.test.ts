/**
 * What the controls of the plan say of the five documents (actions, money, indicators, evaluation, avenants, tables, personal
 * data, schéma petite enfance). Written down from the facts of docs/faits.md, before running.
 */
import { controlClasseur } from '../../src/rules';
import { readExemple } from '../support/classeur-exemple';

const DATE = '2025-06-12';
const FAMILLES = /^(?:ACT|FIN|IND|EVAL|AVE|DATA|RGPD|SPPE)-/;

interface Attendu {
  readonly constats: Readonly<Record<string, number>>;
  readonly nonControlables: Readonly<Record<string, number>>;
}

/** No document has steps, equipments or bilans of its own, and none says how many people live there. */
const SANS_FEUILLES = { 'ACT-21': 1, 'FIN-09': 1, 'EVAL-04': 1, 'SPPE-02': 1 };
/** A plan that is empty, or whose day of signature nobody wrote, hides what changed since. */
const SANS_PLAN = { ...SANS_FEUILLES, 'AVE-01': 1 };

/** Everything a list of names of actions does not say of them. */
const sansFiche = (actions: number): Record<string, number> => ({
  'ACT-04': actions,
  'ACT-05': actions,
  'ACT-06': actions,
  'ACT-09': actions,
  'ACT-15': actions,
  'ACT-16': actions,
  'IND-01': actions,
});

const ATTENDUS: Readonly<Record<string, Attendu>> = {
  // Six examples of actions, and their avenant n° 1; a copil in January 2024, no action dated since.
  perpignan: { constats: sansFiche(6), nonControlables: { ...SANS_FEUILLES, 'ACT-18': 1 } },
  frontignan: { constats: { 'ACT-23': 1 }, nonControlables: SANS_PLAN },
  // Ten actions, five of them a study or a reflection without what it delivers; no copil, no day of signature.
  canet: {
    constats: { ...sansFiche(10), 'ACT-17': 5 },
    nonControlables: { ...SANS_PLAN, 'ACT-18': 1 },
  },
  bauge: { constats: { 'ACT-23': 1 }, nonControlables: SANS_PLAN },
  // A bonus “territoire CTG” whose equipments are not listed; a chargée de coopération whose ETP is not said.
  lourdes: {
    constats: { 'ACT-23': 1 },
    nonControlables: { ...SANS_PLAN, 'FIN-08': 1, 'FIN-10': 1 },
  },
};

function countByRegle(lignes: readonly { readonly regle: string }[]): Record<string, number> {
  const nombres: Record<string, number> = {};
  for (const { regle } of lignes) if (FAMILLES.test(regle)) nombres[regle] = (nombres[regle] ?? 0) + 1;
  return nombres;
}

describe.each(Object.entries(ATTENDUS))('%s', (nom, { constats, nonControlables }) => {
  const rapport = controlClasseur(readExemple(nom), { date: DATE });

  it('has the findings its document implies, and no other', () => {
    expect(countByRegle(rapport.constats)).toEqual(constats);
  });

  it('says what its document does not let one check', () => {
    expect(countByRegle(rapport.nonControlables)).toEqual(nonControlables);
  });
});
