/** The spreadsheet behind the host: one Univer instance holding one workbook, with the cures its traps need. */
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/core';
import type { Injector, Univer, Workbook, Worksheet } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { AtelierDocument } from './document';
import { createCalculation } from './calculation';
import type { Calculation } from './calculation';
import { fixFormulaData } from './fix-formula-data';
import { fixHiddenRows } from './fix-hidden-rows';
import { fixIndex } from './fix-index';
import { fixIterators } from './fix-iterators';
import { fixLateValidation } from './fix-late-validation';
import { fixRemovedSheet } from './fix-removed-sheet';
import { fixSorting } from './fix-sorting';
import { fixSpillFormats } from './fix-spill-formats';
import { fixStructuredNames } from './fix-structured-names';
import { fixVolatile } from './fix-volatile';
import { cellsToCalculate, keepSpills } from './formula-cells';
import { restoreTableFilters } from './table-filters';
import { listTables, publishTables } from './tables';

/** What the document holds besides the engine's own snapshot. */
export type DocumentExtras = Omit<AtelierDocument, 'snapshot'>;

export interface Engine
  extends Omit<Calculation, 'recalculate' | 'opening' | 'stop' | 'mode' | 'maxIteration'> {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly unitId: string;
  readonly extras: DocumentExtras;
  workbook(): Workbook;
  /** False while a workbook takes the place of another: what Univer says then is of neither. */
  readonly isOpen: boolean;
  /** The sheet of this id; undefined when it was deleted. */
  sheet(sheetId: string): Worksheet | undefined;
  /** Runs one of Univer's commands or mutations at once; throws if it refuses. */
  run(commandId: string, params: object): void;
  recalculate(areas: Parameters<Calculation['recalculate']>[1]): void;
  /** How the open workbook is calculated; another workbook starts again from the usual way. */
  readonly calculationOptions: Pick<Calculation, 'mode' | 'maxIteration'>;
  /** Replaces the workbook by a copy of this document. */
  load(document: AtelierDocument): void;
  /** The same without copying: the document is the engine's from now on. */
  adopt(document: AtelierDocument): void;
  dump(): AtelierDocument;
  /** Called after `load`: whoever keeps state about the workbook starts again. */
  onLoad(listener: () => void): () => void;
  dispose(): void;
}

/** Marks what we run ourselves, so that a listener can tell it from what a person did in the grid. */
export const FROM_HOST = { fromOfficeHost: true } as const;

/** Univer keeps what it parsed of a formula under its workbook's id, for all engines and for good: no two loads share one. */
let loads = 0;

export function createEngine(univer: Univer, api: FUniver): Engine {
  fixIterators();
  return new UniverEngine(univer, api);
}

class UniverEngine implements Engine {
  readonly injector: Injector;
  unitId = '';
  extras: DocumentExtras = { sheets: {}, tables: {}, settings: {}, properties: {} };
  private readonly commands: ICommandService;
  private readonly listeners = new Set<() => void>();
  /** The workbook's id outside the engine. */
  private documentId = '';
  /** Univer starts its plugins with its first workbook: what needs them waits until then. */
  private started: Calculation | null = null;

  constructor(
    readonly univer: Univer,
    readonly api: FUniver,
  ) {
    this.injector = univer.__getInjector();
    this.commands = this.injector.get(ICommandService);
  }

  private get calculation(): Calculation {
    if (this.started === null) throw new Error('The engine holds no workbook: call load() first.');
    return this.started;
  }

  workbook(): Workbook {
    const unit = this.findWorkbook();
    if (unit === null) throw new Error('The engine holds no workbook: call load() first.');
    return unit;
  }

  get isOpen(): boolean {
    return this.findWorkbook() !== null;
  }

  private findWorkbook(): Workbook | null {
    const instances = this.injector.get(IUniverInstanceService);
    return instances.getUnit<Workbook>(this.unitId, UniverInstanceType.UNIVER_SHEET) ?? null;
  }

  sheet(sheetId: string): Worksheet | undefined {
    return this.workbook().getSheetBySheetId(sheetId) ?? undefined;
  }

  run(commandId: string, params: object): void {
    if (this.commands.syncExecuteCommand(commandId, params, FROM_HOST) === false) {
      throw new Error(`The engine refused ${commandId}.`);
    }
  }

  calculated(): Promise<void> {
    return this.calculation.calculated();
  }

  get calculationOptions(): Pick<Calculation, 'mode' | 'maxIteration'> {
    return this.calculation;
  }

  isPending(): boolean {
    return this.calculation.isPending();
  }

  recalculate(areas: Parameters<Calculation['recalculate']>[1]): void {
    this.calculation.recalculate(this.unitId, areas);
  }

  load(document: AtelierDocument): void {
    this.adopt(structuredClone(document));
  }

  adopt(document: AtelierDocument): void {
    if (this.unitId !== '') this.api.disposeUnit(this.unitId);
    const { snapshot, needsCalculation = false, ...extras } = document;
    this.extras = extras;
    this.documentId = snapshot.id;
    loads += 1;
    this.unitId = this.api.createWorkbook({ ...snapshot, id: `${snapshot.id}-${String(loads)}` }).getId();
    this.api.getActiveWorkbook()?.setNumfmtLocal('fr');
    if (this.started === null) {
      this.started = createCalculation(this.injector);
      fixFormulaData(this.injector);
      fixHiddenRows(this.injector);
      fixIndex(this.injector, (sheetId) => this.sheet(sheetId)?.getName());
      fixLateValidation(this.injector);
      fixRemovedSheet(this.injector);
      fixSorting(this.injector);
      fixSpillFormats(this.injector);
      fixStructuredNames(this.injector);
      fixVolatile(this.injector);
    }
    publishTables(this);
    restoreTableFilters(this, listTables(this));
    this.started.opening(this.unitId, needsCalculation ? 'all' : cellsToCalculate(this));
    for (const listener of this.listeners) listener();
  }

  dump(): AtelierDocument {
    const workbook = this.api.getActiveWorkbook();
    if (workbook === null) throw new Error('The engine holds no workbook.');
    const snapshot = structuredClone({ ...workbook.save(), id: this.documentId });
    keepSpills(this, snapshot);
    return { snapshot, ...structuredClone(this.extras) };
  }

  onLoad(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  dispose(): void {
    this.listeners.clear();
    this.started?.stop();
    this.univer.dispose();
  }
}
