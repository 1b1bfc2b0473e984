/** The host: answers Office.js's batches over an engine, as Excel on the web does. */
import { watchChanges } from '../engine/changes';
import type { EngineChange } from '../engine/changes';
import { ChartFollower } from '../engine/charts/follow';
import { shiftComments } from '../engine/comments';
import { noteMove } from '../engine/origin-moves';
import { shiftPageSetup } from '../engine/page-shift';
import type { Engine } from '../engine/engine';
import { activateSheet } from '../engine/sheets';
import { describeApplication, parseSetting, settingEntries } from './app-context';
import { BatchGate } from './batch-gate';
import type { BatchRecord } from './batch-record';
import type { Book, HostLog } from './book';
import { MemoryFile, workbookBytes } from './book-file';
import type { BookFile } from './book-file';
import { mostBefore, raiseChange, raiseDeactivated } from './change-events';
import type { ClickedCell } from './click-events';
import { Counters } from './counters';
import { CustomFunctionsHost } from './custom-functions';
import type { Card } from './custom-functions-card';
import type { FunctionsMetadata } from './custom-functions-metadata';
import { EventHub } from './events';
import { noFaults } from './faults';
import type { Faults } from './faults';
import { eventMembers, functionMembers, gateMembers } from './host-members';
import { createLog } from './log';
import { raiseCommentsDeleted } from './objects/comments/changes';
import { deactivateChart } from './objects/charts/active-chart';
import { requirementsOf } from './profile';
import type { Profile } from './profile';
import type { EventEntry, RequestBody, ResponseBody } from './protocol';
import { shiftReferences } from './reference-shift';
import { References } from './references';
import { createRoots } from './roots';
import type { Surroundings } from './roots';
import { SelectedData } from './selected-data';
import { Selection } from './selection';

export interface HostOptions extends Surroundings {
  /** Requirement sets declared: the manifest's floor ("plancher", by default), or a recent Excel. */
  readonly profil?: Profile;
  readonly readOnly?: boolean;
  /** Where the workbook is saved; memory unless told. */
  readonly file?: BookFile;
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
  /** Told of each batch once it is answered, or refused. */
  onBatch(listener: (record: BatchRecord) => void): () => void;
  onEvents(listener: (entries: readonly EventEntry[]) => void): () => void;
  /** Called when the selection of the workbook changes. */
  onSelection(listener: () => void): () => void;
  /** A person clicked a cell. */
  clicked(cell: ClickedCell): void;
  /** Called when the document's settings were written. */
  onSettings(listener: () => void): () => void;
  flushEvents(): void;
  /** What Excel on the web says of itself at the handshake; the add-in starts with it, unless a dialog of its asks. */
  appContext(addinId: string, isDialog?: boolean): Record<string, unknown>;
  saveDocumentSettings(properties: readonly (readonly [string, string])[]): void;
  documentSettings(): [string, string][];
  /** `Office.context.document`: what is selected, as the older API reads and writes it. */
  readonly selectedData: SelectedData;
  logUnknown(what: string): void;
  /** Names and parameters of the add-in's functions, as its `functions.json` gives them. */
  registerFunctions(metadata: FunctionsMetadata): void;
  /** Office.js listens to functions' calls. */
  invokeFunctionsReady(): void;
  /** Waits until no function call is without answer, and everything is calculated. */
  functionsAnswered(timeoutMs?: number): Promise<void>;
  /** The sentence behind a cell's #N/A or #VALUE!; null when there is none. */
  functionMessage(sheetId: string, row: number, column: number): string | null;
  /** The card a function put on its cell. */
  functionCard(sheetId: string, row: number, column: number): Card | null;
  /** While a person edits a cell, Excel refuses batches. */
  setCellEditMode(isEditing: boolean): void;
  /** Faults set by a person, and what changes of them. */
  readonly faults: Readonly<Faults>;
  setFaults(changes: Partial<Faults>): void;
  /** Another Excel, from the next start of the add-in on. */
  setProfile(profil: Profile): void;
  /** The workbook as an `.xlsx`. */
  bytes(): Promise<Uint8Array>;
  dispose(): void;
}

export function createHost(engine: Engine, options: HostOptions = {}): Host {
  const compteurs = new Counters();
  const selection = new Selection(engine);
  const book = createBook(engine, selection, options, () => functions.recalculate());
  const functions = new CustomFunctionsHost(book);
  const gate = new BatchGate(book, createRoots(book, functions, options), compteurs);
  const { events, log } = book;
  const charts = new ChartFollower(engine);
  if (engine.unitId !== '') charts.restart();
  const stopChanges = watchChanges(
    engine,
    (change) => {
      charts.follow(change);
      onChange(book, selection, functions, change);
    },
    () => mostBefore(book),
  );
  const stopLoads = engine.onLoad(() => {
    book.references.clear();
    Object.assign(book.fileState, { isDirty: false, isClosed: false });
    selection.reset();
    charts.restart();
    functions.restart();
  });
  return {
    engine,
    compteurs,
    log,
    get requirements() {
      return book.requirements;
    },
    get settings() {
      return engine.extras.settings;
    },
    ...eventMembers(book, selection),
    appContext(addinId, isDialog = false) {
      if (!isDialog) events.clear();
      if (!isDialog) functions.addinStarts();
      return describeApplication(addinId, book);
    },
    saveDocumentSettings(properties) {
      replaceSettings(engine, properties);
      events.settingsChanged();
    },
    documentSettings: () => settingEntries(engine),
    selectedData: new SelectedData(book),
    logUnknown: (what) => log.unknown(what),
    ...gateMembers(gate),
    ...functionMembers(functions),
    bytes: () => workbookBytes(engine),
    faults: book.faults,
    setProfile: (profil) => (book.requirements = requirementsOf(profil)),
    dispose() {
      stopChanges();
      stopLoads();
      functions.dispose();
      events.clear();
    },
  };
}

function createBook(
  engine: Engine,
  selection: Selection,
  options: HostOptions,
  askAgain: () => void,
): Book & { requirements: Book['requirements'] } {
  return {
    engine,
    references: new References(),
    events: new EventHub(),
    log: createLog(),
    requirements: requirementsOf(options.profil ?? 'plancher'),
    readOnly: options.readOnly ?? false,
    faults: noFaults(),
    file: options.file ?? new MemoryFile(engine),
    fileState: { isDirty: false, isClosed: false },
    writes: 0,
    selection: () => selection.current,
    select: (area) => selection.select(area),
    activeSheetId: () => selection.activeSheetId,
    activate: (sheetId) => activateSheet(engine, sheetId),
    async calculate(full) {
      if (full) askAgain();
      engine.recalculate('all');
      await engine.calculated();
    },
  };
}

/** What no file would keep. */
const HARMLESS: ReadonlySet<EngineChange['kind']> = new Set(['selection', 'calculated', 'sheet-activated']);

function onChange(
  book: Book,
  selection: Selection,
  functions: CustomFunctionsHost,
  change: EngineChange,
): void {
  if (!HARMLESS.has(change.kind)) book.fileState.isDirty = true;
  if (change.kind === 'selection' && !selection.follow({ ...change.rectangle, sheetId: change.sheetId }))
    return;
  if (change.kind === 'sheet-activated') {
    const left = selection.followSheet(change.sheetId);
    if (left === null) return;
    raiseDeactivated(book, left);
  }
  // A chart is left as soon as cells are selected, or another sheet shown.
  if (change.kind === 'selection' || change.kind === 'sheet-activated') deactivateChart(book);
  if ('start' in change) {
    shiftReferences(book.references, change);
    shiftPageSetup(book.engine.extras, change);
    noteMove(book.engine.extras, change);
    raiseCommentsDeleted(book, change.sheetId, shiftComments(book.engine.extras, change));
  }
  functions.changed(change);
  raiseChange(book, change);
}

function replaceSettings(engine: Engine, properties: readonly (readonly [string, string])[]): void {
  const { settings } = engine.extras;
  for (const key of Object.keys(settings)) Reflect.deleteProperty(settings, key);
  for (const [key, json] of properties) settings[key] = parseSetting(json);
}
