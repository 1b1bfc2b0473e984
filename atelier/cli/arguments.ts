/** Arguments of the command line: known options only, and a French sentence for every mistake. */
import { parseArgs } from 'node:util';
import type { Result } from '../../src/domain/result';
import { failure, success } from '../../src/domain/result';
import type { Echec } from '../../src/domain/result';

export interface Options {
  /** Options that take a value; `multiple` ones may be repeated. */
  readonly valeurs: readonly string[];
  readonly multiples?: readonly string[];
  readonly drapeaux?: readonly string[];
  /** How many positional arguments: [least, most]. */
  readonly positions: readonly [number, number];
  readonly usage: string;
}

export interface Arguments {
  readonly positions: readonly string[];
  readonly valeurs: Readonly<Record<string, string | undefined>>;
  readonly multiples: Readonly<Record<string, readonly string[]>>;
  readonly drapeaux: ReadonlySet<string>;
}

function misuse(message: string, usage: string): Echec {
  return { code: 'arguments', message, aide: `Usage : ${usage}` };
}

function explainParseError(error: unknown): string {
  const { code, message } = error as { code?: string; message: string };
  const named = /'(-{1,2}[^ '<]+)/.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `L’option « ${named} » n’existe pas.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE')
    return `L’option « ${named} » est mal employée (valeur manquante ou en trop).`;
  return `Les arguments ne se lisent pas : ${message}`;
}

/** Reads what follows the command's name. */
export function parseArguments(argv: readonly string[], options: Options): Result<Arguments> {
  const declared = Object.fromEntries([
    ...options.valeurs.map((name) => [name, { type: 'string' as const }]),
    ...(options.multiples ?? []).map((name) => [name, { type: 'string' as const, multiple: true }]),
    ...(options.drapeaux ?? []).map((name) => [name, { type: 'boolean' as const }]),
  ]);
  let read;
  try {
    read = parseArgs({ args: [...argv], options: declared, allowPositionals: true, strict: true });
  } catch (error) {
    return failure(misuse(explainParseError(error), options.usage));
  }
  const [least, most] = options.positions;
  if (read.positionals.length < least)
    return failure(misuse('Il manque le nom du fichier ou un argument.', options.usage));
  if (read.positionals.length > most)
    return failure(misuse(`« ${read.positionals.slice(most).join(' ')} » est en trop.`, options.usage));
  const values: Record<string, unknown> = read.values;
  return success({
    positions: read.positionals,
    valeurs: Object.fromEntries(options.valeurs.map((name) => [name, values[name] as string | undefined])),
    multiples: Object.fromEntries(
      (options.multiples ?? []).map((name) => [name, (values[name] as string[] | undefined) ?? []]),
    ),
    drapeaux: new Set((options.drapeaux ?? []).filter((name) => values[name] === true)),
  });
}
