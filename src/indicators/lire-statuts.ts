/** Reads a range of statuts: each is of the list, or empty. */
import { STATUTS_ACTION } from '../domain/listes';
import type { StatutAction } from '../domain/listes';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { toComparable } from '../domain/texte-comparable';
import { parseStatut } from '../evaluation/statuts';
import { nearestOf } from '../domain/distance';
import type { Argument } from './define';
import { argumentInvalide } from './echecs';
import { flatten } from './lire-argument';

/** An empty cell is null: an action whose statut is not known, not one that is « À venir ». */
export function readStatuts(arg: Argument | undefined): Result<readonly (StatutAction | null)[], Echec> {
  const statuts: (StatutAction | null)[] = [];
  for (const cellule of flatten(arg)) {
    const texte = cellule === null || cellule === 0 ? '' : String(cellule).trim();
    const statut = texte === '' ? null : parseStatut(texte);
    if (texte !== '' && statut === null) return failure(statutInconnu(texte));
    statuts.push(statut);
  }
  return success(statuts);
}

function statutInconnu(texte: string): Echec {
  const cles = STATUTS_ACTION.map((statut) => toComparable(statut));
  const proche = nearestOf(toComparable(texte), cles);
  const voulu =
    proche === null ? '' : fr` Vouliez-vous dire « ${STATUTS_ACTION[cles.indexOf(proche)] ?? ''} » ?`;
  return argumentInvalide(
    fr`« ${texte} » n'est pas un statut d'action.${voulu}`,
    fr`Choisissez un statut de la liste : ${STATUTS_ACTION.join(', ')}.`,
  );
}
