/** The network taken away from the add-in's frame, as when the machine is offline: nothing is fetched any more, and the frame is told. */

export interface Network {
  setOffline(isOffline: boolean): void;
}

type FrameWindow = Window & typeof globalThis;

/** Holds for the frame now in `container` and for those that will come. */
export function createNetwork(container: HTMLElement): Network {
  let isOffline = false;
  const adopt = (frame: HTMLIFrameElement): void => {
    const cut = (): void => {
      if (frame.contentWindow !== null) cutFrame(frame.contentWindow as FrameWindow, () => isOffline);
    };
    frame.addEventListener('load', cut);
  };
  const frames = (): HTMLIFrameElement[] => [...container.querySelectorAll('iframe')];
  frames().forEach(adopt);
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes) if (node instanceof HTMLIFrameElement) adopt(node);
  }).observe(container, { childList: true });
  return {
    setOffline(wanted) {
      isOffline = wanted;
      for (const { contentWindow } of frames())
        contentWindow?.dispatchEvent(new (contentWindow as FrameWindow).Event(wanted ? 'offline' : 'online'));
    },
  };
}

/** Puts a switch on each way a page has of asking for something. */
function cutFrame(frame: FrameWindow, isOffline: () => boolean): void {
  Object.defineProperty(frame.navigator, 'onLine', { configurable: true, get: () => !isOffline() });

  const fetchOnline = frame.fetch.bind(frame);
  frame.fetch = (...request) =>
    isOffline() ? Promise.reject(new frame.TypeError('Failed to fetch')) : fetchOnline(...request);

  const { prototype } = frame.XMLHttpRequest;
  const sendOnline = Reflect.get(prototype, 'send') as XMLHttpRequest['send'];
  prototype.send = function send(this: XMLHttpRequest, body) {
    if (isOffline()) queueMicrotask(() => this.dispatchEvent(new frame.ProgressEvent('error')));
    else sendOnline.call(this, body);
  };

  // Parts of the add-in that come when they are needed: scripts and style sheets put in the head.
  const { head } = frame.document;
  const appendOnline = head.appendChild.bind(head);
  head.appendChild = <T extends Node>(node: T): T => {
    if (!isOffline() || !['SCRIPT', 'LINK'].includes(node.nodeName)) return appendOnline(node);
    queueMicrotask(() => node.dispatchEvent(new frame.Event('error')));
    return node;
  };
}
