/** The conversation of Excel on the web with an add-in's frame (postMessage of JSON strings), whatever carries the messages. */
import { DdaError, TransportRefusal } from '../host/protocol';
import type { EventEntry, RequestBody } from '../host/protocol';
import type { Host } from '../host/host';

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
const DISPATCH = { settingsSave: 76, settingsLoad: 75, richApi: 93, commandCompleted: 94 } as const;

/** Opens the conversation: `post` sends a text to the add-in, `origin` is the host page's. */
export function openConversation(host: Host, post: (text: string) => void, origin: string): WacConversation {
  const registered = new Map<string, Envelope>();
  const pendingCommands: (() => void)[] = [];
  let open = true;

  function send(request: Envelope, responseType: number, data: unknown): void {
    if (!open) return;
    post(
      JSON.stringify({
        _messageType: RESPONSE,
        _actionName: request._actionName,
        _conversationId: request._conversationId,
        _correlationId: request._correlationId,
        _origin: origin,
        _data: data,
        _errorCode: 0,
        _responseType: responseType,
        _serializerVersion: 1,
      }),
    );
  }

  function raise(event: string, data: unknown): boolean {
    const registration = registered.get(event);
    if (registration === undefined) return false;
    send(registration, 1, data);
    return true;
  }

  const stopEvents = host.onEvents((entries: readonly EventEntry[]) => {
    raise('richApiMessage', { ArrayData: entries, Version: 1 });
  });
  const stopSelection = host.onSelection(() => {
    raise('documentSelectionChanged', { Version: 1 });
  });

  function answerCall(message: Envelope): void {
    if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      send(message, 0, host.appContext(String(message._data)));
    } else if (message._actionName === 'executeMethod') {
      void executeMethod(host, message._data as ExecuteMethod, pendingCommands).then((answer) =>
        send(message, 0, answer),
      );
    } else {
      if (!message._actionName.startsWith('ContextActivationManager_')) host.logUnknown(message._actionName);
      send(message, 0, { Version: 1, Error: 0 });
    }
  }

  return {
    receive(text) {
      const message = parseEnvelope(text);
      if (message === null || message._messageType !== REQUEST) return;
      if (message._actionType === CALL) answerCall(message);
      else if (message._actionType === REGISTER) registered.set(message._actionName, message);
      else if (message._actionType === UNREGISTER) registered.delete(message._actionName);
      if (message._actionType !== CALL) send(message, 0, { Version: 1, Error: 0 });
      if (message._actionType === REGISTER && message._actionName === 'richApiMessage') host.flushEvents();
    },
    async invokeCommand(actionId, sourceId) {
      const completed = new Promise<void>((resolve) => pendingCommands.push(resolve));
      const source = JSON.stringify({ source: { id: sourceId } });
      if (!raise('appCommandInvoked', [`${sourceId}-${pendingCommands.length}`, actionId, source])) {
        pendingCommands.pop();
        throw new Error(`The add-in does not listen to ribbon commands (${actionId}).`);
      }
      await completed;
    },
    close() {
      open = false;
      stopEvents();
      stopSelection();
      registered.clear();
    },
  };
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
      return { Version: 1, Error: 0, Properties: host.documentSettings() };
    case DISPATCH.commandCompleted:
      pending.shift()?.();
      return { Version: 1, Error: 0 };
    default:
      host.logUnknown(`DispatchId ${String(dispatchId)}`);
      return { Version: 1, Error: DdaError.unsupported };
  }
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

export type { RequestBody };
