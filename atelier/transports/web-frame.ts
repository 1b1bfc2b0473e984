/** The add-in's pages in iframes that believe they are in Excel on the web: real Office.js, messages of the conversation. */
import type { Host } from '../host/host';
import type { DialogSurface } from './dialogs';
import { readLeaving } from './leaving';
import type { Leaving } from './leaving';
import { openConversation } from './wac';
import type { WacConversation } from './wac';

export interface FrameOptions {
  /** Address of the add-in's page: https, same host name as this page (Office.js trusts no other). */
  readonly page: string;
  /** Id of the add-in (its manifest's). */
  readonly appId: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
  /** Where the add-in's dialogs are shown. */
  readonly dialogs?: DialogSurface;
  /** Told when a person leaves the frame with the keyboard. */
  readonly onLeave?: (way: Leaving) => void;
}

export interface WebFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: WacConversation;
  /** Ends the conversation and removes the frame: the add-in stops. */
  close(): void;
}

/** A frame and the messages it exchanges with this page. */
export interface TalkingFrame {
  readonly element: HTMLIFrameElement;
  post(text: string): void;
  /** Removes the frame, and listens to it no more. */
  close(): void;
}

/** host$platform$version$locale$correlation$dialog$logging$flags; 3 = shared runtime (1) with custom functions (2). */
const HOST_INFO = {
  pane: 'Excel$Web$16.01$fr-FR$$$$3',
  dialog: 'Excel$Web$16.01$fr-FR$$isDialog$$0',
} as const;

let conversations = 0;

/** A frame on `page`, told who hosts it and how to talk with it. */
export function createFrame(
  { page, appId, title }: FrameOptions,
  kind: keyof typeof HOST_INFO,
  receive: (text: string) => void,
): TalkingFrame {
  const addinOrigin = new URL(page).origin;
  conversations += 1;
  // Everything after `_xdm_Info=` is its value, with its bars as they are: it stands last.
  // Each frame under an id of its own: Office.js notes in the session, under that id, that a frame is a dialog.
  const id = kind === 'dialog' ? `${appId}-${String(conversations)}` : appId;
  const xdmInfo = `conversation-${conversations}|${id}|${window.location.origin}`;
  const hostInfo = HOST_INFO[kind];
  const element = document.createElement('iframe');
  element.title = title;
  element.name = JSON.stringify({
    baseFrameName: 'atelier',
    hostInfo,
    xdmInfo,
    serializerVersion: 1,
    flights: '[]',
  });
  const query = `${page.includes('?') ? '&' : '?'}_host_Info=${hostInfo}`;
  element.src = `${page}${query}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;
  const listen = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== addinOrigin) return;
    if (typeof event.data === 'string') receive(event.data);
  };
  window.addEventListener('message', listen);
  return {
    element,
    post: (text) => element.contentWindow?.postMessage(text, addinOrigin),
    close() {
      window.removeEventListener('message', listen);
      element.remove();
    },
  };
}

/** Puts the add-in's page in `container` and talks with it. */
export function openWebFrame(host: Host, container: HTMLElement, options: FrameOptions): WebFrame {
  const frame = createFrame(options, 'pane', (text) => {
    conversation.receive(text);
    const way = readLeaving(text);
    if (way !== null) options.onLeave?.(way);
  });
  const conversation = openConversation(host, frame.post, window.location.origin, options.dialogs);
  container.append(frame.element);
  return {
    element: frame.element,
    conversation,
    close() {
      conversation.close();
      frame.close();
    },
  };
}
