/** Structured references inside a formula: found without touching texts and sheet names, and rewritten. */

export interface StructuredReference {
  /** The table's name as typed; empty for `[@Colonne]`, inside its table. */
  readonly table: string;
  /** What stands between the outer brackets. */
  readonly inside: string;
}

const NAME_SIGN = /[\p{L}\p{N}_.\\]/u;

/** Gives each structured reference to `rewrite`, and puts what it answers in its place. */
export function mapStructuredReferences(
  formula: string,
  rewrite: (reference: StructuredReference) => string,
): string {
  let result = '';
  let at = 0;
  while (at < formula.length) {
    const sign = formula.charAt(at);
    if (sign === '"' || sign === "'") {
      const end = endOfQuoted(formula, at);
      result += formula.slice(at, end);
      at = end;
    } else if (sign === '[') {
      const end = endOfBrackets(formula, at);
      if (end < 0) return result + formula.slice(at);
      const table = trailingName(result);
      result =
        result.slice(0, result.length - table.length) +
        rewrite({ table, inside: formula.slice(at + 1, end - 1) });
      at = end;
    } else {
      result += sign;
      at += 1;
    }
  }
  return result;
}

function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  for (let at = start + 1; at < text.length; at += 1) {
    if (text.charAt(at) !== quote) continue;
    if (text.charAt(at + 1) !== quote) return at + 1;
    at += 1;
  }
  return text.length;
}

/** Just after the bracket that closes the one at `start`; -1 when none does. An apostrophe escapes the sign after it. */
function endOfBrackets(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (sign === "'") at += 1;
    else if (sign === '[') depth += 1;
    else if (sign === ']') {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

function trailingName(text: string): string {
  let start = text.length;
  while (start > 0 && NAME_SIGN.test(text.charAt(start - 1))) start -= 1;
  return text.slice(start);
}

/** `[@Colonne]` and `t[@[A]:[B]]` in full: `t[[#This Row],[A]:[B]]`. `holder` is the table of the cell that is written. */
export function expandThisRow({ table, inside }: StructuredReference, holder: string | null): string {
  const name = table === '' ? (holder ?? '') : table;
  if (name === '') return `${table}[${inside}]`;
  const text = inside.trim();
  if (text === '@') return `${name}[#This Row]`;
  if (!text.startsWith('@')) return `${name}[${inside}]`;
  const columns = text.slice(1).trim();
  return `${name}[[#This Row],${columns.startsWith('[') ? columns : `[${columns}]`}]`;
}

/** The same reference with each column's name passed through `rename`; `#Keywords` stay. Names come unescaped. */
export function renameColumns(inside: string, rename: (column: string) => string): string {
  const trimmed = inside.trim();
  if (!trimmed.startsWith('['))
    return trimmed === '' || trimmed.startsWith('#') ? inside : rename(unescape(trimmed));
  let result = '';
  let at = 0;
  while (at < inside.length) {
    if (inside.charAt(at) !== '[') {
      result += inside.charAt(at);
      at += 1;
      continue;
    }
    const end = endOfBrackets(inside, at);
    if (end < 0) return result + inside.slice(at);
    const name = inside.slice(at + 1, end - 1);
    result += name.startsWith('#') ? `[${name}]` : `[${rename(unescape(name))}]`;
    at = end;
  }
  return result;
}

function unescape(name: string): string {
  return name.replace(/'(['[\]#@])/g, '$1');
}
