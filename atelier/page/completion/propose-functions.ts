/** Proposes functions while a formula is typed in a cell or in the formula bar, and tells the arguments of the one being written. */
import {
  IEditorBridgeService,
  InsertCommand,
  IEditorService,
  IFunctionService,
  IShortcutService,
  KeyCode,
} from '@univerjs/preset-sheets-core';
import type { Editor } from '@univerjs/preset-sheets-core';
import {
  CommandType,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  ICommandService,
} from '@univerjs/core';
import type { Engine } from '../../engine/engine';
import type { FunctionsMetadata } from '../../host/custom-functions-metadata';
import { element } from '../element';
import { createCatalogue } from './catalogue';
import type { FunctionCatalogue } from './catalogue';
import { completeAt, writtenCall } from './complete';
import type { Completion } from './complete';
import { createPopup } from './popup';

const EDITORS: ReadonlySet<unknown> = new Set([
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  DOCS_FORMULA_BAR_EDITOR_UNIT_ID_KEY,
]);
const COMMAND = 'atelier.operation.completion';
/** Before the grid's own keys. */
const FIRST = 2000;

export function proposeFunctions(engine: Engine, metadata: FunctionsMetadata | null): void {
  const { injector } = engine;
  const commands = injector.get(ICommandService);
  const proposals = new Proposals(
    commands,
    injector.get(IEditorService),
    element('grille').parentElement ?? document.body,
    () => createCatalogue(metadata, [...injector.get(IFunctionService).getExecutors().keys()].map(String)),
  );
  const bridge = injector.get(IEditorBridgeService);
  let isWaiting = false;
  // Text and caret change by several commands at a key: looked at once, after the last.
  commands.onCommandExecuted(({ params }) => {
    const { unitId } = (params ?? {}) as { unitId?: unknown };
    if (isWaiting || !EDITORS.has(unitId)) return;
    isWaiting = true;
    requestAnimationFrame(() => {
      isWaiting = false;
      if (bridge.isVisible().visible) proposals.refresh();
      else proposals.close();
    });
  });
  bridge.visible$.subscribe(({ visible }) => {
    if (!visible) proposals.forget();
  });
  takeKeys(engine, proposals);
}

function takeKeys(engine: Engine, proposals: Proposals): void {
  const commands = engine.injector.get(ICommandService);
  const shortcuts = engine.injector.get(IShortcutService);
  const gestures: readonly (readonly [key: KeyCode, when: () => boolean, act: () => void])[] = [
    [KeyCode.ARROW_DOWN, () => proposals.hasList, () => proposals.move(1)],
    [KeyCode.ARROW_UP, () => proposals.hasList, () => proposals.move(-1)],
    [KeyCode.TAB, () => proposals.hasList, () => proposals.take()],
    // As in Excel, Enter takes what was typed; what the arrows chose is typed too.
    [KeyCode.ENTER, () => proposals.hasList && proposals.wasMoved, () => proposals.take()],
    [KeyCode.ESC, () => proposals.isOpen, () => proposals.dismiss()],
  ];
  commands.registerCommand({
    id: COMMAND,
    type: CommandType.OPERATION,
    handler(_accessor, params?: { key: KeyCode }) {
      gestures.find(([key]) => key === params?.key)?.[2]();
      return true;
    },
  });
  for (const [key, when] of gestures) {
    shortcuts.registerShortcut({
      id: COMMAND,
      binding: key,
      priority: FIRST,
      preconditions: when,
      staticParameters: { key },
    });
  }
}

class Proposals {
  private completion: Completion | null = null;
  private catalogue: FunctionCatalogue | null = null;
  private text = '';
  private dismissed: string | null = null;
  private marked = 0;
  wasMoved = false;
  private readonly popup;

  constructor(
    private readonly commands: ICommandService,
    private readonly editors: IEditorService,
    parent: HTMLElement,
    private readonly makeCatalogue: () => FunctionCatalogue,
  ) {
    this.popup = createPopup(parent, (index) => {
      this.marked = index;
      this.take();
    });
  }

  get isOpen(): boolean {
    return this.completion !== null;
  }

  get hasList(): boolean {
    return this.completion !== null && this.completion.suggestions.length > 0;
  }

  refresh(): void {
    const editor = this.editor();
    const text = editor === null ? '' : textOf(editor);
    if (editor === null || !text.startsWith('=') || text === this.dismissed) {
      this.close();
      return;
    }
    this.dismissed = null;
    this.catalogue ??= this.makeCatalogue();
    const completion = completeAt(text, editor.getCursorPosition(), this.catalogue);
    if (text !== this.text || completion?.start !== this.completion?.start) {
      this.marked = 0;
      this.wasMoved = false;
    }
    this.text = text;
    this.completion = completion;
    this.draw(editor);
  }

  private draw(editor: Readonly<Editor>): void {
    if (this.completion === null) this.popup.hide();
    else this.popup.show(this.completion, this.marked, editor.getBoundingClientRect());
  }

  move(step: number): void {
    const editor = this.editor();
    const count = this.completion?.suggestions.length ?? 0;
    if (editor === null || count === 0) return;
    this.marked = (this.marked + step + count) % count;
    this.wasMoved = true;
    this.draw(editor);
  }

  /** Writes the marked function, its parenthesis opened. */
  take(): void {
    const editor = this.editor();
    const chosen = this.completion?.suggestions[this.marked];
    if (editor === null || this.completion === null || chosen === undefined) return;
    const { start, end } = this.completion;
    const { written, caret } = writtenCall(this.text, this.completion, chosen.name);
    this.close();
    // As typing does, so that the cell and the formula bar stay alike.
    void this.commands
      .executeCommand(InsertCommand.id, {
        unitId: editor.getEditorId(),
        body: { dataStream: written },
        range: { startOffset: start, endOffset: end, collapsed: false },
      })
      .then(() => editor.setSelectionRanges([{ startOffset: caret, endOffset: caret }]));
  }

  /** Closed until something else is typed. */
  dismiss(): void {
    this.dismissed = this.text;
    this.close();
  }

  /** The typing has ended. */
  forget(): void {
    this.dismissed = null;
    this.text = '';
    this.close();
  }

  close(): void {
    this.completion = null;
    this.popup.hide();
  }

  private editor(): Readonly<Editor> | null {
    const editor = this.editors.getFocusEditor() ?? null;
    return editor !== null && EDITORS.has(editor.getEditorId()) ? editor : null;
  }
}

function textOf(editor: Readonly<Editor>): string {
  return (editor.getDocumentData().body?.dataStream ?? '').replace(/\r\n$/, '');
}
