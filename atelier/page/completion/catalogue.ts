/** The functions a person may type, in French: those of the add-in with its descriptions, and the engine's own. */
import type { FunctionsMetadata } from '../../host/custom-functions-metadata';
import { DEFAULT_NAMESPACE } from '../../host/custom-functions-metadata';
import { toFrenchName } from '../../engine/french/function-names';
import { readSignatures } from './signatures';

export interface ParameterHelp {
  readonly name: string;
  readonly detail: string;
  readonly isOptional: boolean;
  readonly isRepeating: boolean;
}

export interface FunctionHelp {
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterHelp[];
  /** False for a function of which we know the name only: nothing is said of its arguments. */
  readonly hasKnownParameters: boolean;
}

export interface FunctionCatalogue {
  find(name: string): FunctionHelp | undefined;
  /** In alphabetical order; from three letters on, those that hold the letters elsewhere come after. */
  beginningWith(letters: string): readonly FunctionHelp[];
}

const ENOUGH_LETTERS = 3;

/** `englishNames`: what the engine can calculate. */
export function createCatalogue(
  metadata: FunctionsMetadata | null,
  englishNames: readonly string[],
): FunctionCatalogue {
  const known = new Map<string, FunctionHelp>();
  const signatures = readSignatures();
  for (const english of englishNames) {
    const name = toFrenchName(english.toUpperCase());
    const unknown = { name, description: '', parameters: [], hasKnownParameters: false };
    known.set(name, signatures.get(name) ?? unknown);
  }
  for (const help of addinFunctions(metadata)) known.set(help.name, help);
  const sorted = [...known.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr'));
  return {
    find: (name) => known.get(fold(name)),
    beginningWith(letters) {
      const wanted = fold(letters);
      if (wanted === '') return [];
      const first = sorted.filter(({ name }) => name.startsWith(wanted));
      if (wanted.length < ENOUGH_LETTERS) return first;
      return [...first, ...sorted.filter(({ name }) => name.includes(wanted) && !name.startsWith(wanted))];
    },
  };
}

function addinFunctions(metadata: FunctionsMetadata | null): FunctionHelp[] {
  const namespace = metadata?.namespace ?? DEFAULT_NAMESPACE;
  return (metadata?.functions ?? []).map(({ name, description, parameters }) => ({
    name: `${namespace}.${name}`.toUpperCase(),
    description: description ?? '',
    hasKnownParameters: true,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description ?? '',
      isOptional: parameter.optional === true,
      isRepeating: parameter.repeating === true,
    })),
  }));
}

/** Names have no accent: « médiane » is typed by many. */
function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toUpperCase();
}
