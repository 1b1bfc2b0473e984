/** What Excel hands over, as the catalogue reads it: ranges as rows of plain cells, errors as their text. */
import type { Argument, Cellule } from '../indicators/define';

/** An omitted argument is an empty range; an empty cell stays an empty cell. */
export function toArgument(valeur: unknown): Argument {
  if (valeur === null || valeur === undefined) return [];
  if (Array.isArray(valeur)) {
    return valeur.map((ligne: unknown) => (Array.isArray(ligne) ? ligne.map(toCellule) : [toCellule(ligne)]));
  }
  return [[toCellule(valeur)]];
}

function toCellule(valeur: unknown): Cellule {
  if (typeof valeur === 'number' || typeof valeur === 'string' || typeof valeur === 'boolean') return valeur;
  if (typeof valeur !== 'object' || valeur === null) return '';
  if ('code' in valeur) return toTexteErreur(valeur.code);
  if ('errorType' in valeur || ('type' in valeur && valeur.type === 'Error')) {
    return 'basicValue' in valeur ? toTexteErreur(valeur.basicValue) : '#VALUE!';
  }
  return 'basicValue' in valeur ? toCellule(valeur.basicValue) : '';
}

function toTexteErreur(code: unknown): string {
  return typeof code === 'string' && code.startsWith('#') ? code : '#VALUE!';
}
