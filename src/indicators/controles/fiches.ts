/** What people need to know of the functions that check ranges, in the order of the help. */
import controlerAction from './controler-action';
import controlerPlan from './controler-plan';
import type { FicheControle } from './define-controle';
import nbErreurs from './nb-erreurs';
import pretCopil from './pret-copil';

export type { FicheControle } from './define-controle';

export const fichesControles: readonly FicheControle[] = [
  controlerAction,
  controlerPlan,
  nbErreurs,
  pretCopil,
];
