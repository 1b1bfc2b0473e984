/** Taking in existing tables: sources read as grids, tables found, mappings proposed, rows made ready. */
export type * from './define';
export { checkCorrection } from './check-correction';
export { readExistants } from './existants';
export type { Existants } from './existants';
export { libelleCible, parseCible, writeCible } from './libelle-cible';
export { readCollage } from './lire-collage';
export type { ParseHtml } from './lire-collage';
export { readCsv } from './lire-csv';
export { parseMemoire, rememberTables } from './memoire';
export { previewGrilles } from './preview';
export { isFormatDate } from './xlsx-styles';
