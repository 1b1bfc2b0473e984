/** The ribbon: the buttons of the add-in's manifest, with their words, icons and help, moved through with the arrows. */
import { element } from './element';
import type { AddinManifest, RibbonButton } from './manifest';

export interface RibbonGestures {
  /** Shows the pane, or hides it when it is shown. */
  togglePane(): void;
  /** Presses the button in the add-in; resolves when it says it has finished. */
  invoke(button: RibbonButton): Promise<void>;
}

export interface Ribbon {
  /** Shows on the button that the pane is open. */
  setPaneShown(shown: boolean): void;
}

export function createRibbon(manifest: AddinManifest, gestures: RibbonGestures): Ribbon {
  const ruban = element('ruban');
  const buttons: { readonly model: RibbonButton; readonly node: HTMLButtonElement }[] = [];
  for (const onglet of manifest.onglets) {
    ruban.append(create('span', 'onglet', onglet.label));
    for (const groupe of onglet.groupes) {
      const boutons = create('div', 'boutons');
      for (const model of groupe.boutons) {
        const node = createButton(model, gestures);
        buttons.push({ model, node });
        boutons.append(node);
      }
      const box = create('div', 'groupe');
      box.setAttribute('role', 'group');
      box.setAttribute('aria-label', groupe.label);
      const nom = create('span', 'groupe-nom', groupe.label);
      nom.setAttribute('aria-hidden', 'true');
      box.append(boutons, nom);
      ruban.append(box);
    }
  }
  moveWithArrows(
    ruban,
    buttons.map(({ node }) => node),
  );
  return {
    setPaneShown(shown) {
      for (const { model, node } of buttons) {
        if (model.action.kind === 'volet') node.setAttribute('aria-pressed', String(shown));
      }
    },
  };
}

function createButton(model: RibbonButton, gestures: RibbonGestures): HTMLButtonElement {
  const node = document.createElement('button');
  node.type = 'button';
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
    if (model.action.kind === 'volet') gestures.togglePane();
    else void press(node, () => gestures.invoke(model));
  });
  return node;
}

/** As in Excel, a button waits for `event.completed()` before it can be pressed again. */
async function press(node: HTMLButtonElement, invoke: () => Promise<void>): Promise<void> {
  if (node.getAttribute('aria-disabled') === 'true') return;
  node.setAttribute('aria-disabled', 'true');
  try {
    await invoke();
  } finally {
    node.removeAttribute('aria-disabled');
  }
}

/** One stop of the Tab key; the arrows move inside (toolbar pattern). */
function moveWithArrows(ruban: HTMLElement, nodes: readonly HTMLButtonElement[]): void {
  nodes.forEach((node, index) => (node.tabIndex = index === 0 ? 0 : -1));
  ruban.addEventListener('keydown', (event) => {
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
