/** `dataValidations`, old and new (`x14`), → the engine's rules. */
import { toIsoDate } from '../engine/serial-dates';
import { parseBoxes } from './addresses';
import { fromStoredFormula } from './formulas';
import type { EngineValidation } from './resources';
import { childOf, childrenOf, descendantsOf, isTrue, numberOf, type XmlElement } from './xml';

const ERROR_STYLES = ['information', 'stop', 'warning'];

export function readValidations(sheet: XmlElement, sheetId: string): EngineValidation[] {
  const old = childrenOf(childOf(sheet, 'dataValidations'), 'dataValidation');
  const recent = descendantsOf(childOf(sheet, 'extLst'), 'dataValidation');
  return [...old, ...recent]
    .map((element, index) => readValidation(element, `${sheetId}-v${String(index + 1)}`))
    .filter(({ ranges }) => ranges.length > 0);
}

function readValidation(element: XmlElement, uid: string): EngineValidation {
  const { attributes } = element;
  const type = readType(attributes['type']);
  const sqref = attributes['sqref'] ?? childOf(element, 'sqref')?.text ?? '';
  const formula1 = readOperand(childOf(element, 'formula1'), type);
  const formula2 = readOperand(childOf(element, 'formula2'), type);
  const compares = ['whole', 'decimal', 'date', 'time', 'textLength'].includes(type);
  const kept = ['error', 'errorTitle', 'prompt', 'promptTitle'] as const;
  return {
    uid,
    type,
    ranges: parseBoxes(sqref),
    ...(formula1 === undefined ? {} : { formula1 }),
    ...(formula2 === undefined ? {} : { formula2 }),
    ...(compares ? { operator: attributes['operator'] ?? 'between' } : {}),
    allowBlank: isTrue(attributes['allowBlank']),
    // In files the attribute hides the arrow, whatever its name says.
    ...(type === 'list' ? { showDropDown: !isTrue(attributes['showDropDown']) } : {}),
    showErrorMessage: isTrue(attributes['showErrorMessage']),
    showInputMessage: isTrue(attributes['showInputMessage']),
    errorStyle: Math.max(0, ERROR_STYLES.indexOf(attributes['errorStyle'] ?? 'stop')),
    ...Object.fromEntries(
      kept.flatMap((key) => (attributes[key] === undefined ? [] : [[key, unescapeBreaks(attributes[key])]])),
    ),
  };
}

/** Messages keep their line breaks as `_x000a_`. */
function unescapeBreaks(text: string): string {
  return text.replace(/_x000d__x000a_|_x000[ad]_/gi, '\n');
}

/** A rule without type only shows its message: "any" in the engine. */
function readType(type: string | undefined): string {
  return type === undefined || type === 'none' ? 'any' : type;
}

/** `formula1` holds its text, or in the new form an `f` that does. */
function readOperand(element: XmlElement | undefined, type: string): string | undefined {
  const text = childOf(element, 'f')?.text ?? element?.text;
  if (text === undefined || text === '') return undefined;
  const literal = /^"((?:[^"]|"")*)"$/.exec(text)?.[1];
  if (type === 'list' && literal !== undefined) {
    return JSON.stringify(
      literal
        .replace(/""/g, '"')
        .split(',')
        .map((item) => item.trim()),
    );
  }
  const number = numberOf(text);
  if (number === undefined) return `=${fromStoredFormula(text)}`;
  return type === 'date' ? toIsoDate(number) : text;
}
