/** The ribbon: the buttons of the add-in's manifest, with their words, icons and help, moved through with the arrows. */
import type { ContextualTab, RibbonControl } from '../host/objects/ribbon';
import { element } from './element';
import type { AddinManifest, RibbonButton, RibbonTab } from './manifest';

export interface RibbonGestures {
  /** Shows the pane, or hides it when it is shown. */
  togglePane(): void;
  /** Presses the button in the add-in; resolves when it says it has finished. */
  invoke(button: RibbonButton): Promise<void>;
}

export interface Ribbon extends RibbonControl {
  /** Shows on the button that the pane is open. */
  setPaneShown(shown: boolean): void;
  /** As the manifest says it, for a workbook just opened. */
  reset(): void;
}

interface Button {
  readonly model: RibbonButton;
  readonly node: HTMLButtonElement;
  isEnabled: boolean;
  /** Pressed, and the add-in has not said that it has finished. */
  isBusy: boolean;
}

interface Tab {
  readonly box: HTMLElement;
  readonly buttons: readonly Button[];
}

export function createRibbon(manifest: AddinManifest, gestures: RibbonGestures): Ribbon {
  const ruban = element('ruban');
  const tabs = new Map<string, Tab>();
  const allButtons = (): Button[] => [...tabs.values()].flatMap(({ buttons }) => buttons);
  const show = (tab: RibbonTab, shown: boolean): void => {
    const added = createTab(tab, gestures);
    added.box.hidden = !shown;
    tabs.get(tab.id)?.box.remove();
    tabs.set(tab.id, added);
    ruban.append(added.box);
  };
  for (const onglet of manifest.onglets) show(onglet, true);
  moveWithArrows(ruban, () => allButtons().map(({ node }) => node));
  return {
    known: { tabs: [...tabs.keys()], buttons: allButtons().map(({ model }) => model.id) },
    setPaneShown(shown) {
      for (const { model, node } of allButtons()) {
        if (model.action.kind === 'volet') node.setAttribute('aria-pressed', String(shown));
      }
    },
    reset() {
      for (const [id, { box }] of tabs) {
        if (manifest.onglets.some((onglet) => onglet.id === id)) continue;
        box.remove();
        tabs.delete(id);
      }
      for (const { model } of allButtons()) this.setEnabled(model.id, true);
    },
    setEnabled(id, isEnabled) {
      for (const button of allButtons()) {
        if (button.model.id !== id) continue;
        button.isEnabled = isEnabled;
        refresh(button);
      }
    },
    showTab(id, visible) {
      const tab = tabs.get(id);
      if (tab !== undefined) tab.box.hidden = !visible;
    },
    addTabs(added) {
      for (const tab of added) {
        show(readContextual(tab), tab.visible === true);
        for (const { controls = [] } of tab.groups ?? [])
          for (const { id, enabled } of controls) if (enabled === false) this.setEnabled(id, false);
      }
    },
  };
}

function createTab(onglet: RibbonTab, gestures: RibbonGestures): Tab {
  const box = create('div', 'onglet-boite');
  box.append(create('span', 'onglet', onglet.label));
  const buttons: Button[] = [];
  for (const groupe of onglet.groupes) {
    const boutons = create('div', 'boutons');
    for (const model of groupe.boutons) {
      const button = createButton(model, gestures);
      buttons.push(button);
      boutons.append(button.node);
    }
    const group = create('div', 'groupe');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', groupe.label);
    const nom = create('span', 'groupe-nom', groupe.label);
    nom.setAttribute('aria-hidden', 'true');
    group.append(boutons, nom);
    box.append(group);
  }
  return { box, buttons };
}

/** A tab the add-in makes while it runs: its buttons call its functions. */
function readContextual({ id, label = id, groups = [] }: ContextualTab): RibbonTab {
  return {
    id,
    label,
    groupes: groups.map((group) => ({
      label: group.label ?? label,
      boutons: (group.controls ?? []).map((control) => ({
        id: control.id,
        label: control.label ?? control.id,
        titre: control.superTip?.title ?? control.label ?? control.id,
        aide: control.superTip?.description ?? '',
        icone: null,
        action: { kind: 'fonction', nom: control.actionId ?? '' },
      })),
    })),
  };
}

function createButton(model: RibbonButton, gestures: RibbonGestures): Button {
  const node = document.createElement('button');
  const button: Button = { model, node, isEnabled: true, isBusy: false };
  node.type = 'button';
  node.tabIndex = -1;
  node.dataset.commande = model.id;
  node.title = model.aide === '' ? model.titre : `${model.titre}\n${model.aide}`;
  if (model.icone !== null) {
    const icone = document.createElement('img');
    icone.src = model.icone;
    icone.alt = '';
    node.append(icone);
  }
  node.append(create('span', 'libelle', model.label));
  node.addEventListener('click', () => {
    if (!button.isEnabled) return;
    if (model.action.kind === 'volet') gestures.togglePane();
    else void press(button, () => gestures.invoke(model));
  });
  return button;
}

/** As in Excel, a button waits for `event.completed()` before it can be pressed again. */
async function press(button: Button, invoke: () => Promise<void>): Promise<void> {
  if (button.isBusy) return;
  button.isBusy = true;
  refresh(button);
  try {
    await invoke();
  } finally {
    button.isBusy = false;
    refresh(button);
  }
}

function refresh({ node, isEnabled, isBusy }: Button): void {
  if (isEnabled && !isBusy) node.removeAttribute('aria-disabled');
  else node.setAttribute('aria-disabled', 'true');
  node.classList.toggle('grise', !isEnabled);
}

/** One stop of the Tab key; the arrows move inside (toolbar pattern). */
function moveWithArrows(ruban: HTMLElement, all: () => readonly HTMLButtonElement[]): void {
  all().forEach((node, index) => (node.tabIndex = index === 0 ? 0 : -1));
  ruban.addEventListener('keydown', (event) => {
    const nodes = all().filter((node) => node.offsetParent !== null);
    const at = nodes.findIndex((node) => node === document.activeElement);
    const last = nodes.length - 1;
    const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last }[event.key];
    if (at === -1 || to === undefined) return;
    event.preventDefault();
    const target = nodes[to < 0 ? last : to > last ? 0 : to];
    for (const node of nodes) node.tabIndex = node === target ? 0 : -1;
    target?.focus();
  });
}

function create(tag: string, className: string, text = ''): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
