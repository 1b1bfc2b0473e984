/** The add-in's dialogs over the page (`displayInIframe`), as Excel on the web shows them. */
import { createFrame } from '../../transports/web-frame';
import type { FrameOptions } from '../../transports/web-frame';
import type { DialogSurface } from '../../transports/dialogs';

/** As documented: a share of the screen, and no smaller than this. */
const MIN_WIDTH = 150;
const MIN_HEIGHT = 250;

export function createDialogBoxes(addin: FrameOptions): DialogSurface {
  return {
    addinOrigin: new URL(addin.page).origin,
    open({ url, width, height }, { receive, closed }) {
      const frame = createFrame({ ...addin, page: url }, 'dialog', receive);
      const box = document.createElement('dialog');
      box.className = 'dialogue';
      box.setAttribute('aria-label', addin.title);
      box.style.width = `max(${String(width)}vw, ${String(MIN_WIDTH)}px)`;
      box.style.height = `max(${String(height)}vh, ${String(MIN_HEIGHT)}px)`;
      box.append(
        createHead(addin.title, () => box.close()),
        frame.element,
      );
      // Escape closes too; the add-in is told of what a person closes only.
      let isAsked = false;
      box.addEventListener('close', () => {
        frame.close();
        box.remove();
        if (!isAsked) closed();
      });
      document.body.append(box);
      box.showModal();
      return {
        post: (text) => frame.post(text),
        close() {
          isAsked = true;
          box.close();
        },
      };
    },
  };
}

function createHead(title: string, onClose: () => void): HTMLElement {
  const head = document.createElement('div');
  const name = document.createElement('h2');
  name.textContent = title;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = '✕';
  close.title = 'Fermer la boîte de dialogue';
  close.setAttribute('aria-label', close.title);
  close.addEventListener('click', onClose);
  head.className = 'dialogue-tete';
  head.append(name, close);
  return head;
}
