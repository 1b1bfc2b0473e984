/** A column added at the right end of a table that is there, with the format and the choices of its definition. */
import { findTable, matchEntetes, resolveFormule } from '../sheets';
import type { CelluleBrute, DefinitionTable, EmplacementTable, EntetesParTable, TableBrute } from '../sheets';
import type { Ecriture } from './run-excel';
import { addLignesVides } from './write-cellules';

export interface ColonneAAjouter {
  readonly table: string;
  readonly entete: string;
  /** Rows of the table, its header left out. */
  readonly lignes: number;
  /** What its first cells hold; the others stay empty. */
  readonly valeurs: readonly CelluleBrute[];
}

/** `entetes` are those of every CTG table: a computed column names them. */
export function addColonne(
  { context, enregistreur }: Ecriture,
  ajout: ColonneAAjouter,
  entetes: EntetesParTable,
): void {
  const { table, entete, lignes, valeurs } = ajout;
  const cellules = Array.from({ length: lignes }, (_, rang) => [valeurs[rang] ?? '']);
  const { columns } = context.workbook.tables.getItem(table);
  columns.add(undefined, [[entete], ...cellules]);
  enregistreur.recordColonneAjoutee(table, entete);
  const definition = findTable(table)?.colonnes.find((colonne) => colonne.entete === entete);
  if (definition === undefined) return;
  const colonne = columns.getItem(entete);
  if (definition.format !== undefined) colonne.getDataBodyRange().numberFormat = [[definition.format]];
  const formule = definition.formule === undefined ? null : resolveFormule(definition.formule, entetes);
  if (formule !== null) colonne.getDataBodyRange().formulas = cellules.map(() => [formule]);
  colonne.getHeaderRowRange().dataValidation.prompt = {
    showPrompt: true,
    title: entete.slice(0, 32),
    message: definition.aide,
  };
}

/** Empty rows that the values of a new column need. */
export function addLignes(
  ecriture: Ecriture,
  { table, combien }: { readonly table: string; readonly combien: number },
  brutes: readonly TableBrute[],
): void {
  const brute = brutes.find(({ nom }) => nom === table);
  const definition = findTable(table);
  if (brute === undefined || definition === undefined) return;
  addLignesVides(ecriture, placeOf(definition, brute), combien);
}

/** Where a table stands, its rows left unread. */
export function placeOf(definition: DefinitionTable, brute: TableBrute): EmplacementTable {
  const entetes = (brute.valeurs[0] ?? []).map(String);
  const nombreLignes = brute.valeurs.length - (brute.totaux ? 2 : 1);
  return {
    table: brute.nom,
    feuille: brute.feuille,
    ligneEntete: brute.ligne + 1,
    premiereColonne: brute.colonne,
    entetes,
    nombreLignes,
    colonnes: matchEntetes(definition.colonnes, entetes).colonnes,
    lignes: new Map(),
    derniereLigneRemplie: brute.ligne + 1 + nombreLignes,
  };
}
