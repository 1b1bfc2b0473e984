/** Lets Univer read any column name: formulas keep their words, the lexer is given each column's plain twin. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/presets';
import { plainColumnName } from './structured-names';
import { mapStructuredReferences, renameColumns } from './structured-references';

interface TreeBuilder {
  treeBuilder: (formula: string, ...others: unknown[]) => unknown;
}

export function fixStructuredNames(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as TreeBuilder;
  const original = builder.treeBuilder.bind(builder);
  builder.treeBuilder = (formula, ...others) => original(toEngineText(formula), ...others);
}

function toEngineText(formula: string): string {
  if (!formula.includes('[')) return formula;
  return mapStructuredReferences(formula, ({ table, inside }) =>
    table === '' ? `[${inside}]` : `${table}[${renameColumns(inside, plainColumnName)}]`,
  );
}
