/** Univer's SORT family sorts its argument in place, so other formulas over the same cells are then wrong: gives it a copy. */
import { IFunctionService } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

interface ArrayArgument {
  isArray?: () => boolean;
  mapValue?: (transform: (value: unknown) => unknown) => unknown;
}

interface Executor {
  calculate: (...values: unknown[]) => unknown;
}

const IN_PLACE = ['SORT', 'SORTBY', 'UNIQUE', 'FILTER'] as const;

export function fixSorting(injector: Injector): void {
  const functions = injector.get(IFunctionService);
  for (const name of IN_PLACE) {
    const executor = functions.getExecutor(name) as Executor | undefined;
    if (executor === undefined) continue;
    const calculate = executor.calculate.bind(executor);
    executor.calculate = (first, ...others) => calculate(copyOf(first), ...others);
  }
}

function copyOf(value: unknown): unknown {
  const argument = value as ArrayArgument | undefined;
  return argument?.isArray?.() === true && argument.mapValue ? argument.mapValue((item) => item) : value;
}
