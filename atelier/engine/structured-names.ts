/** Column names inside structured references: Univer's lexer refuses some characters, so each has a plain twin it accepts. */

/** Characters Univer 0.25.1 reads as written inside `t[…]`. */
const PLAIN = /^[\p{L}\p{N}_.]+$/u;

/** The name a column answers to in a formula given to the engine: itself, or its letters with the rest spelt in hexadecimal. */
export function plainColumnName(name: string): string {
  if (PLAIN.test(name)) return name;
  return [...name]
    .map((sign) => (PLAIN.test(sign) ? sign : `_x${(sign.codePointAt(0) ?? 0).toString(16)}_`))
    .join('');
}

/** Index of each column by its name, by its plain twin, and by both without regard to case. */
export function titleMap(columns: readonly string[]): Map<string, number> {
  const map = new Map<string, number>();
  columns.forEach((name, index) => {
    for (const form of [
      name,
      plainColumnName(name),
      name.toLowerCase(),
      plainColumnName(name.toLowerCase()),
    ]) {
      if (!map.has(form)) map.set(form, index);
    }
  });
  columns.forEach((name, index) => map.set(name, index));
  return map;
}
