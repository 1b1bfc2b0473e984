/** Headers of the columns that say the axis, or the objective, of each row. */
import { scoreEntete } from './score-entete';

const RECONNU = 0.8;

export function isHierarchie(entete: string): boolean {
  return entete !== '' && scoreEntete(entete, 'tActions', { cle: 'axe', entete: 'Axe' }).score >= RECONNU;
}

export function isObjectif(entete: string): boolean {
  return (
    entete !== '' && scoreEntete(entete, 'tActions', { cle: 'objectif', entete: 'Objectif' }).score >= RECONNU
  );
}
