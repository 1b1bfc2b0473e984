/** The kinds of values a cell of a CTG table can hold, as schemas: what was typed is always kept beside what was understood. */
import * as z from 'zod';
import { PRECISIONS } from './listes';

export const texteSchema = z.string();

/** A number as typed: `valeur` is null when the cell is empty (`texte` '') or does not read as a number. */
export const nombreSchema = z.object({ valeur: z.number().nullable(), texte: z.string() });
export type Nombre = z.infer<typeof nombreSchema>;

/**
 * A partial date. `valeur` is the first day of the known interval (ISO yyyy-mm-dd), null when unknown;
 * `texte` is what the cell shows, kept word for word. Empty: { null, 'inconnue', '' }.
 */
export const datePartielleSchema = z.object({
  valeur: z.string().nullable(),
  precision: z.enum(PRECISIONS),
  texte: z.string(),
});
export type DatePartielle = z.infer<typeof datePartielleSchema>;

/** Several codes in one cell ("PE ; ENF"), in the order typed. */
export const codesSchema = z.array(z.string());

/** Where a record stands: the key that never changes, and the row of this reading. `id` is '' for a row people just typed. */
const referenceSchema = z.object({ table: z.string(), id: z.string(), ligne: z.number().int() });
export type Reference = z.infer<typeof referenceSchema>;

/** Every record read from a table extends this. */
export const enregistrementSchema = z.object({ ref: referenceSchema });
export type Enregistrement = z.infer<typeof enregistrementSchema>;

export { DATE_VIDE, VIDE } from './vides';
