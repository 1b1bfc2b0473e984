/** A dialog shown inside the page (`displayInIframe`): a frame with a conversation of its own, and what it and the pane say to each other. */

/** As `displayDialogAsync` was asked; sizes are percentages of the screen. */
export interface DialogRequest {
  readonly url: string;
  readonly width: number;
  readonly height: number;
}

export interface DialogFrame {
  /** Gives the dialog's page a message of its conversation. */
  post(text: string): void;
  close(): void;
}

/** Where such dialogs are shown: over the atelier's page, or nowhere to be seen in Node. */
export interface DialogSurface {
  /** Where the add-in's pages come from: Excel trusts no other. */
  readonly addinOrigin: string;
  open(
    request: DialogRequest,
    frame: { readonly receive: (text: string) => void; readonly closed: () => void },
  ): DialogFrame;
}

interface ChildConversation {
  receive(text: string): void;
  tell(event: string, data: unknown): void;
  close(): void;
}

interface Messages {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly messageToParent?: unknown;
  readonly messageContent?: unknown;
  readonly targetOrigin?: unknown;
}

/** What the pane's conversation lends its dialog. */
export interface DialogParent {
  /** Sends an event to the pane. */
  tell(event: string, data: unknown): void;
  /** The conversation of a frame that may only talk with the pane; `onMessage` gives the answer. */
  begin(post: (text: string) => void, onMessage: (data: unknown) => object): ChildConversation;
}

const MESSAGE_PARENT = 144;
const MESSAGE_CHILD = 145;
const RECEIVED = 0;
const CLOSED = 12_006;
const NOT_TRUSTED = 12_004;
const ALREADY_OPEN = 12_007;
const UNSUPPORTED = 5000;
const NO_CAPABILITY = 7000;
const FROM_DIALOG = 'dialogMessageReceived';
const FROM_PARENT = 'dialogParentMessageReceived';

export class Dialogs {
  private opened: {
    readonly frame: DialogFrame;
    readonly talk: ChildConversation;
    readonly url: string;
  } | null = null;

  constructor(
    private readonly parent: DialogParent,
    private readonly surface: DialogSurface | undefined,
    private readonly origin: string,
  ) {}

  /** Whether this event is the way Office.js asks for a dialog. */
  static isAsked(event: string): boolean {
    return event === FROM_DIALOG;
  }

  /** Opens the dialog; gives the code of the refusal, 0 when there is none. */
  open(asked: unknown): number {
    if (this.surface === undefined) return UNSUPPORTED;
    if (this.opened !== null) return ALREADY_OPEN;
    const request = readRequest(asked);
    if (new URL(request.url).origin !== this.surface.addinOrigin) return NOT_TRUSTED;
    const talk = this.parent.begin(
      (text) => this.opened?.frame.post(text),
      (data) => this.fromDialog(data, request.url),
    );
    const frame = this.surface.open(request, {
      receive: (text) => talk.receive(text),
      closed: () => this.closedByPerson(),
    });
    this.opened = { frame, talk, url: request.url };
    return 0;
  }

  close(): void {
    this.opened?.talk.close();
    this.opened?.frame.close();
    this.opened = null;
  }

  /** `dialog.messageChild`; false when the method is another one. */
  relay(data: unknown): boolean {
    const { DdaMethod, messageContent } = data as Messages;
    if (DdaMethod?.DispatchId !== MESSAGE_CHILD) return false;
    this.opened?.talk.tell(FROM_PARENT, { messageContent, messageOrigin: this.origin });
    return true;
  }

  private fromDialog(data: unknown, url: string): object {
    const { DdaMethod, messageToParent } = data as Messages;
    if (DdaMethod?.DispatchId !== MESSAGE_PARENT) return { Version: 1, Error: NO_CAPABILITY };
    const messageOrigin = new URL(url).origin;
    this.parent.tell(FROM_DIALOG, { messageType: RECEIVED, messageContent: messageToParent, messageOrigin });
    return { Version: 1, Error: 0 };
  }

  private closedByPerson(): void {
    if (this.opened === null) return;
    this.close();
    this.parent.tell(FROM_DIALOG, { messageType: CLOSED });
  }
}

/** Office.js puts the call's arguments in the event's target. */
function readRequest(asked: unknown): DialogRequest {
  const { targetId } = asked as { targetId?: unknown };
  const { url, width, height } = JSON.parse(String(targetId)) as Partial<DialogRequest>;
  return { url: String(url), width: Number(width ?? 99), height: Number(height ?? 99) };
}
