/** Lets Univer read any column name: formulas keep their words, the lexer is given each column's plain twin. */
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';
import { plainColumnName } from './structured-names';
import { mapStructuredReferences, renameColumns } from './structured-references';

interface TreeBuilder {
  treeBuilder: (formula: string, ...others: unknown[]) => unknown;
  _resetTemp: () => void;
  _squareBracketState: number;
}

export function fixStructuredNames(injector: Injector): void {
  const builder = injector.get(LexerTreeBuilder) as unknown as TreeBuilder;
  const build = builder.treeBuilder.bind(builder);
  builder.treeBuilder = (formula, ...others) => build(toEngineText(formula), ...others);
  // A bracket left open by one formula is otherwise still open in the next: `['[x]` read by the other parts of Univer.
  const reset = builder._resetTemp.bind(builder);
  builder._resetTemp = () => {
    reset();
    builder._squareBracketState = 0;
  };
}

function toEngineText(formula: string): string {
  if (!formula.includes('[')) return formula;
  return mapStructuredReferences(formula, ({ table, inside }) =>
    table === '' ? `[${inside}]` : `${table}[${renameColumns(inside, plainColumnName)}]`,
  );
}
