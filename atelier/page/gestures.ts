/** What a person does around the grid: files (buttons, keys, recent ones, dropped ones), undo and redo, find. */
import type { Engine } from '../engine/engine';
import { keepUndo } from '../engine/undo';
import type { Host } from '../host/host';
import { acceptDrops } from './drop';
import { listenToFileButtons } from './files';
import { showFindBar } from './find/find-bar';
import { openRecentFiles } from './recent-files';
import { showRecentFiles } from './recent-menu';
import type { Session } from './session';
import type { Status } from './status';
import { forgetAddinWrites, listenToUndoKeys } from './undo-keys';
import type { Unsaved } from './unsaved';

interface Parts {
  readonly engine: Engine;
  readonly host: Host;
  readonly session: Session;
  readonly status: Status;
  readonly unsaved: Unsaved;
}

export function listenToGestures({ engine, host, session, status, unsaved }: Parts): void {
  const recents = openRecentFiles();
  const cannotKeep = (error: unknown): void =>
    status.note(`Les fichiers récents ne peuvent pas être gardés par ce navigateur\u00A0: ${String(error)}`);
  const keep = (name: string, bytes: Uint8Array): void => void recents.keep(name, bytes).catch(cannotKeep);
  const open = async (name: string, bytes: Uint8Array): Promise<void> => {
    if (unsaved.mayLeave() && (await session.openBytes(name, bytes))) keep(name, bytes);
  };
  const find = showFindBar(engine);
  listenToFileButtons({
    create: () => (unsaved.mayLeave() ? session.create() : undefined),
    open: (name, bytes) => void open(name, bytes),
    async save() {
      const saved = await session.save();
      if (saved === null) return;
      unsaved.saved();
      keep(saved.name, saved.bytes);
    },
    find: () => find.open(),
  });
  showRecentFiles(recents, { open: (name, bytes) => void open(name, bytes), fail: cannotKeep });
  acceptDrops({
    open: (name, bytes) => void open(name, bytes),
    refuse: (message) => status.fail(message),
  });

  const undo = keepUndo(engine);
  forgetAddinWrites(host, undo);
  listenToUndoKeys(undo);
}
