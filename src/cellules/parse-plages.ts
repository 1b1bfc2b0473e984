/** Ranges read as a workbook is, with sentences that fit ranges: they have no sheet and no address. */
import type { CelluleEnErreur, Classeur, DefautStructure } from '../domain/classeur';
import { fr } from '../domain/typographie';
import { findTable } from '../sheets/feuilles';
import { parseClasseur } from '../sheets/parse-classeur';
import type { ClasseurLu } from '../sheets/parse-classeur';
import type { EmplacementTable, TableBrute } from '../sheets/table-brute';

/** Cells that are not answered yet: they will be, and the function will then be asked again. */
const ATTENTES: ReadonlySet<string> = new Set(['#BUSY!', '#GETTING_DATA']);

export function parsePlages(brutes: readonly TableBrute[]): Pick<ClasseurLu, 'classeur' | 'emplacements'> {
  const { classeur, emplacements } = parseClasseur(brutes);
  return {
    classeur: {
      ...classeur,
      erreurs: classeur.erreurs
        .filter(({ erreur }) => !ATTENTES.has(erreur.toUpperCase()))
        .map((erreur) => ({ ...erreur, adresse: locate(erreur, emplacements) })),
      defauts: classeur.defauts.map((defaut) => reword(defaut, classeur, emplacements)),
    },
    emplacements,
  };
}

/** « Erreur #N/A en ligne 3, colonne « Fin » ». */
function locate(
  { table, champ, ligne }: CelluleEnErreur,
  emplacements: ReadonlyMap<string, EmplacementTable>,
): string {
  return fr`ligne ${ligne}, colonne « ${nameColonne(table, champ, emplacements)} »`;
}

function reword(
  defaut: DefautStructure,
  { tables }: Classeur,
  emplacements: ReadonlyMap<string, EmplacementTable>,
): DefautStructure {
  const { table, champ, feuille } = defaut;
  if (champ === null || !tables.includes(table) || emplacements.get(table)?.colonnes.has(champ) !== false)
    return defaut;
  const entete = nameColonne(table, champ, emplacements);
  return {
    ...defaut,
    message: fr`La colonne « ${entete} » manque dans la plage donnée pour « ${feuille} » : ce qu’elle contient ne peut pas être lu.`,
  };
}

/** The header as people typed it, else ours. */
export function nameColonne(
  table: string,
  champ: string,
  emplacements: ReadonlyMap<string, EmplacementTable>,
): string {
  const lue = emplacements.get(table);
  const rang = lue?.colonnes.get(champ);
  if (lue !== undefined && rang !== undefined) return lue.entetes[rang] ?? champ;
  return findTable(table)?.colonnes.find(({ cle }) => cle === champ)?.entete ?? champ;
}
