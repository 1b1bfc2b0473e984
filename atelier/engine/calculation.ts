/** When the engine has calculated: Univer waits 100 ms after a change; this flushes at once and waits for the results. */
import type { FormulaExecutedStateType } from '@univerjs/engine-formula';
import {
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { ICommandService } from '@univerjs/presets';
import type { Injector } from '@univerjs/presets';
import type { Area } from './area';

/** How long changes gather before they are calculated, when nobody asks sooner. */
const DELAY_MS = 50;

/** Univer 0.25.1's own state, private in its types: see the trap "calculation is delayed 100 ms". */
interface TriggerState {
  _waitingCommandQueue: unknown[];
  _executingDirtyData: Record<string, unknown>;
  _setTimeoutKey: ReturnType<typeof setTimeout>;
  _generateDirty(queue: unknown[]): Record<string, unknown>;
  /** Shows a progress bar one second after a start, even when the engine is gone by then. */
  _startProgress(): void;
  _mergeDirty(a: Record<string, unknown>, b: Record<string, unknown>): Record<string, unknown>;
}

export interface Calculation {
  /** Resolves when every pending change is calculated and its results are in the cells. */
  calculated(): Promise<void>;
  isPending(): boolean;
  /** Marks cells (or everything) to be calculated again, together with whatever else is pending. */
  recalculate(unitId: string, areas: readonly Area[] | 'all'): void;
  /** The engine is about to go: nothing must run after it. */
  stop(): void;
}

export function createCalculation(injector: Injector): Calculation {
  const state = injector.get(TriggerCalculationController) as unknown as TriggerState;
  const commands = injector.get(ICommandService);
  let isRunning = false;
  let waiting: (() => void)[] = [];
  commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) isRunning = true;
  });
  // Univer applies the results of a calculation just before it notifies that it is over.
  commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as {
      functionsExecutedState?: FormulaExecutedStateType;
    };
    if (functionsExecutedState === undefined) return;
    isRunning = false;
    const resolved = waiting;
    waiting = [];
    for (const resolve of resolved) resolve();
  });

  // Univer's own timer stops a calculation under way to start another, and loses changes when the first ends meanwhile:
  // ours only ever starts one when none is running.
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isStopped = false;
  commands.onCommandExecuted(() => {
    if (state._waitingCommandQueue.length === 0) return;
    clearTimeout(state._setTimeoutKey);
    if (isStopped) return;
    clearTimeout(timer);
    timer = setTimeout(() => void calculated(), DELAY_MS);
  });

  const isPending = (): boolean => state._waitingCommandQueue.length > 0 || isRunning;

  function flush(): void {
    clearTimeout(state._setTimeoutKey);
    const dirty = state._generateDirty(state._waitingCommandQueue);
    state._waitingCommandQueue = [];
    state._executingDirtyData = state._mergeDirty(state._executingDirtyData, dirty);
    void commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...state._executingDirtyData },
      { onlyLocal: true },
    );
  }

  async function calculated(): Promise<void> {
    while (isPending() && !isStopped) {
      const over = new Promise<void>((resolve) => waiting.push(resolve));
      if (!isRunning) flush();
      await over;
    }
  }

  return {
    isPending,
    calculated,
    stop() {
      isStopped = true;
      clearTimeout(timer);
      clearTimeout(state._setTimeoutKey);
      state._startProgress = () => undefined;
    },
    recalculate(unitId, areas) {
      const dirtyRanges =
        areas === 'all' ? [] : areas.map(({ sheetId, ...range }) => ({ unitId, sheetId, range }));
      commands.syncExecuteCommand(
        SetTriggerFormulaCalculationStartMutation.id,
        {
          forceCalculation: areas === 'all',
          dirtyRanges,
          dirtyNameMap: {},
          dirtyDefinedNameMap: {},
          dirtySuperTableMap: {},
          dirtyUnitFeatureMap: {},
          dirtyUnitOtherFormulaMap: {},
          clearDependencyTreeCache: {},
        },
        { onlyLocal: true },
      );
    },
  };
}

/** Tells when a calculation starts, and when its results are in the cells. */
export function watchCalculations(
  engine: { readonly injector: Injector },
  listener: { started(): void; finished(): void },
): () => void {
  const commands = engine.injector.get(ICommandService);
  const before = commands.beforeCommandExecuted((command) => {
    if (command.id === SetFormulaCalculationStartMutation.id) listener.started();
  });
  const after = commands.onCommandExecuted((command) => {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as {
      functionsExecutedState?: FormulaExecutedStateType;
    };
    if (functionsExecutedState === SUCCESS) listener.finished();
  });
  return () => {
    before.dispose();
    after.dispose();
  };
}

/** `FormulaExecutedStateType.SUCCESS`. */
const SUCCESS = 3;
