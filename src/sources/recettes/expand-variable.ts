/** The variables of a recipe, written for a year: "C{aa}_FAMMONO" is "C21_FAMMONO" in 2021, "P{aa-6}_POP" "P15_POP". */
import { combinationsOf, parseSelecteur } from '../en-ligne/selecteur-melodi';

export interface TermeRecette {
  /** A column's name, or one cell of a cube: "DS_…?AGE=Y0&SEX=_T". */
  readonly cle: string;
  /** −1 subtracts. */
  readonly signe: 1 | -1;
  /** Read so many years before the vintage; for cubes only, whose rows say their year. */
  readonly avant: number;
}

const ANNEE = /\{aa(?:\s*([+-])\s*(\d+))?\}/g;

/** @param aa '' when rows say the year */
export function expandVariable(variable: string, aa: string): readonly TermeRecette[] {
  const signe = variable.startsWith('-') ? -1 : 1;
  if (variable.includes('?')) return expandSelecteur(variable, signe);
  const nue = signe === -1 ? variable.slice(1) : variable;
  const cle = nue.replace(ANNEE, (_tout, sens: string | undefined, ecart: string | undefined) =>
    shiftAnnee(aa, sens, ecart),
  );
  return [{ cle, signe, avant: 0 }];
}

/** Several codes of a dimension are several cells, added up. */
function expandSelecteur(variable: string, signe: 1 | -1): readonly TermeRecette[] {
  const selecteur = parseSelecteur(variable);
  if (selecteur === null) return [{ cle: variable, signe, avant: 0 }];
  return combinationsOf(selecteur.criteres).map((criteres) => ({
    cle: `${selecteur.jeu}?${[...criteres].map(([dimension, code]) => `${dimension}=${code}`).join('&')}`,
    signe: selecteur.signe,
    avant: selecteur.anneesAvant,
  }));
}

/** The year stands in the names of the columns: a cube's is in its rows. */
export function hasAnnee(variables: readonly string[]): boolean {
  return variables.some((variable) => variable.includes('{aa') && !variable.includes('?'));
}

function shiftAnnee(aa: string, sens: string | undefined, ecart: string | undefined): string {
  const pas = Number(ecart ?? 0) * (sens === '-' ? -1 : 1);
  return String((Number(aa) + pas + 100) % 100).padStart(2, '0');
}
