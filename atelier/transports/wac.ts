/** The conversation of Excel on the web with an add-in's frame (postMessage of JSON strings), whatever carries the messages. */
import { DdaError, TransportRefusal } from '../host/protocol';
import type { Host } from '../host/host';
import { Dialogs } from './dialogs';
import type { DialogSurface } from './dialogs';
import { DocumentFiles } from './document-file';

interface Envelope {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _data: unknown;
  _actionType?: number;
}

interface ExecuteMethod {
  DdaMethod?: { DispatchId?: number };
  ArrayData?: readonly unknown[];
  DdaGetBindingData?: Readonly<Record<string, unknown>>;
  DdaSetBindingData?: Readonly<Record<string, unknown>>;
  DdaGoToByIdMethod?: Readonly<Record<string, unknown>>;
  DdaSettingsMethod?: { Properties?: readonly (readonly [string, string])[] };
  [key: string]: unknown;
}

export interface WacConversation {
  /** Text received from the add-in's frame. */
  receive(text: string): void;
  /** Presses a ribbon button: resolves once the add-in has called `event.completed()`. */
  invokeCommand(actionId: string, sourceId: string): Promise<void>;
  close(): void;
}

const REQUEST = 0;
const RESPONSE = 1;
const CALL = 0;
const REGISTER = 1;
const UNREGISTER = 2;
const FOR_CALL = 0;
const FOR_EVENT = 1;
const DONE = { Version: 1, Error: 0 };
const DISPATCH = {
  selectedRead: 64,
  selectedWrite: 65,
  settingsLoad: 75,
  settingsSave: 76,
  fileOpen: 77,
  fileSlice: 80,
  fileClose: 81,
  goTo: 82,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Opens the conversation: `post` sends a text to the add-in, `origin` is the host page's, `dialogs` where its dialogs are shown. */
export function openConversation(
  host: Host,
  post: (text: string) => void,
  origin: string,
  dialogs?: DialogSurface,
): WacConversation {
  return new Conversation(host, post, origin, dialogs);
}

class Conversation implements WacConversation {
  private readonly registered = new Map<string, Envelope>();
  private readonly pendingCommands: (() => void)[] = [];
  private readonly stops: readonly (() => void)[];
  private readonly dialogs: Dialogs;
  private isOpen = true;

  /** `onMessage`: the frame is a dialog's, which may only talk with the pane. */
  constructor(
    private readonly host: Host,
    private readonly post: (text: string) => void,
    private readonly origin: string,
    surface: DialogSurface | undefined,
    private readonly onMessage: ((data: unknown) => object) | null = null,
  ) {
    const begin = (send: (text: string) => void, hear: (data: unknown) => object): Conversation =>
      new Conversation(host, send, origin, undefined, hear);
    this.dialogs = new Dialogs({ begin, tell: (event, data) => this.tell(event, data) }, surface, origin);
    this.stops = onMessage === null ? this.listen() : [];
  }

  private listen(): (() => void)[] {
    const { host } = this;
    return [
      host.onEvents((entries) => this.raise('richApiMessage', { ArrayData: entries, Version: 1 })),
      host.onSelection(() => this.raise('documentSelectionChanged', { Version: 1 })),
      host.onSettings(() => this.raise('settingsChanged', { Version: 1 })),
    ];
  }

  private send(request: Envelope, responseType: number, data: unknown): void {
    if (!this.isOpen) return;
    this.post(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: this.origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  tell(event: string, data: unknown): void {
    this.raise(event, data);
  }

  /** Sends an event to the add-in; false when it does not listen to it. */
  private raise(event: string, data: unknown): boolean {
    const registration = this.registered.get(event);
    if (registration === undefined) return false;
    this.send(registration, FOR_EVENT, data);
    return true;
  }

  private answerCall(message: Envelope): void {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.send(message, FOR_CALL, this.host.appContext(String(message._data), this.onMessage !== null));
    } else if (message._actionName === 'executeMethod' && this.onMessage !== null) {
      this.send(message, FOR_CALL, this.onMessage(message._data));
    } else if (message._actionName === 'executeMethod' && this.dialogs.relay(message._data)) {
      this.send(message, FOR_CALL, DONE);
    } else if (message._actionName === 'executeMethod') {
      void executeMethod(this.host, message._data as ExecuteMethod, this.pendingCommands).then((answer) =>
        this.send(message, FOR_CALL, answer),
      );
    } else {
      if (!message._actionName.startsWith('ContextActivationManager_'))
        this.host.logUnknown(message._actionName);
      this.send(message, FOR_CALL, DONE);
    }
  }

  receive(text: string): void {
    const message = parseEnvelope(text);
    if (message === null || message._messageType !== REQUEST) return;
    if (message._actionType === CALL) {
      this.answerCall(message);
      return;
    }
    if (message._actionType === REGISTER) this.registered.set(message._actionName, message);
    else if (message._actionType === UNREGISTER) this.registered.delete(message._actionName);
    this.send(message, FOR_CALL, { Version: 1, Error: this.changeDialog(message) });
    if (message._actionType === REGISTER && message._actionName === 'richApiMessage') this.host.flushEvents();
  }

  /** A dialog is opened by listening to its messages, closed by listening no more; gives the code of the refusal. */
  private changeDialog({ _actionName, _actionType, _data }: Envelope): number {
    if (!Dialogs.isAsked(_actionName)) return 0;
    if (_actionType === REGISTER) return this.dialogs.open(_data);
    this.dialogs.close();
    return 0;
  }

  async invokeCommand(actionId: string, sourceId: string): Promise<void> {
    const completed = new Promise<void>((resolve) => this.pendingCommands.push(resolve));
    const source = JSON.stringify({ source: { id: sourceId } });
    if (!this.raise('appCommandInvoked', [`${sourceId}-${this.pendingCommands.length}`, actionId, source])) {
      this.pendingCommands.pop();
      throw new Error(`The add-in does not listen to ribbon commands (${actionId}).`);
    }
    await completed;
  }

  close(): void {
    this.isOpen = false;
    this.dialogs.close();
    for (const stop of this.stops) stop();
    this.registered.clear();
  }
}

function parseEnvelope(text: string): Envelope | null {
  try {
    const parsed: unknown = JSON.parse(text);
    return typeof parsed === 'object' && parsed !== null && '_messageType' in parsed
      ? (parsed as Envelope)
      : null;
  } catch {
    return null;
  }
}

async function executeMethod(host: Host, data: ExecuteMethod, pending: (() => void)[]): Promise<unknown> {
  const dispatchId = data.DdaMethod?.DispatchId;
  switch (dispatchId) {
    case DISPATCH.richApi:
      return executeRichApi(host, data.ArrayData ?? []);
    case DISPATCH.settingsSave:
      host.saveDocumentSettings(data.DdaSettingsMethod?.Properties ?? []);
      return { Version: 1, Error: 0 };
    case DISPATCH.settingsLoad:
      return {
        ...DONE,
        Properties: { Settings: host.documentSettings().map(([Name, Value]) => ({ Name, Value })) },
      };
    case DISPATCH.fileOpen:
      return filesOf(host).open(data);
    case DISPATCH.fileSlice:
      return filesOf(host).slice(data);
    case DISPATCH.fileClose:
      return filesOf(host).close(data);
    case DISPATCH.selectedRead:
      return host.selectedData.read(data.DdaGetBindingData ?? {});
    case DISPATCH.selectedWrite:
      return host.selectedData.write(data.DdaSetBindingData ?? {});
    case DISPATCH.goTo:
      return host.selectedData.goTo(data.DdaGoToByIdMethod ?? {});
    case DISPATCH.fileProperties:
      return host.selectedData.fileProperties();
    case DISPATCH.commandCompleted:
      pending.shift()?.();
      return { Version: 1, Error: 0 };
    default:
      host.logUnknown(`DispatchId ${String(dispatchId)}`);
      return { Version: 1, Error: DdaError.unsupported };
  }
}

const files = new WeakMap<Host, DocumentFiles>();

/** The copies of the workbook that the add-in is reading. */
function filesOf(host: Host): DocumentFiles {
  const known = files.get(host) ?? new DocumentFiles(host);
  files.set(host, known);
  return known;
}

/** One batch of Office.js: text in, text out, with the codes of Excel on the web for what is refused as a whole. */
async function executeRichApi(host: Host, array: readonly unknown[]): Promise<unknown> {
  const text = String(array[4] ?? '');
  const flags = Number(array[6] ?? 0);
  try {
    const answer = await host.executeText(text, flags);
    return { Version: 1, Error: 0, Data: [200, [], answer] };
  } catch (error) {
    if (error instanceof TransportRefusal) return { Version: 1, Error: error.dda };
    throw error;
  }
}
