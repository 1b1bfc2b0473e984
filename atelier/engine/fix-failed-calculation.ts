/** A calculation that fails says no more to anyone: those that wait for its end are told. */
import { ICalculateFormulaService } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

/** Univer 0.25.1's own, private in its types. */
interface Service {
  execute(config: unknown): Promise<void>;
  _executeStep(): Promise<unknown>;
}

/** The failure goes on as before, after `failed` was called. */
export function fixFailedCalculation(injector: Injector, failed: () => void): void {
  const service = injector.get(ICalculateFormulaService) as unknown as Service;
  const told = <A extends unknown[], T>(step: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      try {
        return await step(...args);
      } catch (error) {
        failed();
        throw error;
      }
    };
  };
  service.execute = told(service.execute.bind(service));
  service._executeStep = told(service._executeStep.bind(service));
}
