/** The catalogue of indicators, in the order of the help and of the README. */
export { catalogue, findIndicateur } from './catalogue';
export type { Argument, Cellule, Fiche, FicheComplete, Indicateur, Mode, Parametre, Recette } from './define';
export { fiches, findFiche } from './fiches';
export { ratioOf } from './ratio';
export { isPart, toValeurFonction } from './define';
export { isArgumentInvalide, phraseOf } from './echecs';
export { formatValeur } from './format-valeur';
export { createRegistre } from './registre';
export type { DonneesRegistre, EtatRegistre, Registre } from './registre';
export { renderTableFonctions, signatureOf } from './render-table';
