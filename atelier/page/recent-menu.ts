/** The list of recent files, under its button: one of them is opened again, or all are forgotten. */
import { disclose } from './disclosure';
import { element } from './element';
import type { RecentFile, RecentFiles } from './recent-files';

const day = new Intl.DateTimeFormat('fr-FR', { day: 'numeric', month: 'long' });
const hour = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

interface RecentGestures {
  open(name: string, bytes: Uint8Array): void;
  /** The browser does not let anything be kept. */
  fail(error: unknown): void;
}

export function showRecentFiles(files: RecentFiles, gestures: RecentGestures): void {
  const list = element('recents-liste');
  const forget = element<HTMLButtonElement>('recents-oublier');
  const button = element('recents-bouton');
  const show = (found: readonly RecentFile[]): void => {
    list.replaceChildren(...found.map(entry));
    element('recents-vide').hidden = found.length > 0;
    forget.hidden = found.length === 0;
  };
  const refresh = (): void => void files.list().then(show).catch(gestures.fail);
  const panel = disclose(button, element('recents'), refresh);
  document.addEventListener('pointerdown', ({ target }) => {
    const isOutside = target instanceof Element && target.closest('#recents, #recents-bouton') === null;
    if (isOutside && panel.isOpen()) panel.close();
  });
  forget.addEventListener('click', () => {
    void files.forget().then(refresh).catch(gestures.fail);
    button.focus();
  });

  function entry({ name, date, content }: RecentFile): HTMLElement {
    const item = document.createElement('li');
    const open = document.createElement('button');
    open.type = 'button';
    const when = document.createElement('span');
    when.textContent = `${day.format(date)} à ${hour.format(date)}`;
    open.append(name, when);
    open.addEventListener('click', () => {
      panel.close();
      button.focus();
      void content
        .arrayBuffer()
        .then((bytes) => gestures.open(name, new Uint8Array(bytes)))
        .catch(gestures.fail);
    });
    item.append(open);
    return item;
  }
}
