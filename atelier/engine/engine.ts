/** The spreadsheet behind the host: one Univer instance holding one workbook, with the cures its traps need. */
import { ICommandService, IUniverInstanceService, UniverInstanceType } from '@univerjs/presets';
import type { FUniver, Injector, IWorkbookData, Univer, Workbook, Worksheet } from '@univerjs/presets';
import type { AtelierDocument } from './document';
import { createCalculation } from './calculation';
import type { Calculation } from './calculation';
import { fixIterators } from './fix-iterators';
import { fixSorting } from './fix-sorting';
import { fixStructuredNames } from './fix-structured-names';

/** What the document holds besides the engine's own snapshot. */
export type DocumentExtras = Omit<AtelierDocument, 'snapshot'>;

export interface Engine extends Omit<Calculation, 'recalculate'> {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly injector: Injector;
  readonly unitId: string;
  readonly extras: DocumentExtras;
  workbook(): Workbook;
  /** The sheet of this id; undefined when it was deleted. */
  sheet(sheetId: string): Worksheet | undefined;
  /** Runs one of Univer's commands or mutations at once; throws if it refuses. */
  run(commandId: string, params: object): void;
  recalculate(areas: Parameters<Calculation['recalculate']>[1]): void;
  /** Replaces the workbook. */
  load(document: AtelierDocument): void;
  dump(): AtelierDocument;
  /** Called after `load`: whoever keeps state about the workbook starts again. */
  onLoad(listener: () => void): () => void;
  dispose(): void;
}

/** Marks what we run ourselves, so that a listener can tell it from what a person did in the grid. */
export const FROM_HOST = { fromOfficeHost: true } as const;

export function createEngine(univer: Univer, api: FUniver): Engine {
  fixIterators();
  const injector = univer.__getInjector();
  const commands = injector.get(ICommandService);
  const instances = injector.get(IUniverInstanceService);
  const listeners = new Set<() => void>();
  // Univer starts its plugins with its first workbook: what needs them waits until then.
  let started: Calculation | null = null;
  const calculation = (): Calculation => {
    if (started === null) throw new Error('The engine holds no workbook: call load() first.');
    return started;
  };
  let unitId = '';
  let extras: DocumentExtras = { sheets: {}, tables: {}, settings: {}, properties: {} };

  const workbook = (): Workbook => {
    const unit = instances.getUnit<Workbook>(unitId, UniverInstanceType.UNIVER_SHEET);
    if (unit === null || unit === undefined)
      throw new Error('The engine holds no workbook: call load() first.');
    return unit;
  };

  return {
    univer,
    api,
    injector,
    get unitId() {
      return unitId;
    },
    get extras() {
      return extras;
    },
    workbook,
    sheet: (sheetId) => workbook().getSheetBySheetId(sheetId) ?? undefined,
    run(commandId, params) {
      if (commands.syncExecuteCommand(commandId, params, FROM_HOST) === false) {
        throw new Error(`The engine refused ${commandId}.`);
      }
    },
    calculated: () => calculation().calculated(),
    isPending: () => calculation().isPending(),
    recalculate: (areas) => calculation().recalculate(unitId, areas),
    load(document) {
      if (unitId !== '') api.disposeUnit(unitId);
      const { snapshot, ...rest } = structuredClone(document);
      extras = rest;
      unitId = api.createWorkbook(snapshot).getId();
      api.getActiveWorkbook()?.setNumfmtLocal('fr');
      if (started === null) {
        started = createCalculation(injector);
        fixSorting(injector);
        fixStructuredNames(injector);
      }
      for (const listener of listeners) listener();
    },
    dump: () => structuredClone({ snapshot: readSnapshot(api), ...extras }),
    onLoad(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    dispose() {
      listeners.clear();
      univer.dispose();
    },
  };
}

function readSnapshot(api: FUniver): IWorkbookData {
  const workbook = api.getActiveWorkbook();
  if (workbook === null) throw new Error('The engine holds no workbook.');
  return workbook.save();
}
