/** The objects Office.js makes by name: its own start-up, ribbon, runtime. They have nothing to change in the workbook. */
import { HostObject } from '../object';

export class AddinInternalService extends HostObject {
  readonly className = 'AddinInternalService';

  NotifyActionHandlerReady(): void {
    // Ribbon commands come by `appCommandInvoked`, which needs no notice.
  }
}

/** `Office.addin`: the pane's visibility. */
export class AppRuntimeService extends HostObject {
  readonly className = 'AppRuntimeService';

  GetAppRuntimeState(): string {
    return 'Visible';
  }

  SetAppRuntimeState(): void {
    // The pane is always shown here.
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
