/** Runs a person's Office.js script as in a pane: its page, its buttons pressed one after another, and what came of it. */
import { Script } from 'node:vm';
import { readSample, withoutTypes } from './script/read-sample';
import type { ScriptFile } from './script/file-reader';
import { openScriptPage } from './script/script-page';
import type { ScriptPage } from './script/script-page';

export interface ScriptError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: unknown;
}

export interface ScriptOutcome {
  readonly error: ScriptError | null;
  /** What the last expression resolved to; null when it is nothing JSON can say. */
  readonly result: unknown;
  /** The buttons pressed, by id, in order. */
  readonly pressed: readonly string[];
}

export interface ScriptOptions {
  /** Ids of the buttons to press, in order; all those that do something, unless told. */
  readonly clics?: readonly string[] | undefined;
  /** The body of the script's page, when it is kept apart. */
  readonly page?: string | undefined;
  /** What the page's `<input type="file">` holds. */
  readonly file: ScriptFile;
  /** Waits until the workbook has nothing left to do: calculation, events. */
  readonly calm: () => Promise<void>;
}

/** `text` is a script, not a module; `await` at its top is accepted, then its value is what it `return`s. */
export async function runScript(
  text: string,
  fileName: string,
  options: ScriptOptions,
): Promise<ScriptOutcome> {
  let uncaught: { error: unknown } | null = null;
  const onUncaught = (error: unknown): void => {
    uncaught ??= { error };
  };
  process.on('unhandledRejection', onUncaught);
  process.on('uncaughtException', onUncaught);
  const pressed: string[] = [];
  let page: ScriptPage | null = null;
  try {
    const sample = readSample(text, fileName);
    page = openScriptPage(options.page ?? sample.page, sample.source, options.file, sample.libraries);
    const { initialize } = Office;
    const result: unknown = await evaluate(sample.source, fileName, page.scope);
    // Office.js is here before the script: what older scripts ask it to call is called for it.
    if (Office.initialize !== initialize) await Office.initialize(Office.InitializationReason.DocumentOpened);
    await rest(page, options);
    await page.choose();
    await rest(page, options);
    for (const button of chooseButtons(page, options.clics)) {
      pressed.push(button.id);
      await page.press(button);
      await rest(page, options);
    }
    if (uncaught !== null) throw (uncaught as { error: unknown }).error;
    // A script that catches its errors only tells them: it failed all the same.
    if (page.told.length > 0) throw page.told[0];
    return { error: null, result: toJson(result), pressed };
  } catch (error) {
    return { error: describe(error), result: null, pressed };
  } finally {
    process.off('unhandledRejection', onUncaught);
    process.off('uncaughtException', onUncaught);
    page?.close();
  }
}

/** A promise the script did not wait for says its failure one turn later; events come after their batch. */
async function rest(page: ScriptPage, { calm }: ScriptOptions): Promise<void> {
  await page.settled();
  await calm();
  await new Promise((resolve) => setTimeout(resolve, 0));
  await page.settled();
}

function chooseButtons(page: ScriptPage, clics: readonly string[] | undefined): readonly Element[] {
  const buttons = page.buttons();
  if (clics === undefined) return buttons;
  return clics.map((id) => {
    const found = buttons.find((button) => button.id === id);
    if (found === undefined) throw new Error(`Aucun bouton « ${id} » n’est relié à une action du script.`);
    return found;
  });
}

/** The script sees its page first, then the globals of this process; its last expression is its value. */
function evaluate(source: string, fileName: string, scope: object): unknown {
  const body = 'with (this) { return eval(arguments[0]); }';
  const within = new Function(body) as (this: object, text: string) => unknown;
  const run = (text: string): unknown => within.call(scope, `${text}\n//# sourceURL=${fileName}`);
  return run(firstThatParses(source));
}

/** As it is written; with `await` at its top; or with types, which a file of JavaScript may have been left with. */
function firstThatParses(source: string): string {
  const awaited = (text: string): string => `(async () => {${text}\n})()`;
  const fault = syntaxFault(source);
  if (fault === null) return source;
  if (syntaxFault(awaited(source)) === null) return awaited(source);
  const bare = withoutTypes(source);
  for (const text of [bare, awaited(bare)]) if (syntaxFault(text) === null) return text;
  throw fault;
}

function syntaxFault(text: string): unknown {
  try {
    new Script(text);
    return null;
  } catch (error) {
    return error;
  }
}

function toJson(value: unknown): unknown {
  const text = JSON.stringify(value);
  return text === undefined ? null : (JSON.parse(text) as unknown);
}

function describe(error: unknown): ScriptError {
  const { code, message, name, debugInfo } = (error ?? {}) as Partial<Record<string, unknown>>;
  return {
    code: typeof code === 'string' ? code : typeof name === 'string' ? name : 'Error',
    message: typeof message === 'string' ? message : String(error),
    debugInfo: debugInfo === undefined ? null : toJson(debugInfo),
  };
}
