/** How a check is run, in Node and in a page alike: its text, and what comes of it as JSON holds it. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { Check } from './define';

/** The value it gave, or the code of the refusal; `message` only when it ended in another way than a refusal of Office.js. */
export interface Outcome {
  readonly valeur?: unknown;
  readonly refus?: string;
  readonly message?: string;
}

/** The sheet each check is given: the second of a new workbook whose first is « Feuil1 ». */
export const SHEET_NAME = 'Essai';
const CHECKS = path.join(__dirname, 'checks');

/** Every check, by file name then in the order of the file: the same order everywhere. */
export function allChecks(): readonly Check[] {
  return readdirSync(CHECKS)
    .filter((file) => file.endsWith('.ts'))
    .sort()
    .flatMap((file) => jest.requireActual<{ CHECKS: readonly Check[] }>(path.join(CHECKS, file)).CHECKS);
}

/** An expression for any frame where Office.js is ready; it resolves to an `Outcome`. */
export function expressionOf(check: Check): string {
  return `(async () => {
    const { run } = { ${propertyText(check.run.toString())} };
    try {
      const valeur = await Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add(${JSON.stringify(SHEET_NAME)});
        sheet.activate();
        await context.sync();
        return run(context, sheet);
      });
      return { valeur: JSON.parse(JSON.stringify(valeur ?? null)) };
    } catch (error) {
      if (error instanceof OfficeExtension.Error) return { refus: error.code, message: error.message };
      return { message: String(error) };
    }
  })()`;
}

/** A function is written `run: async () => {…}` or `async run() {…}`. */
function propertyText(text: string): string {
  return /^(?:async\s+)?run\s*\(/.test(text) ? text : `run: ${text}`;
}

/** What is expected, in the same words; the message of a refusal is for people. */
export function expectOutcome(outcome: Outcome, check: Check): void {
  const expected =
    check.refus === undefined
      ? { valeur: JSON.parse(JSON.stringify(check.attendu ?? null)) as unknown }
      : { refus: check.refus };
  const got = outcome.refus === check.refus && check.refus !== undefined ? { refus: outcome.refus } : outcome;
  expect(got).toEqual(expected);
}
