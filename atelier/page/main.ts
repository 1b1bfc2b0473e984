/** The atelier's page: the spreadsheet, the add-in's pane beside it, the ribbon above, and what it costs below. */
import './styles';
import { createBrowserEngine } from '../engine/browser';
import { guardProtection } from '../engine/protection-guard';
import type { Engine } from '../engine/engine';
import { createHost } from '../host/host';
import type { Host } from '../host/host';
import { isDeclared, isProfile } from '../host/profile';
import { createAddin, fetchAddin } from './addin';
import type { Addin } from './addin';
import { showCellMessages } from './cell-message';
import { showCharts } from './charts/show-charts';
import { addToCellMenu, openMenuWithKeys } from './commands/cell-menu';
import { isEditing } from './cell-editor';
import { listenToShortcuts } from './commands/shortcuts';
import { tellClicks } from './clicks';
import { proposeFunctions } from './completion/propose-functions';
import { showDefaultFont } from './default-font';
import { showDrawer } from './drawer/drawer';
import { element } from './element';
import { watchExchanges } from './exchanges';
import type { Exchanges } from './exchanges';
import { interceptFrench } from './french/intercept';
import { listenToGestures } from './gestures';
import { createHandle } from './handle';
import { watchJournal } from './journal';
import { keepTyping } from './keep-typing';
import { showListArrows } from './list-arrows';
import { createNetwork } from './offline';
import { createPane } from './pane';
import { moveBetweenRegions } from './regions';
import { createRibbon } from './ribbon';
import type { RibbonButton } from './manifest';
import { createSession, openFirst } from './session';
import { createStatus } from './status';
import type { Status } from './status';
import { watchUnsaved } from './unsaved';

const status = createStatus();
start(status).catch((error: unknown) => {
  status.fail(`L’atelier n’a pas pu démarrer. ${error instanceof Error ? error.message : String(error)}`);
  throw error;
});

async function start(status: Status): Promise<void> {
  const [built, first] = await Promise.all([fetchAddin(), openFirst(window.location.href)]);
  const engine = createBrowserEngine(element('grille'));
  engine.adopt(first.document);
  adaptGrid(engine);
  proposeFunctions(engine, built.metadata);
  const pane = createPane();
  pane.setTitle(built.manifest.nom);
  // A recent Excel: functions may give formatted numbers, so that a rate shows as 34,0 %.
  const asked = new URL(window.location.href).searchParams.get('profil') ?? '';
  const profil = isProfile(asked) ? asked : 'm365';
  const press = (button: Pressed): Promise<void> => invoke(addin, button, exchanges, status);
  const ribbon = createRibbon(built.manifest, {
    togglePane: () => pane.show(!pane.isShown()),
    invoke: press,
  });
  const shortcuts = listenToShortcuts(built.shortcuts, {
    isListening: () => isDeclared(host.requirements, 'KeyboardShortcuts', '1.1') && !isEditing(engine),
    press: ({ action, name }) =>
      void press({ id: action, label: name, action: { kind: 'fonction', nom: action } }),
  });
  if (built.manifest.menuCellules !== null)
    addToCellMenu(engine, built.manifest.menuCellules, (button) => void press(button));
  openMenuWithKeys(engine, element('grille'));
  const host = createHost(engine, { profil, pane, ribbon, shortcuts });
  const exchanges = watchExchanges(host.compteurs, (geste, total) => status.showExchanges(geste, total));
  followEditing(engine, host, exchanges);
  tellClicks(engine, host);
  watchJournal(host, status);
  const onLeave = moveBetweenRegions(engine, pane.container);
  showCellMessages(engine, host);
  showCharts(engine);
  guardProtection(
    engine,
    (message) => status.say(message),
    () => host.faults.protection,
  );

  const addin = createAddin(built, host, { onGesture: () => exchanges.startGesture(), onLeave });
  pane.onToggle((shown) => ribbon.setPaneShown(shown));
  pane.show(true);
  const unsaved = watchUnsaved(engine);
  const onOpened = (): void => {
    exchanges.reset();
    unsaved.saved();
    ribbon.reset();
  };
  const session = createSession({ engine, host, addin, status, container: pane.container, onOpened }, first);
  listenToGestures({ engine, host, session, status, unsaved });
  showDrawer({
    host,
    network: createNetwork(pane.container),
    profil,
    onProfile(wanted, name) {
      host.setProfile(wanted);
      addin.start(pane.container);
      status.say(`Le complément a redémarré comme dans «\u00A0${name}\u00A0».`);
    },
  });
  window.atelier = createHandle(engine, host, session, status);
}

/** French, and what Excel does that the grid does otherwise. */
function adaptGrid(engine: Engine): void {
  interceptFrench(engine.injector);
  keepTyping(engine);
  showDefaultFont(engine);
  showListArrows(engine);
}

type Pressed = Pick<RibbonButton, 'id' | 'label' | 'action'>;

async function invoke(addin: Addin, button: Pressed, exchanges: Exchanges, status: Status): Promise<void> {
  if (button.action.kind !== 'fonction') return;
  exchanges.startGesture();
  try {
    await addin.invoke(button.action.nom, button.id);
  } catch (error) {
    status.fail(
      `La commande « ${button.label} » n’a pas répondu : le complément n’est pas encore prêt. Réessayez.`,
    );
    status.note(String(error));
  }
}

/** While a cell is being edited, Excel refuses batches: so does the host. */
function followEditing(engine: Engine, host: Host, exchanges: Exchanges): void {
  engine.api.addEvent(engine.api.Event.SheetEditStarted, () => host.setCellEditMode(true));
  engine.api.addEvent(engine.api.Event.SheetEditEnded, () => {
    host.setCellEditMode(false);
    exchanges.startGesture();
  });
}
