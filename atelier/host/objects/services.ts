/** The objects Office.js makes by name: its own start-up, ribbon, runtime. They have nothing to change in the workbook. */
import type { Book } from '../book';
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
}

/** Without a page there is nothing to hide: the pane counts as always shown. */
const ALWAYS_SHOWN: PaneControl = { isShown: () => true, show: () => undefined };

/** `Office.addin.showAsTaskpane()` and `hide()`: the pane's visibility. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';

  constructor(
    book: Book,
    private readonly pane: PaneControl = ALWAYS_SHOWN,
  ) {
    super(book);
  }

  GetAppRuntimeState(): string {
    return this.pane.isShown() ? 'Visible' : 'Background';
  }

  SetAppRuntimeState(state: unknown): void {
    this.pane.show(state === 'Visible');
  }
}

/** `Office.ribbon.requestUpdate`: the ribbon of the atelier is fixed. */
export class DynamicRibbon extends HostObject {
  readonly className = 'DynamicRibbon';

  ExecuteRequestUpdate(): void {
    // Buttons are always enabled.
  }

  ExecuteRequestCreate(): void {
    // Contextual tabs are not shown.
  }
}
