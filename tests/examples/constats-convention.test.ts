/**
 * What the controls of the convention say of the five documents (convention, signatories, governance, calendar, diagnostic,
 * axes, objectives, champs). Written down from the facts of docs/faits.md, before running.
 */
import type { RapportControle } from '../../src/domain/constat';
import { controlClasseur } from '../../src/rules';
import { readExemple } from '../support/classeur-exemple';

const DATE = '2025-06-12';
const FAMILLES = /^(?:CONV|SIGN|GOUV|CAL|DIAG|AXE|OBJ|CHAMP)-/;

interface Attendu {
  readonly constats: Readonly<Record<string, number>>;
  readonly nonControlables: Readonly<Record<string, number>>;
}

/** No document names a meeting: the sheet « Réunions » is not there, which three controls of governance need. */
const SANS_REUNIONS = { 'GOUV-04': 1, 'GOUV-05': 2, 'GOUV-06': 1 };

const ATTENDUS: Readonly<Record<string, Attendu>> = {
  // A period, a date of délibération, a copil and a plenary technical committee; no person, no axis, no tagged action.
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
    },
    // « Mars 20424 » cannot be placed in the period.
    nonControlables: { ...SANS_REUNIONS, 'CAL-01': 1 },
  },
  // 2023-2027 is the « 5 ans » it says; no body, no délibération; the 29 % have no year.
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
    },
    nonControlables: { ...SANS_REUNIONS, 'DIAG-04': 1, 'CHAMP-01': 1 },
  },
  // The end only, signed on a day nobody wrote; seven objectives and ten actions without any link.
  canet: {
    constats: {
      'CONV-02': 1,
      'CONV-12': 1,
      'SIGN-04': 1,
      'GOUV-01': 1,
      'GOUV-02': 1,
      'GOUV-03': 1,
      'CAL-04': 1,
      'DIAG-12': 7,
      'AXE-04': 1,
      'OBJ-01': 7,
      'OBJ-02': 7,
      'OBJ-03': 7,
      'CHAMP-01': 7,
      'CHAMP-02': 10,
    },
    nonControlables: { 'CONV-03': 1, 'CONV-04': 1, 'CONV-05': 1, 'CONV-06': 1, ...SANS_REUNIONS },
  },
  // « 4 ans » without a start nor an end, « vendredi 28 février » without a year; a copil, no technical committee.
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
    },
    nonControlables: {
      'CONV-03': 1,
      'CONV-04': 1,
      'CONV-05': 1,
      'CONV-06': 1,
      'CONV-08': 1,
      'CONV-11': 1,
      ...SANS_REUNIONS,
      'OBJ-01': 1,
      'CHAMP-01': 1,
    },
  },
  // One person for three bodies is allowed, represented persons have their function; four assemblies vote: Lourdes, Jarret,
  // the SIMAJE, the Département. « Pilotage de la CTG » steers, the technical committee has a chargée de coopération.
  lourdes: {
    constats: { 'CONV-02': 2, 'SIGN-04': 4, 'CAL-04': 1, 'DIAG-12': 10, 'AXE-04': 1 },
    nonControlables: {
      'CONV-03': 1,
      'CONV-04': 1,
      'CONV-05': 1,
      'CONV-06': 1,
      'CONV-08': 1,
      'CONV-11': 1,
      ...SANS_REUNIONS,
      'CAL-01': 2,
      'CHAMP-01': 1,
    },
  },
};

function count(lignes: readonly { readonly regle: string }[]): Record<string, number> {
  const nombres: Record<string, number> = {};
  for (const { regle } of lignes) if (FAMILLES.test(regle)) nombres[regle] = (nombres[regle] ?? 0) + 1;
  return nombres;
}

function control(nom: string, avecChiffres = false): RapportControle {
  return controlClasseur(readExemple(nom, { avecChiffres }), { date: DATE });
}

describe.each(Object.keys(ATTENDUS).map((nom) => [nom]))('the controls of the convention, %s', (nom) => {
  const rapport = control(nom);

  it('say what its document does not say, and nothing else', () => {
    expect(count(rapport.constats)).toEqual(ATTENDUS[nom]?.constats);
  });

  it('name what is missing to check the rest', () => {
    expect(count(rapport.nonControlables)).toEqual(ATTENDUS[nom]?.nonControlables);
  });

  it('have no error to find in public figures', () => {
    const erreurs = control(nom, true).constats.filter(
      ({ regle, gravite }) => regle.startsWith('DIAG-') && gravite === 'erreur',
    );
    expect(erreurs).toEqual([]);
  });
});
