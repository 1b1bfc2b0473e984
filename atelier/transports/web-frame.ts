/** The add-in's page in an iframe that believes it is in Excel on the web: real Office.js, messages of the conversation. */
import type { Host } from '../host/host';
import { openConversation } from './wac';
import type { WacConversation } from './wac';

export interface FrameOptions {
  /** Address of the add-in's page: https, same host name as this page (Office.js trusts no other). */
  readonly page: string;
  /** Id of the add-in (its manifest's). */
  readonly appId: string;
  /** What a screen reader says of the frame. */
  readonly title: string;
}

export interface WebFrame {
  readonly element: HTMLIFrameElement;
  readonly conversation: WacConversation;
  /** Ends the conversation and removes the frame: the add-in stops. */
  close(): void;
}

/** host$platform$version$locale$correlation$dialog$logging$flags; 3 = shared runtime (1) with custom functions (2). */
const HOST_INFO = 'Excel$Web$16.01$fr-FR$$$$3';

let conversations = 0;

/** Puts the add-in's page in `container` and talks with it. */
export function openWebFrame(host: Host, container: HTMLElement, options: FrameOptions): WebFrame {
  const origin = window.location.origin;
  const addinOrigin = new URL(options.page).origin;
  conversations += 1;
  // Everything after `_xdm_Info=` is its value, with its bars as they are: it stands last.
  const xdmInfo = `conversation-${conversations}|${options.appId}|${origin}`;
  const element = document.createElement('iframe');
  element.title = options.title;
  element.name = JSON.stringify({
    baseFrameName: 'atelier',
    hostInfo: HOST_INFO,
    xdmInfo,
    serializerVersion: 1,
    flights: '[]',
  });
  element.src = `${options.page}?_host_Info=${HOST_INFO}#&_serializer_version=1&_xdm_Info=${xdmInfo}`;

  const post = (text: string): void => element.contentWindow?.postMessage(text, addinOrigin);
  const conversation = openConversation(host, post, origin);
  const listen = (event: MessageEvent): void => {
    if (event.source !== element.contentWindow || event.origin !== addinOrigin) return;
    if (typeof event.data === 'string') conversation.receive(event.data);
  };
  window.addEventListener('message', listen);
  container.append(element);
  return {
    element,
    conversation,
    close() {
      window.removeEventListener('message', listen);
      conversation.close();
      element.remove();
    },
  };
}
