/** Runs a person's Office.js script in this realm, its console on stderr, and says what came of it. */
import { Console } from 'node:console';

export interface ScriptError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo: unknown;
}

export interface ScriptOutcome {
  readonly error: ScriptError | null;
  /** What the last expression resolved to; null when it is nothing JSON can say. */
  readonly result: unknown;
}

/** `source` is a script, not a module; `await` at its top is accepted, then its value is what it `return`s. */
export async function runScript(source: string, fileName: string): Promise<ScriptOutcome> {
  const before = globalThis.console;
  globalThis.console = new Console(process.stderr, process.stderr);
  let uncaught: { error: unknown } | null = null;
  const onUncaught = (error: unknown): void => {
    uncaught ??= { error };
  };
  process.on('unhandledRejection', onUncaught);
  process.on('uncaughtException', onUncaught);
  try {
    const result: unknown = await evaluate(source, fileName);
    // A promise the script did not wait for says its failure one turn later.
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (uncaught !== null) throw (uncaught as { error: unknown }).error;
    return { error: null, result: toJson(result) };
  } catch (error) {
    return { error: describe(error), result: null };
  } finally {
    process.off('unhandledRejection', onUncaught);
    process.off('uncaughtException', onUncaught);
    globalThis.console = before;
  }
}

/** Indirect `eval`: the script runs at the top of this realm, and its last expression is its value. */
function evaluate(source: string, fileName: string): unknown {
  const run = globalThis.eval as (text: string) => unknown;
  const named = (text: string): string => `${text}\n//# sourceURL=${fileName}`;
  try {
    return run(named(source));
  } catch (error) {
    const isTopLevelAwait = error instanceof SyntaxError && /await|return/.test(error.message);
    if (!isTopLevelAwait) throw error;
    return run(named(`(async () => {${source}\n})()`));
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
