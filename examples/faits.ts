/** The facts read in the five documents, and where each lives in the workbook of its example: cells, or an absence that can be checked. */
import * as z from 'zod';
import bauge from './bauge/faits.json';
import canet from './canet/faits.json';
import frontignan from './frontignan/faits.json';
import lourdes from './lourdes/faits.json';
import perpignan from './perpignan/faits.json';

/** The cells that tell a row from the others, by column key. */
const reperes = z.record(z.string(), z.string());

const lieuSchema = z.discriminatedUnion('type', [
  /** In the only row that has these cells, the column shows `valeur`: a date as "2024-03-06", "2024-07" or "2024". */
  z.object({
    type: z.literal('cellule'),
    table: z.string(),
    reperes,
    colonne: z.string(),
    valeur: z.string(),
  }),
  /** The same, for a longer text: its cell holds these words among others. */
  z.object({ type: z.literal('mots'), table: z.string(), reperes, colonne: z.string(), valeur: z.string() }),
  /** In every row that has these cells, the column is empty: the document does not say. */
  z.object({ type: z.literal('vide'), table: z.string(), reperes, colonne: z.string() }),
  /** The table has that many rows with these cells; 0: the document says nothing of the kind. */
  z.object({ type: z.literal('lignes'), table: z.string(), reperes, nombre: z.number().int() }),
  /** The column shows that many different values. */
  z.object({ type: z.literal('valeurs'), table: z.string(), colonne: z.string(), nombre: z.number().int() }),
  /** No cell of this table has these words; without a table, no cell of any that people fill. */
  z.object({ type: z.literal('nulle-part'), table: z.string().optional(), mots: z.string() }),
]);
export type Lieu = z.infer<typeof lieuSchema>;

const faitSchema = z.object({
  /** As numbered in the reading of the documents: "S0-17" is the 17th fact of the first one. */
  id: z.string().regex(/^S[0-4]-\d\d$/),
  sujet: z.string().min(1),
  /** What the document says, in a few words; « rien » is a fact too. */
  dit: z.string().min(1),
  lieux: z.array(lieuSchema).min(1),
});
export type Fait = z.infer<typeof faitSchema>;

const faits = (document: unknown): readonly Fait[] => z.array(faitSchema).parse(document);

/** By example, in the order of the documents. */
export const FAITS: Readonly<Record<string, readonly Fait[]>> = {
  perpignan: faits(perpignan),
  frontignan: faits(frontignan),
  canet: faits(canet),
  bauge: faits(bauge),
  lourdes: faits(lourdes),
};
