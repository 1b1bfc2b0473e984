/** The words of a cell as they were read, for any kind of column: what a repair compares and shows. */
import type { Classeur } from './classeur';
import { rowsOf } from './tables';
import type { Enregistrement, Reference } from './valeurs';

/** '' for an empty cell. Codes are joined as they are typed: "PE ; ENF". */
export function textOfValeur(valeur: unknown): string {
  if (typeof valeur === 'string') return valeur.trim();
  if (Array.isArray(valeur)) return valeur.map(String).join(' ; ');
  if (typeof valeur !== 'object' || valeur === null || !('texte' in valeur)) return '';
  return String(valeur.texte).trim();
}

/** Answers the words of a cell by its row and its column; null when there is no such row. Each table is indexed once. */
export function indexTextes(classeur: Classeur): (ref: Reference, champ: string) => string | null {
  const parTable = new Map<string, ReadonlyMap<number, Enregistrement>>();
  return ({ table, ligne }, champ) => {
    const connues = parTable.get(table);
    const lignes = connues ?? new Map(rowsOf(classeur, table).map((rangee) => [rangee.ref.ligne, rangee]));
    if (connues === undefined) parTable.set(table, lignes);
    const trouvee: Readonly<Record<string, unknown>> | undefined = lignes.get(ligne);
    return trouvee === undefined ? null : textOfValeur(trouvee[champ]);
  };
}
