/** The workbook as data: sheets in the order of their tabs, and reading what a spreadsheet gives. */
export * from './adresse';
export * from './apparence';
export { buildBloc, isReinterprete, toCellule } from './build-bloc';
export type { Bloc, CelluleAEcrire } from './build-bloc';
export type {
  CelluleLibre,
  Colonne,
  DefinitionFeuille,
  DefinitionGraphique,
  DefinitionTable,
  Famille,
  Niveau,
  StyleCellule,
  TypeColonne,
} from './define';
export { addLignes, exempleSchema } from './exemple';
export type { CelluleExemple, Exemple, LigneExemple } from './exemple';
export { FEUILLES, TABLES, feuilleOf, findTable } from './feuilles';
export { findTablesPerdues, pagesToSearch } from './find-tables-perdues';
export type { PageBrute, TablePerdue } from './find-tables-perdues';
export { toHauteur } from './hauteur-ligne';
export { VERSION_SCHEMA } from './listes';
export { CLE_SIGNE } from './signe';
export { LISTES, NOMS_LISTES, isNomListe } from './listes-valeurs';
export type { NomListe } from './listes-valeurs';
export { matchEntetes } from './match-entete';
export { describeAutresTables } from './parse-autres-tables';
export type { AutreTable } from './parse-autres-tables';
export { parseClasseur } from './parse-classeur';
export type { ClasseurLu } from './parse-classeur';
export { resolveFormule } from './resolve-formule';
export type { EntetesParTable } from './resolve-formule';
export type { CelluleBrute, EmplacementTable, IdAttribue, TableBrute } from './table-brute';
export { readVersion } from './version-schema';
