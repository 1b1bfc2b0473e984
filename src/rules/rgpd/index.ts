/** Personal data in the texts of a workbook: what recognises it, and the cells that hold some. */
export { findDonneePersonnelle } from './donnees';
export { findNomDeFamille } from './noms';
export { listSuspects } from './textes';
