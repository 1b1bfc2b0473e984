/** A correction that names a table, a column or a field that is not there is told before anything else. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { findTable } from '../sheets';
import type { ApercuReprise, Correction, PropositionTable } from './define';
import { isCibleConnue } from './propose-table';
import { toCle } from './score-entete';

export function checkCorrection({ tables = {} }: Correction, apercu: ApercuReprise): Result<null> {
  const fautes = Object.entries(tables).flatMap(([nom, { cible, colonnes = {} }]) => {
    const visees = apercu.tables.filter(({ id, feuille }) => nom === '*' || id === nom || feuille === nom);
    if (visees.length === 0) return [fr`aucun tableau « ${nom} » dans la source`];
    if (cible !== undefined && cible !== null && findTable(cible) === undefined)
      return [fr`« ${cible} » n’est pas une table du classeur`];
    return Object.entries(colonnes).flatMap(([colonne, texte]) => checkColonne(visees, colonne, texte));
  });
  if (fautes.length === 0) return success(null);
  const connus = apercu.tables.map(({ id }) => fr`« ${id} »`).join(', ');
  return failure({
    code: 'correction-inconnue',
    message: fr`La correction ne peut pas être suivie : ${fautes.join(' ; ')}.`,
    aide: fr`Tableaux trouvés : ${connus}. Nommez les colonnes par leur en-tête ou leur lettre, et les champs par leur clé (« intitule », « tFin.prevu »), « + » ou « - ».`,
  });
}

function checkColonne(visees: readonly PropositionTable[], colonne: string, texte: string): string[] {
  const la = visees.some(({ colonnes }) =>
    colonnes.some(({ entete, lettre }) => lettre === colonne || toCle(entete) === toCle(colonne)),
  );
  if (!la) return [fr`aucune colonne « ${colonne} »`];
  const connue = visees.some(({ cible }) => isCibleConnue(texte, cible ?? ''));
  return connue ? [] : [fr`aucun champ « ${texte} » pour la colonne « ${colonne} »`];
}
