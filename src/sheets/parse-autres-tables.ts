/** Tables that are not ours by their name, and are by their columns: copies of a sheet, tables renamed. */
import type { Avis } from '../domain/avis';
import { fr } from '../domain/typographie';
import type { DefinitionTable } from './define';
import { TABLES } from './feuilles';
import { matchEntetes } from './match-entete';
import type { TableBrute } from './table-brute';

export interface AutreTable {
  readonly nom: string;
  readonly feuille: string;
  readonly entetes: readonly string[];
}

/** Part of our columns that a table must have to be taken for one of ours. */
const RESSEMBLANCE = 0.6;

export function describeAutresTables(autres: readonly AutreTable[], brutes: readonly TableBrute[]): Avis[] {
  const notres = new Map(brutes.map((brute) => [brute.nom, brute]));
  return autres.flatMap((autre) => {
    const modele = findModele(autre);
    if (modele === null) return [];
    const originale = notres.get(modele.nom);
    return [originale === undefined ? describeRenommee(autre, modele) : describeDouble(autre, originale)];
  });
}

/** The table of ours whose name it carries with a number ("tActions2"), or whose columns it has; the closest one. */
function findModele({ nom, entetes }: AutreTable): DefinitionTable | null {
  const parNom = TABLES.find((table) => new RegExp(`^${table.nom}_?\\d+$`, 'i').test(nom));
  if (parNom !== undefined) return parNom;
  const notees = TABLES.map((table) => {
    const { colonnes } = matchEntetes(table.colonnes, entetes);
    return { table, part: colonnes.has('id') ? colonnes.size / table.colonnes.length : 0 };
  });
  const meilleure = notees.reduce((a, b) => (b.part > a.part ? b : a));
  return meilleure.part >= RESSEMBLANCE ? meilleure.table : null;
}

function describeDouble({ nom, feuille }: AutreTable, originale: TableBrute): Avis {
  return {
    code: 'table-en-double',
    feuille,
    cellule: null,
    message: fr`Deux tables tiennent les mêmes données : ${originale.nom} (feuille « ${originale.feuille} »), qui est lue, et ${nom} (feuille « ${feuille} »), qui ne l’est pas. Une feuille a sans doute été copiée.`,
    aide: fr`Gardez une seule des deux : reportez dans « ${originale.feuille} » ce que vous avez changé dans « ${feuille} », puis supprimez la copie, ou laissez-la comme archive.`,
  };
}

function describeRenommee({ nom, feuille }: AutreTable, modele: DefinitionTable): Avis {
  return {
    code: 'table-renommee',
    feuille,
    cellule: null,
    message: fr`La table ${modele.nom} est introuvable, et la table ${nom} de la feuille « ${feuille} » en a les colonnes : elle a sans doute été renommée ou copiée, et elle n’est pas lue.`,
    aide: fr`Cliquez dans cette table, onglet Création de tableau, « Nom du tableau », et tapez ${modele.nom}.`,
  };
}
