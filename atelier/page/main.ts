/** The atelier's page: the spreadsheet, the add-in's pane beside it, the ribbon above, and what it costs below. */
import './styles';
import { createBrowserEngine } from '../engine/browser';
import { createEmptyDocument } from '../engine/empty-document';
import type { Engine } from '../engine/engine';
import { createHost } from '../host/host';
import type { Host } from '../host/host';
import { loadAddin } from './addin';
import { showCellMessages } from './cell-message';
import { showDefaultFont } from './default-font';
import { element } from './element';
import { watchExchanges } from './exchanges';
import type { Exchanges } from './exchanges';
import { listenToFileButtons } from './files';
import { interceptFrench } from './french/intercept';
import { createHandle } from './handle';
import { watchJournal } from './journal';
import { keepTyping } from './keep-typing';
import { showListArrows } from './list-arrows';
import { createPane } from './pane';
import { createRibbon } from './ribbon';
import { createSession } from './session';
import { createStatus } from './status';
import type { Status } from './status';

const status = createStatus();
start(status).catch((error: unknown) => {
  status.fail(`L’atelier n’a pas pu démarrer. ${error instanceof Error ? error.message : String(error)}`);
  throw error;
});

async function start(status: Status): Promise<void> {
  const engine = createBrowserEngine(element('grille'));
  engine.load(createEmptyDocument());
  interceptFrench(engine.injector);
  // A recent Excel: functions may give formatted numbers, so that a rate shows as 34,0 %.
  const pane = createPane();
  const host = createHost(engine, { profil: 'recent', pane });
  keepTyping(engine);
  showDefaultFont(engine);
  showListArrows(engine);
  watchJournal(host, status);
  const exchanges = watchExchanges(host.compteurs, (geste, total) => status.showExchanges(geste, total));
  followEditing(engine, host, exchanges);
  const refreshMessage = showCellMessages(engine, host);
  setInterval(refreshMessage, 500);

  const addin = await loadAddin(host, () => exchanges.startGesture());
  pane.setTitle(addin.manifest.nom);
  const ribbon = createRibbon(addin.manifest, {
    togglePane: () => pane.show(!pane.isShown()),
    async invoke(button) {
      exchanges.startGesture();
      await addin.invoke(button).catch((error: unknown) => {
        status.fail(
          `Le bouton « ${button.label} » n’a pas répondu : le complément n’est pas encore prêt. Réessayez.`,
        );
        status.note(String(error));
      });
    },
  });
  pane.onToggle((shown) => ribbon.setPaneShown(shown));
  pane.show(true);
  const session = createSession({
    engine,
    host,
    addin,
    status,
    container: pane.container,
    onOpened: () => exchanges.reset(),
  });
  listenToFileButtons({
    create: () => session.create(),
    open: (name, bytes) => void session.openBytes(name, bytes),
    save: () => void session.save(),
  });
  const offered = new URL(window.location.href).searchParams.get('classeur') ?? 'vide';
  const ready = offered === 'vide' ? Promise.resolve(session.create()) : session.openOffered(offered);
  window.atelier = createHandle(engine, host, session, status, ready);
  await ready;
}

/** While a cell is being edited, Excel refuses batches: so does the host. */
function followEditing(engine: Engine, host: Host, exchanges: Exchanges): void {
  engine.api.addEvent(engine.api.Event.SheetEditStarted, () => host.setCellEditMode(true));
  engine.api.addEvent(engine.api.Event.SheetEditEnded, () => {
    host.setCellEditMode(false);
    exchanges.startGesture();
  });
}
