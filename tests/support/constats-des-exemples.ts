/**
 * What the controls say of the five documents, rule by rule: the one place of these expectations, read by the tests of the
 * controls and by those of the command line. Canet and Lourdes are those of docs/attendus-canet-lourdes.md, written from the
 * facts before running; the others follow the outcomes their documents imply.
 */
import { readAttendus } from './attendus';

export interface Dits {
  /** Rule → how many findings. */
  readonly constats: Readonly<Record<string, number>>;
  /** Rule → how many times something it needs is missing. */
  readonly nonControlables: Readonly<Record<string, number>>;
}

/** The clock of these expectations. */
export const DATE_DES_CONSTATS = '2025-06-12';

/**
 * No document names a meeting, has steps, equipments or bilans of its own, or says how many people live there: these sheets
 * are not there, or are empty.
 */
const SANS_FEUILLES = {
  'GOUV-04': 1,
  'GOUV-05': 2,
  'GOUV-06': 1,
  'ACT-21': 1,
  'FIN-09': 1,
  'EVAL-04': 1,
  'SPPE-02': 1,
};
/** A plan that is empty, or whose day of signature nobody wrote, hides what changed since. */
const SANS_PLAN = { ...SANS_FEUILLES, 'AVE-01': 1 };
/** Neither a start nor an end: nothing of the period can be checked. */
const SANS_PERIODE = { 'CONV-03': 1, 'CONV-04': 1, 'CONV-05': 1, 'CONV-06': 1 };

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

export const CONSTATS_DES_EXEMPLES: Readonly<Record<string, Dits>> = {
  // A period, a date of délibération, a copil and a plenary technical committee; no person, no axis, no tagged action. Six
  // examples of actions, and their avenant n° 1; a copil in January 2024, no action dated since.
  perpignan: {
    constats: {
      'CONV-05': 1,
      'CONV-07': 1,
      'SIGN-03': 2,
      'GOUV-03': 1,
      'CAL-02': 1,
      'CAL-04': 1,
      'DIAG-12': 7,
      'AXE-04': 1,
      'CHAMP-01': 7,
      'CHAMP-02': 6,
      ...sansFiche(6),
    },
    // « Mars 20424 » cannot be placed in the period.
    nonControlables: { ...SANS_FEUILLES, 'CAL-01': 1, 'ACT-18': 1 },
  },
  // 2023-2027 is the « 5 ans » it says; no body, no délibération, no action; the 29 % have no year.
  frontignan: {
    constats: {
      'CONV-05': 1,
      'SIGN-04': 1,
      'GOUV-01': 1,
      'GOUV-02': 1,
      'GOUV-03': 1,
      'CAL-04': 1,
      'DIAG-03': 1,
      'DIAG-11': 2,
      'DIAG-12': 6,
      'AXE-04': 1,
      'ACT-23': 1,
    },
    nonControlables: { ...SANS_PLAN, 'DIAG-04': 1, 'CHAMP-01': 1 },
  },
  canet: readAttendus('canet'),
  // « 4 ans » without a start nor an end, « vendredi 28 février » without a year; a copil, no technical committee, no action.
  bauge: {
    constats: {
      'CONV-02': 2,
      'CONV-07': 1,
      'SIGN-03': 2,
      'SIGN-04': 1,
      'GOUV-02': 1,
      'GOUV-03': 1,
      'CAL-04': 1,
      'DIAG-12': 9,
      'AXE-04': 1,
      'OBJ-02': 10,
      'OBJ-03': 10,
      'ACT-23': 1,
    },
    nonControlables: {
      ...SANS_PERIODE,
      ...SANS_PLAN,
      'CONV-08': 1,
      'CONV-11': 1,
      'OBJ-01': 1,
      'CHAMP-01': 1,
    },
  },
  lourdes: readAttendus('lourdes'),
};

/** Rule → how many lines speak of it. */
export function countByRegle(lignes: readonly { readonly regle: string }[]): Record<string, number> {
  const nombres: Record<string, number> = {};
  for (const { regle } of lignes) nombres[regle] = (nombres[regle] ?? 0) + 1;
  return nombres;
}
