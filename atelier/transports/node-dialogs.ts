/** The dialogs an add-in opens in Node: windows with an Office.js of their own, that nobody sees and a test may drive. */
import type { DialogFrame, DialogRequest, DialogSurface } from './dialogs';
import { createScope, frameAddress, frameName, HOST_ORIGIN } from './scope';
import type { OfficeScope, ScriptLoader } from './scope';

export interface OfficeDialog {
  readonly url: string;
  /** Office.js as the dialog's page has it; loaded when it is first asked. */
  office(): Promise<typeof Office>;
  /** As a person closes it. */
  close(): void;
}

type Load = (scope: () => OfficeScope) => ScriptLoader;
type Start = (scope: OfficeScope) => Promise<typeof Office>;

export class NodeDialogs implements DialogSurface {
  readonly addinOrigin = HOST_ORIGIN;
  /** Those open. */
  readonly opened: OfficeDialog[] = [];

  constructor(
    private readonly load: Load,
    private readonly start: Start,
  ) {}

  /** `displayInIframe`: the host carries the messages. */
  open(
    { url }: DialogRequest,
    { receive, closed }: { readonly receive: (text: string) => void; readonly closed: () => void },
  ): DialogFrame {
    const scope: OfficeScope = createScope(
      (text) => queueMicrotask(() => receive(text)),
      this.load(() => scope),
      { href: frameAddress(url, 'isDialog'), name: frameName('isDialog'), opener: null },
    );
    const dialog = this.add(url, scope, closed);
    return {
      post: (text) => queueMicrotask(() => scope.deliver(text)),
      close: () => this.remove(dialog, scope),
    };
  }

  /** `window.open` in the pane: the two windows talk with each other. */
  openWindow(pane: OfficeScope, href: string, name: string): unknown {
    const handle = {
      closed: false,
      close: () => {
        handle.closed = true;
        this.remove(dialog, scope);
      },
      postMessage: (text: string) => queueMicrotask(() => scope.deliver(text, opener)),
    };
    const opener = { postMessage: (text: string) => queueMicrotask(() => pane.deliver(text, handle)) };
    const scope: OfficeScope = createScope(
      () => undefined,
      this.load(() => scope),
      { href, name, opener },
    );
    const dialog = this.add(href.split(/[?#]/)[0] ?? href, scope, () => handle.close());
    return handle;
  }

  private add(url: string, scope: OfficeScope, close: () => void): OfficeDialog {
    let office: Promise<typeof Office> | null = null;
    const dialog = { url, close, office: () => (office ??= this.start(scope)) };
    this.opened.push(dialog);
    return dialog;
  }

  private remove(dialog: OfficeDialog, scope: OfficeScope): void {
    scope.close();
    const at = this.opened.indexOf(dialog);
    if (at !== -1) this.opened.splice(at, 1);
  }
}
