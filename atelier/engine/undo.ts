/** Undo and redo of what a person does in the grid, for what the engine keeps beside Univer too: comments, notes, charts and page set-up come back with their lines. */
import { ICommandService, IUndoRedoService, RedoCommandId, UndoCommandId } from '@univerjs/core';
import type { IUndoRedoItem } from '@univerjs/core';
import { chartsChanged } from './charts/watch';
import type { SheetExtras } from './document';
import type { DocumentExtras, Engine } from './engine';
import type { XlsxOrigin } from './origin';

export interface GridUndo {
  undo(): void;
  redo(): void;
  /** Starts again from nothing: the workbook was changed by something that cannot be undone. */
  forget(): void;
  /** How many gestures can be undone, and done again; called at each change, and at once. */
  onChange(listener: (undos: number, redos: number) => void): void;
}

export function keepUndo(engine: Engine): GridUndo {
  const list = engine.injector.get(IUndoRedoService);
  const commands = engine.injector.get(ICommandService);
  /** What stood beside the workbook before each gesture. */
  const before = new WeakMap<IUndoRedoItem, Kept>();
  let now = keep(engine.extras);
  const push = list.pushUndoRedo.bind(list);
  replace(list, 'pushUndoRedo', (item) => {
    push(item);
    const top = list.pitchTopUndoElement();
    // A gesture joined to the one before it began with that one.
    if (top && !before.has(top)) before.set(top, now);
    now = keep(engine.extras);
  });
  const undone = list.popUndoToRedo.bind(list);
  replace(list, 'popUndoToRedo', () => {
    const item = list.pitchTopUndoElement();
    undone();
    const kept = item ? before.get(item) : undefined;
    if (kept !== undefined) bringBack(engine, kept);
    now = keep(engine.extras);
  });
  const redone = list.popRedoToUndo.bind(list);
  replace(list, 'popRedoToUndo', () => {
    redone();
    now = keep(engine.extras);
  });
  engine.onLoad(() => {
    now = keep(engine.extras);
  });
  return {
    undo: () => void commands.syncExecuteCommand(UndoCommandId),
    redo: () => void commands.syncExecuteCommand(RedoCommandId),
    forget() {
      list.clearUndoRedo(engine.unitId);
      now = keep(engine.extras);
    },
    onChange: (listener) => void list.undoRedoStatus$.subscribe(({ undos, redos }) => listener(undos, redos)),
  };
}

/** The list stands behind a proxy that remembers the methods it gave: assigning them would change nothing. */
function replace<K extends keyof IUndoRedoService>(
  list: IUndoRedoService,
  name: K,
  value: IUndoRedoService[K],
): void {
  Object.defineProperty(list, name, { value, configurable: true, writable: true });
}

interface Kept {
  readonly sheets: Readonly<Record<string, SheetExtras>>;
  readonly moves: XlsxOrigin['moves'] | undefined;
}

/** Only charts are changed in place: the rest is replaced when it changes, and can be kept as it is. */
function keep({ sheets, origin }: DocumentExtras): Kept {
  const moves =
    origin && Object.fromEntries(Object.entries(origin.moves).map(([id, list]) => [id, [...list]]));
  return {
    moves,
    sheets: Object.fromEntries(
      Object.entries(sheets).map(([id, { charts, ...extras }]) => [
        id,
        charts === undefined || charts.length === 0 ? extras : { ...extras, charts: structuredClone(charts) },
      ]),
    ),
  };
}

function bringBack(engine: Engine, { sheets, moves }: Kept): void {
  const { extras } = engine;
  for (const [id, { charts, comments, notes, pageSetup }] of Object.entries(sheets)) {
    const sheet = (extras.sheets[id] ??= {});
    if (comments !== undefined) sheet.comments = comments;
    if (notes !== undefined) sheet.notes = notes;
    if (pageSetup !== undefined) sheet.pageSetup = pageSetup;
    if (charts === undefined) continue;
    sheet.charts = structuredClone(charts);
    chartsChanged(engine, id);
  }
  const { origin } = extras;
  if (origin === undefined || moves === undefined) return;
  for (const [id, list] of Object.entries(origin.moves))
    origin.moves[id] = list.slice(0, moves[id]?.length ?? 0);
}
