/** The engine's validation rules → `dataValidations`. */
import { boxAddress, toBox } from './addresses';
import { cutFormula } from './formula-tokens';
import { toStoredFormula } from './formulas';
import type { Notices } from './notices';
import type { EngineValidation } from './resources';
import { fromIsoDate } from '../engine/serial-dates';
import { escapeXml, tag } from './xml';

const ERROR_STYLES = ['information', undefined, 'warning'];
const LONGEST_LIST = 255;
/** Excel cuts titles at 32 characters and texts at 255, and repairs a file with longer ones. */
const LONGEST_TITLE = 32;
const LONGEST_TEXT = 255;

export function writeValidations(
  rules: readonly EngineValidation[],
  feuille: string,
  notices: Notices,
): string {
  const written = rules.map((rule) => writeValidation(rule, feuille, notices)).filter((xml) => xml !== '');
  return written.length === 0 ? '' : tag('dataValidations', { count: written.length }, written.join(''));
}

function writeValidation(rule: EngineValidation, feuille: string, notices: Notices): string {
  const sqref = rule.ranges.map((range) => boxAddress(toBox(range))).join(' ');
  if (sqref === '') return '';
  const type = fileType(rule, sqref, feuille, notices);
  const formula1 =
    type === 'list' ? writeList(rule, sqref, feuille, notices) : writeOperand(rule.formula1, type);
  const formula2 = type === 'list' ? null : writeOperand(rule.formula2, type);
  const needsOperand = type !== undefined && formula1 === null;
  const kept = needsOperand ? undefined : type;
  if (kept === undefined && !rule.prompt && !rule.promptTitle) return '';
  const content =
    kept === undefined ? '' : writeFormula('formula1', formula1) + writeFormula('formula2', formula2);
  const hasOperator = rule.operator && rule.operator !== 'between' && kept !== 'list' && kept !== 'custom';
  return tag(
    'dataValidation',
    {
      type: kept,
      errorStyle: ERROR_STYLES[rule.errorStyle ?? 1],
      operator: kept !== undefined && hasOperator ? rule.operator : undefined,
      allowBlank: (rule.allowBlank ?? true) || undefined,
      showDropDown: kept === 'list' && rule.showDropDown === false ? true : undefined,
      showInputMessage: (rule.showInputMessage ?? Boolean(rule.prompt)) || undefined,
      showErrorMessage: (rule.showErrorMessage ?? true) || undefined,
      errorTitle: cut(rule.errorTitle, LONGEST_TITLE),
      error: cut(rule.error, LONGEST_TEXT),
      promptTitle: cut(rule.promptTitle, LONGEST_TITLE),
      prompt: cut(rule.prompt, LONGEST_TEXT),
      sqref,
    },
    content,
  );
}

function cut(text: string | undefined, longest: number): string | undefined {
  if (!text) return undefined;
  return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}

/** The engine's own types (check boxes, several choices) have no equal in a file: the nearest, and a word about it. */
function fileType(
  rule: EngineValidation,
  sqref: string,
  feuille: string,
  notices: Notices,
): string | undefined {
  if (rule.type === 'any' || rule.type === 'none') return undefined;
  if (rule.type === 'checkbox') {
    notices.add(
      feuille,
      `Les cases à cocher des cellules ${sqref} sont enregistrées comme des valeurs à saisir\u00a0: Excel ne connaît pas ces cases.`,
    );
    return undefined;
  }
  if (rule.type !== 'listMultiple') return rule.type;
  notices.add(
    feuille,
    `La liste à choix multiples des cellules ${sqref} est enregistrée comme une liste à choix unique\u00a0: Excel n’en connaît pas d’autre.`,
  );
  return 'list';
}

function writeFormula(name: string, formula: string | null): string {
  return formula === null ? '' : tag(name, {}, escapeXml(formula));
}

function writeOperand(operand: string | undefined, type: string | undefined): string | null {
  if (operand === undefined || operand === '') return null;
  if (operand.startsWith('=')) return writeReference(operand);
  const serial = type === 'date' ? fromIsoDate(operand) : null;
  if (serial !== null) return String(serial);
  return type === 'custom' ? writeReference(operand) : operand;
}

/** A formula without its "=" nor the engine's "[book]" before sheet names. */
function writeReference(formula: string): string {
  const tokens = cutFormula(formula.replace(/^=/, ''));
  const bare = tokens.filter(({ kind }, index) => {
    const next = tokens[index + 1]?.kind;
    const isStart = index === 0 || tokens[index - 1]?.kind === 'other';
    return !(kind === 'bracket' && isStart && (next === 'name' || next === 'sheet'));
  });
  const text = bare
    .map(({ kind, text: piece }) => (kind === 'sheet' ? piece.replace(/^'\[[^\]]*\]/, "'") : piece))
    .join('');
  return toStoredFormula(text);
}

/** A list is either a formula or the engine's JSON array (or comma list) of choices. */
function writeList(rule: EngineValidation, sqref: string, feuille: string, notices: Notices): string | null {
  const { formula1 = '' } = rule;
  if (formula1.startsWith('=')) return writeReference(formula1);
  const items = parseItems(formula1);
  const literal = items.join(',');
  if (items.length === 0) return null;
  if (items.some((item) => item.includes(',')) || literal.length > LONGEST_LIST) {
    const why = literal.length > LONGEST_LIST ? 'dépasse 255 caractères' : 'contient des virgules';
    notices.add(
      feuille,
      `La liste de choix des cellules ${sqref} ${why}\u00a0: Excel ne peut pas la garder ainsi. Placez les choix dans des cellules et désignez cette plage.`,
    );
    return null;
  }
  return `"${literal.replace(/"/g, '""')}"`;
}

function parseItems(formula: string): string[] {
  if (!formula.startsWith('[')) return formula === '' ? [] : formula.split(',');
  const parsed: unknown = JSON.parse(formula);
  return Array.isArray(parsed) ? parsed.map(String) : [];
}
