/** The host: answers Office.js's batches over an engine, as Excel on the web does. */
import type { Area } from '../engine/area';
import { watchChanges } from '../engine/changes';
import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';
import { selectInGrid } from '../engine/selection';
import { activateSheet } from '../engine/sheets';
import { clampToSheet } from '../engine/write-cells';
import { byteLength, describeApplication, parseSetting, settingEntries } from './app-context';
import { executeBatch } from './batch';
import type { Roots } from './batch';
import type { Book, HostLog } from './book';
import { raiseChange } from './change-events';
import { Counters, kindOfBatch } from './counters';
import { CustomFunctionsHost } from './custom-functions';
import type { FunctionsMetadata } from './custom-functions-metadata';
import { EventHub } from './events';
import { createLog } from './log';
import { AddinInternalService, AppRuntimeService, DynamicRibbon } from './objects/services';
import { Workbook } from './objects/workbook';
import { requirementsOf } from './profile';
import type { Profile } from './profile';
import { DdaError, TransportRefusal } from './protocol';
import type { EventEntry, RequestBody, ResponseBody } from './protocol';
import { References } from './references';

export interface HostOptions {
  /** Requirement sets declared: the manifest's floor ("plancher", by default), or a recent Excel. */
  readonly profil?: Profile;
  readonly readOnly?: boolean;
}

export interface Host {
  readonly engine: Engine;
  readonly compteurs: Counters;
  readonly log: HostLog;
  readonly requirements: Readonly<Record<string, string>>;
  /** Document settings (`Office.context.document.settings`, `workbook.settings`). */
  readonly settings: Record<string, unknown>;
  processQuery(body: RequestBody): Promise<ResponseBody>;
  /** The same, text for text, with Excel's limits of size. */
  executeText(text: string, flags?: number): Promise<string>;
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Called when the selection of the workbook changes. */
  onSelection(listener: () => void): () => void;
  flushEvents(): void;
  /** What Excel on the web says of itself at the handshake. */
  appContext(addinId: string): Record<string, unknown>;
  saveDocumentSettings(properties: readonly (readonly [string, string])[]): void;
  documentSettings(): [string, string][];
  logUnknown(what: string): void;
  /** Names and parameters of the add-in's functions, as its `functions.json` gives them. */
  registerFunctions(metadata: FunctionsMetadata): void;
  /** Office.js listens to functions' calls. */
  invokeFunctionsReady(): void;
  /** Waits until no function call is without answer, and everything is calculated. */
  functionsAnswered(timeoutMs?: number): Promise<void>;
  /** The sentence behind a cell's #N/A or #VALUE!; null when there is none. */
  functionMessage(sheetId: string, row: number, column: number): string | null;
  /** While a person edits a cell, Excel refuses batches. */
  setCellEditMode(isEditing: boolean): void;
  dispose(): void;
}

const REQUEST_LIMIT = 5 * 1024 * 1024;

export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const requirements = requirementsOf(options.profil ?? 'plancher');
  const log = createLog();
  const events = new EventHub();
  const compteurs = new Counters();
  const selectionListeners = new Set<() => void>();
  let selected: Area | null = null;
  let isEditing = false;
  let queue: Promise<unknown> = Promise.resolve();

  const activeSheetId = (): string => engine.workbook().getActiveSheet().getSheetId();
  const firstCell = (): Area => ({
    sheetId: activeSheetId(),
    startRow: 0,
    startColumn: 0,
    endRow: 0,
    endColumn: 0,
  });

  const book: Book = {
    engine,
    references: new References(),
    events,
    log,
    requirements,
    readOnly: options.readOnly ?? false,
    selection: () => (selected?.sheetId === activeSheetId() ? selected : firstCell()),
    select(area) {
      if (area.sheetId !== activeSheetId()) activateSheet(engine, area.sheetId);
      selectInGrid(engine, { ...area, ...clampToSheet(engine, area) });
      takeSelection(area);
    },
    activeSheetId,
    activate: (sheetId) => activateSheet(engine, sheetId),
    async calculate(full) {
      if (full) functions.recalculate();
      engine.recalculate('all');
      await engine.calculated();
    },
  };
  const functions = new CustomFunctionsHost(book);
  const workbook = new Workbook(book);
  const services: Record<string, Roots['workbook']> = {
    'Microsoft.InternalService.AddinInternalService': new AddinInternalService(book),
    'Microsoft.AppRuntime.AppRuntimeService': new AppRuntimeService(book),
    'Microsoft.DynamicRibbon.DynamicRibbon': new DynamicRibbon(book),
    'Microsoft.ExcelServices.CustomFunctions': functions.service,
  };
  const roots: Roots = { workbook, service: (name) => services[name] ?? null };

  function takeSelection(area: Area): void {
    selected = area;
    for (const listener of selectionListeners) listener();
  }

  function onChange(change: EngineChange): void {
    if (change.kind === 'selection') {
      const area = { ...change.rectangle, sheetId: change.sheetId };
      if (JSON.stringify(area) === JSON.stringify(selected)) return;
      takeSelection(area);
    }
    functions.changed(change);
    raiseChange(book, change);
  }

  let stopWatching = watchChanges(engine, onChange);
  const stopLoads = engine.onLoad(() => {
    stopWatching();
    stopWatching = watchChanges(engine, onChange);
    book.references.clear();
    selected = null;
    functions.restart();
  });

  /** Batches run one after another, as in Excel. */
  function processQuery(body: RequestBody): Promise<ResponseBody> {
    const run = queue.then(() => executeBatch(book, roots, body));
    queue = run.catch(() => undefined);
    return run;
  }

  return {
    engine,
    compteurs,
    log,
    requirements,
    get settings() {
      return engine.extras.settings;
    },
    processQuery,
    async executeText(text) {
      const size = byteLength(text);
      const body = JSON.parse(text) as RequestBody;
      const kind = kindOfBatch(body);
      if (isEditing && kind === 'ours')
        throw new TransportRefusal(DdaError.cellEditMode, 'A cell is being edited.');
      if (size > REQUEST_LIMIT)
        throw new TransportRefusal(DdaError.requestTooLarge, 'The batch is larger than 5 MB.');
      const answer = JSON.stringify(await processQuery(body));
      const answerSize = byteLength(answer);
      compteurs.record(kind, size + answerSize);
      if (answerSize > REQUEST_LIMIT)
        throw new TransportRefusal(DdaError.responseTooLarge, 'The answer is larger than 5 MB.');
      return answer;
    },
    onEvents: (listener) => events.onEntries(listener),
    onSelection(listener) {
      selectionListeners.add(listener);
      return () => selectionListeners.delete(listener);
    },
    flushEvents: () => events.flush(),
    appContext(addinId) {
      events.clear();
      functions.addinStarts();
      return describeApplication(addinId, book);
    },
    saveDocumentSettings(properties) {
      const { settings } = engine.extras;
      for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
      for (const [key, json] of properties) settings[key] = parseSetting(json);
    },
    documentSettings: () => settingEntries(engine),
    logUnknown: (what) => log.unknown(what),
    registerFunctions: (metadata) => functions.register(metadata),
    invokeFunctionsReady: () => functions.ready(),
    functionsAnswered: (timeoutMs) => functions.answered(timeoutMs),
    functionMessage: (sheetId, row, column) => functions.message(sheetId, row, column),
    setCellEditMode(editing) {
      isEditing = editing;
    },
    dispose() {
      stopWatching();
      stopLoads();
      functions.dispose();
      events.clear();
    },
  };
}
