/** A convention held as data: rows of the CTG tables by column key, exactly as people would have typed them. */
import * as z from 'zod';

/** What a person types in a cell: dates stay the words of the source ("Janvier 2024"), never a guess. */
const celluleExempleSchema = z.union([z.string(), z.number()]);
export type CelluleExemple = z.infer<typeof celluleExempleSchema>;

const ligneExempleSchema = z.record(z.string(), celluleExempleSchema);
export type LigneExemple = z.infer<typeof ligneExempleSchema>;

export const exempleSchema = z.object({
  id: z.string().regex(/^[a-z-]+$/),
  titre: z.string().min(1),
  /** Where the facts come from, for people. */
  source: z.string().min(1),
  /** A table without a row is told too: the document says nothing of the kind, and its sheet is there, empty. */
  tables: z.record(z.string().regex(/^t[A-Z]\w+$/), z.array(ligneExempleSchema)),
});
export type Exemple = z.infer<typeof exempleSchema>;

/** The same example with the rows of `plus` after its own (public figures added to a document). */
export function addLignes(exemple: Exemple, plus: Exemple['tables']): Exemple {
  const tables = { ...exemple.tables };
  for (const [nom, lignes] of Object.entries(plus)) tables[nom] = [...(tables[nom] ?? []), ...lignes];
  return { ...exemple, tables };
}
