/** When a calculation of the engine starts and ends. */
import type { FormulaExecutedStateType } from '@univerjs/engine-formula';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';

interface CalculationListener {
  started?(): void;
  /** Every end, whatever came of it. */
  over?(): void;
  /** Results are in the cells. */
  finished?(): void;
}

/** Tells when a calculation starts and ends; returns the undoing. */
export function watchCalculations(
  engine: { readonly injector: Injector },
  listener: CalculationListener,
): () => void {
  const commands = engine.injector.get(ICommandService);
  const before = commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) listener.started?.();
  });
  const after = commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as {
      functionsExecutedState?: FormulaExecutedStateType;
    };
    if (functionsExecutedState === undefined) return;
    listener.over?.();
    if (functionsExecutedState === SUCCESS) listener.finished?.();
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

/** `FormulaExecutedStateType.SUCCESS`. */
const SUCCESS = 3;
