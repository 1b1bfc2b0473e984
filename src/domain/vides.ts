/** What an empty cell reads as, apart from the schemas: pages that read dates do without them. */
import type { DatePartielle, Nombre } from './valeurs';

export const VIDE: Nombre = { valeur: null, texte: '' };
export const DATE_VIDE: DatePartielle = { valeur: null, precision: 'inconnue', texte: '' };
