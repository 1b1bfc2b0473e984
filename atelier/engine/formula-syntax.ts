/** Whether a formula can be read at all: Excel refuses the others instead of keeping them. */
import { lexFormula } from './french/lexer';
import type { Token } from './french/lexer';

const LONGEST = 8192;

/** `formula` in English, with its "=". */
export function isFormula(formula: string): boolean {
  if (formula.length > LONGEST) return false;
  const tokens = lexFormula(formula.slice(1), 'anglais');
  return tokens.every(isWhole) && new Syntax(tokens).isExpression();
}

/** Texts, sheet names and brackets are closed. */
function isWhole({ kind, text }: Token): boolean {
  if (kind === 'text') return /^"(?:[^"]|"")*"$/.test(text);
  if (kind === 'quoted') return /^'(?:[^']|'')+'$/.test(text);
  return kind !== 'brackets' || text.endsWith(']');
}

const OPERATORS = new Set(['+', '-', '*', '/', '^', '&', '=', '<', '>', ':', '!']);
const PAIRED = new Set(['<=', '>=', '<>']);
const OPERANDS = new Set(['number', 'text', 'name', 'quoted', 'brackets', 'error']);

class Syntax {
  private at = 0;

  constructor(private readonly tokens: readonly Token[]) {}

  isExpression(): boolean {
    return this.expression() && this.peek() === undefined;
  }

  private peek(): Token | undefined {
    while (/^\s+$/.test(this.tokens[this.at]?.text ?? '')) this.at += 1;
    return this.tokens[this.at];
  }

  private take(text: string): boolean {
    if (this.peek()?.text !== text) return false;
    this.at += 1;
    return true;
  }

  private expression(): boolean {
    if (!this.operand()) return false;
    for (;;) {
      const next = this.peek();
      if (next === undefined) return true;
      if (OPERATORS.has(next.text)) {
        this.operator(next.text);
        if (!this.operand()) return false;
        continue;
      }
      // Two operands side by side are an intersection, when a space parts them.
      const isApart = /^\s+$/.test(this.tokens[this.at - 1]?.text ?? '');
      if (!isApart || !(OPERANDS.has(next.kind) || next.text === '(')) return true;
      if (!this.operand()) return false;
    }
  }

  private operator(first: string): void {
    this.at += 1;
    if (PAIRED.has(first + (this.tokens[this.at]?.text ?? ''))) this.at += 1;
  }

  private operand(): boolean {
    while (this.take('+') || this.take('-') || this.take('@'));
    const token = this.peek();
    if (token === undefined) return false;
    this.at += 1;
    if (token.text === '(') {
      if (!this.list(')', false)) return false;
    } else if (token.text === '{') {
      if (!this.array()) return false;
    } else if (token.kind === 'quoted') return this.peek()?.text === '!';
    else if (!OPERANDS.has(token.kind)) return false;
    else if (token.kind === 'name' || token.kind === 'brackets') this.join(token);
    return this.after();
  }

  /** `tActions[Coût]`, `[Classeur.xlsx]Feuille`: side by side without a space. */
  private join(token: Token): void {
    const next = this.tokens[this.at]?.kind;
    if (token.kind === 'name' ? next === 'brackets' : next === 'name') this.at += 1;
  }

  /** What comes after an operand: arguments, %, # of a spill. */
  private after(): boolean {
    for (;;) {
      if (this.tokens[this.at]?.text === '(' && this.tokens[this.at - 1]?.kind !== 'number') {
        this.at += 1;
        if (!this.list(')', true)) return false;
      } else if (this.peek()?.text === '%' || this.peek()?.text === '#') this.at += 1;
      else return true;
    }
  }

  /** Expressions between separators up to the closing sign; an argument may be left out. */
  private list(closing: string, mayBeEmpty: boolean): boolean {
    if (this.take(closing)) return mayBeEmpty;
    for (;;) {
      const next = this.peek();
      if (next?.kind !== 'separator' && next?.text !== closing && !this.expression()) return false;
      if (this.take(closing)) return true;
      if (this.peek()?.kind !== 'separator') return false;
      this.at += 1;
    }
  }

  private array(): boolean {
    for (;;) {
      while (this.take('-') || this.take('+'));
      const kind = this.peek()?.kind;
      if (kind !== 'number' && kind !== 'text' && kind !== 'name' && kind !== 'error') return false;
      this.at += 1;
      if (this.take('}')) return true;
      const next = this.peek()?.kind;
      if (next !== 'column' && next !== 'row') return false;
      this.at += 1;
    }
  }
}
