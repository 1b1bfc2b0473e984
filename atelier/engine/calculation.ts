/** When the engine has calculated: Univer waits 100 ms after a change; this flushes at once and waits for the results. */
import {
  SetFormulaCalculationStartMutation,
  SetSuperTableMutation,
  SetTriggerFormulaCalculationStartMutation,
} from '@univerjs/engine-formula';
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { TriggerCalculationController } from '@univerjs/sheets-formula';
import { ICommandService } from '@univerjs/core';
import type { Injector } from '@univerjs/core';
import type { Area } from './area';
import { fixFailedCalculation } from './fix-failed-calculation';
import { forgetParsed } from './forget-parsed';
import { watchCalculations } from './watch-calculations';

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

export type CalculationMode = 'Automatic' | 'AutomaticExceptTables' | 'Manual';

export interface Calculation {
  /** Resolves when every pending change is calculated and its results are in the cells. */
  calculated(): Promise<void>;
  isPending(): boolean;
  /** Marks cells (or everything) to be calculated again, together with whatever else is pending. */
  recalculate(unitId: string, areas: readonly Area[] | 'all'): void;
  /** How often: at each change, or when asked (`recalculate`) and for the formulas just written, as Excel does by hand. */
  mode: CalculationMode;
  /** How many times circular references are gone through; 1 without iteration. */
  maxIteration: number;
  /**
   * A workbook was just opened: Univer asks for its formulas one task after another; once it has, `cells` (or everything)
   * are calculated together.
   */
  opening(unitId: string, cells: readonly Area[] | 'all'): void;
  /** The engine is about to go: nothing must run after it. */
  stop(): void;
}

export function createCalculation(injector: Injector): Calculation {
  return new UniverCalculation(injector);
}

class UniverCalculation implements Calculation {
  private readonly state: TriggerState;
  private readonly commands: ICommandService;
  private isRunning = false;
  private isStopped = false;
  private settling: Promise<void> | null = null;
  private waiting: (() => void)[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Changes of values that wait for the person to ask, when calculation is manual. */
  private held: unknown[] = [];
  /** What `recalculate` was asked, among the commands that wait. */
  private readonly asked = new WeakSet<object>();
  private chosenMode: CalculationMode = 'Automatic';
  maxIteration = 1;

  constructor(readonly injector: Injector) {
    this.state = injector.get(TriggerCalculationController) as unknown as TriggerState;
    this.commands = injector.get(ICommandService);
    // Univer applies the results of a calculation just before it notifies that it is over.
    watchCalculations({ injector }, { started: () => (this.isRunning = true), over: () => this.wake() });
    fixFailedCalculation(injector, () => this.wake());
    this.commands.onCommandExecuted(() => this.replaceTimer());
  }

  private wake(): void {
    this.isRunning = false;
    for (const resolve of this.waiting.splice(0)) resolve();
  }

  /**
   * Univer's own timer stops a calculation under way to start another, and loses changes when the first ends meanwhile:
   * ours only ever starts one when none is running.
   */
  private replaceTimer(): void {
    this.hold();
    if (this.state._waitingCommandQueue.length === 0) return;
    clearTimeout(this.state._setTimeoutKey);
    if (this.isStopped) return;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.calculated(), DELAY_MS);
  }

  get mode(): CalculationMode {
    return this.chosenMode;
  }

  set mode(mode: CalculationMode) {
    this.chosenMode = mode;
    if (mode !== 'Manual') this.release();
  }

  private hold(): void {
    if (this.chosenMode !== 'Manual') return;
    const waiting = this.state._waitingCommandQueue;
    this.held.push(...waiting.filter(isValueChange));
    this.state._waitingCommandQueue = waiting.filter((command) => !isValueChange(command));
  }

  private release(): void {
    this.state._waitingCommandQueue = [...this.held, ...this.state._waitingCommandQueue];
    this.held = [];
    this.replaceTimer();
  }

  isPending(): boolean {
    return this.held.length > 0 || this.isBusy();
  }

  private isBusy(): boolean {
    return this.state._waitingCommandQueue.length > 0 || this.isRunning || this.settling !== null;
  }

  private flush(): void {
    const { state } = this;
    clearTimeout(state._setTimeoutKey);
    const dirty = state._generateDirty(state._waitingCommandQueue);
    state._waitingCommandQueue = [];
    state._executingDirtyData = this.parseOnce(state._mergeDirty(state._executingDirtyData, dirty));
    void this.commands.executeCommand(
      SetFormulaCalculationStartMutation.id,
      { ...state._executingDirtyData, maxIteration: this.maxIteration },
      { onlyLocal: true },
    );
  }

  /**
   * Univer parses a formula that names a changed table at each step of the calculation, without keeping it:
   * forgotten beforehand, it is parsed once.
   */
  private parseOnce(dirty: Record<string, unknown>): Record<string, unknown> {
    if (Object.keys(dirty['dirtySuperTableMap'] ?? {}).length === 0) return dirty;
    forgetParsed(this);
    return { ...dirty, dirtySuperTableMap: {} };
  }

  opening(unitId: string, cells: readonly Area[] | 'all'): void {
    this.held = [];
    this.chosenMode = 'Automatic';
    this.maxIteration = 1;
    this.settling = this.settle(unitId, cells);
  }

  /** Waits until a turn of the event loop brings no other change. */
  private async settle(unitId: string, cells: readonly Area[] | 'all'): Promise<void> {
    let known = -1;
    while (known !== this.state._waitingCommandQueue.length && !this.isStopped) {
      known = this.state._waitingCommandQueue.length;
      await new Promise((resolve) => setTimeout(resolve, 0));
    }
    // What Univer asks for is every formula that names a table, and every zero and empty text.
    this.state._waitingCommandQueue = this.state._waitingCommandQueue.filter(
      (command) => !isOfOpening(command),
    );
    this.settling = null;
    if (!this.isStopped) this.recalculate(unitId, cells);
  }

  async calculated(): Promise<void> {
    await this.settling;
    this.hold();
    // A workbook opened meanwhile settles in turns of the event loop, which calculations of nothing would never leave it.
    while (this.isBusy() && !this.isStopped) await (this.settling ?? this.calculateOnce());
  }

  /** One calculation to its end: the one under way, or a new one. */
  private calculateOnce(): Promise<void> {
    const over = new Promise<void>((resolve) => this.waiting.push(resolve));
    if (!this.isRunning) this.flush();
    return over;
  }

  recalculate(unitId: string, areas: readonly Area[] | 'all'): void {
    if (areas === 'all') this.release();
    const dirtyRanges =
      areas === 'all' ? [] : areas.map(({ sheetId, ...range }) => ({ unitId, sheetId, range }));
    const params = {
      forceCalculation: areas === 'all',
      dirtyRanges,
      dirtyNameMap: {},
      dirtyDefinedNameMap: {},
      dirtySuperTableMap: {},
      dirtyUnitFeatureMap: {},
      dirtyUnitOtherFormulaMap: {},
      clearDependencyTreeCache: {},
    };
    this.asked.add(params);
    this.commands.syncExecuteCommand(SetTriggerFormulaCalculationStartMutation.id, params, {
      onlyLocal: true,
    });
  }

  stop(): void {
    this.isStopped = true;
    clearTimeout(this.timer);
    clearTimeout(this.state._setTimeoutKey);
    this.state._startProgress = () => undefined;
    this.wake();
  }
}

function isOfOpening(command: unknown): boolean {
  const { id } = command as { id?: string };
  return id === SetSuperTableMutation.id || id === SetTriggerFormulaCalculationStartMutation.id;
}

/** Cells given values and no formula: what manual calculation leaves for later. */
function isValueChange(command: unknown): boolean {
  const { id, params } = command as { id?: string; params?: { cellValue?: object } };
  if (id !== SetRangeValuesMutation.id) return false;
  return !Object.values(params?.cellValue ?? {}).some((line: object | null) =>
    Object.values(line ?? {}).some((cell: { f?: unknown; si?: unknown } | null) => cell?.f ?? cell?.si),
  );
}
