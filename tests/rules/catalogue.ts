/** The 113 controls of the catalogue and their weights, by family: what `src/rules` has to hold. */
import type { Gravite } from '../../src/domain/listes';

const E = 'erreur';
const A = 'avertissement';
const I = 'info';

/** Family → the weight of its controls, from 01 on. */
const FAMILLES: readonly (readonly [famille: string, gravites: readonly Gravite[]])[] = [
  ['CONV', [E, E, E, A, I, A, A, A, E, A, A, A]],
  ['SIGN', [E, E, A, A, A, I, I]],
  ['GOUV', [E, A, A, A, A, A]],
  ['CAL', [A, I, I, A]],
  ['DIAG', [E, E, A, A, E, E, A, A, A, A, A, A, A, E]],
  ['AXE', [E, E, A, E]],
  ['OBJ', [A, A, E]],
  ['CHAMP', [E, A]],
  ['ACT', [E, E, A, E, A, E, E, E, A, E, E, A, E, A, A, A, I, A, A, A, A, A, E]],
  ['FIN', [E, E, A, A, A, A, A, E, A, A]],
  ['IND', [E, E, E, E, A, A, A, A, A, A, I, I, A]],
  ['EVAL', [E, A, A, A, A]],
  ['AVE', [A, E]],
  ['DATA', [E, E, A]],
  ['RGPD', [E, A, A]],
  ['SPPE', [A, I]],
];

/** Id → weight, in the order of the report. */
export const CATALOGUE: ReadonlyMap<string, Gravite> = new Map(
  FAMILLES.flatMap(([famille, gravites]) =>
    gravites.map((gravite, rang) => [`${famille}-${String(rang + 1).padStart(2, '0')}`, gravite] as const),
  ),
);
