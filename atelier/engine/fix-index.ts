/** Univer loses the sheet of the cell that INDEX or OFFSET takes in a table, and reads the formula's own sheet: names it. */
import { IFunctionService } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

interface Reference {
  isTable(): boolean;
  getForcedSheetId(): string;
  getForcedSheetName(): string;
  setForcedSheetName(name: string): void;
}

interface Executor {
  createReferenceObject: (reference: Reference, range: unknown) => unknown;
}

const NAMING = ['INDEX', 'OFFSET'] as const;

/** `nameOf` gives the name of a sheet by its id, as it is now. */
export function fixIndex(injector: Injector, nameOf: (sheetId: string) => string | undefined): void {
  const functions = injector.get(IFunctionService);
  for (const name of NAMING) {
    const executor = functions.getExecutor(name) as unknown as Executor | undefined;
    if (executor === undefined) continue;
    const create = executor.createReferenceObject.bind(executor);
    executor.createReferenceObject = (reference, range) => {
      if (reference.isTable()) reference.setForcedSheetName(nameOf(reference.getForcedSheetId()) ?? '');
      return create(reference, range);
    };
  }
}
