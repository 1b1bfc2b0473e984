/** The objects Office.js makes by name: its own start-up, and the add-in's runtime. They have nothing to change in the workbook. */
import type { Book } from '../book';
import { EventType } from '../events';
import { HostObject } from '../object';

export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Ribbon commands come by `appCommandInvoked`, which needs no notice.
  }
}

/** The pane beside the workbook, where there is one to show or hide. */
export interface PaneControl {
  isShown(): boolean;
  show(shown: boolean): void;
  /** Told when it is shown or hidden, by a person or by the add-in. */
  onToggle(listener: (shown: boolean) => void): void;
}

/** Without a page, a pane that nobody sees. */
function unseenPane(): PaneControl {
  let isShown = true;
  const listeners: ((shown: boolean) => void)[] = [];
  return {
    isShown: () => isShown,
    onToggle: (listener) => listeners.push(listener),
    show(shown) {
      isShown = shown;
      for (const listener of listeners) listener(shown);
    },
  };
}

/** `Office.addin.showAsTaskpane()`, `hide()` and `onVisibilityModeChanged()`. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';
  private wasShown: boolean;

  constructor(
    book: Book,
    private readonly pane: PaneControl = unseenPane(),
  ) {
    super(book);
    this.wasShown = this.pane.isShown();
    this.pane.onToggle((shown) => {
      if (shown === this.wasShown) return;
      this.wasShown = shown;
      this.book.events.tell(EventType.visibilityChanged, { visibility: shown ? 'Visible' : 'Hidden' });
    });
  }

  GetAppRuntimeState(): string {
    return this.pane.isShown() ? 'Visible' : 'Background';
  }

  SetAppRuntimeState(state: unknown): void {
    this.pane.show(state === 'Visible');
  }
}

/** `Office.addin.setStartupBehavior()`: kept as long as the workbook is open here. */
export class AppRuntimePersistenceService extends HostObject {
  readonly className = 'AppRuntimePersistenceService';
  private state = 'Inactive';

  GetAppRuntimeStartState(): string {
    return this.state;
  }

  SetAppRuntimeStartState(state: unknown): void {
    this.state = String(state);
  }
}
