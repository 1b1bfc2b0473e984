/** `Office.ribbon`: the add-in's buttons and contextual tabs, as the page (or a test) shows them. */
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';

/** What is changed on the ribbon; Excel does it in its own time, after the answer. */
export interface RibbonControl {
  /** Null where no manifest tells which buttons and tabs there are: any is taken then. */
  readonly known: { readonly tabs: readonly string[]; readonly buttons: readonly string[] } | null;
  setEnabled(buttonId: string, enabled: boolean): void;
  showTab(tabId: string, visible: boolean): void;
  /** `requestCreateControls`: contextual tabs, hidden until they are asked for. */
  addTabs(tabs: readonly ContextualTab[]): void;
}

/** A contextual tab, in the shape of Microsoft's dynamic ribbon schema. */
export interface ContextualTab {
  readonly id: string;
  readonly label?: string;
  readonly visible?: boolean;
  readonly groups?: readonly {
    readonly id?: string;
    readonly label?: string;
    readonly controls?: readonly ContextualButton[];
  }[];
}

export interface ContextualButton {
  readonly id: string;
  readonly label?: string;
  readonly enabled?: boolean;
  readonly actionId?: string;
  readonly superTip?: { readonly title?: string; readonly description?: string };
}

/** Where there is no ribbon to see, all is accepted. */
const UNSEEN: RibbonControl = {
  known: null,
  setEnabled: () => undefined,
  showTab: () => undefined,
  addTabs: () => undefined,
};

export class DynamicRibbon extends HostObject {
  readonly className = 'DynamicRibbon';
  private readonly added: ContextualTab[] = [];

  constructor(
    book: Book,
    private readonly control: RibbonControl = UNSEEN,
  ) {
    super(book);
  }

  GetTab(id: string): RibbonTab {
    const known = this.control.known?.tabs ?? [id];
    const isContextual = this.added.some((tab) => tab.id === id);
    if (!isContextual && !known.includes(id)) throw itemNotFound(`Le ruban n’a pas d’onglet « ${id} ».`);
    return new RibbonTab(this.book, id, this.control, isContextual || this.control.known === null);
  }

  GetButton(id: string): RibbonButton {
    const known = this.control.known?.buttons ?? [id];
    const isContextual = this.added.some(({ groups = [] }) =>
      groups.some(({ controls = [] }) => controls.some((button) => button.id === id)),
    );
    if (!isContextual && !known.includes(id)) throw itemNotFound(`Le ruban n’a pas de bouton « ${id} ».`);
    return new RibbonButton(this.book, id, this.control);
  }

  /** The whole update as one JSON: what older versions of Office.js send. */
  ExecuteRequestUpdate(json: string): void {
    for (const tab of tabsOf(json)) {
      const ribbonTab = this.GetTab(tab.id);
      if (typeof tab.visible === 'boolean') ribbonTab.SetVisibility(tab.visible);
      for (const { controls = [] } of tab.groups ?? [])
        for (const { id, enabled } of controls)
          if (typeof enabled === 'boolean') this.GetButton(id).Enabled = enabled;
    }
  }

  ExecuteRequestCreate(json: string): void {
    const tabs = tabsOf(json);
    this.added.push(...tabs);
    this.control.addTabs(tabs);
  }
}

function tabsOf(json: string): readonly ContextualTab[] {
  const { tabs } = JSON.parse(json) as { tabs?: readonly ContextualTab[] };
  if (!Array.isArray(tabs)) throw invalidArgument('La demande ne nomme aucun onglet (« tabs »).');
  return tabs as readonly ContextualTab[];
}

export class RibbonTab extends HostObject {
  readonly className = 'RibbonTab';

  constructor(
    book: Book,
    readonly Id: string,
    private readonly control: RibbonControl,
    private readonly isContextual: boolean,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Id'];
  }

  /** « Used only with contextual tabs »: a tab of the manifest stays. */
  SetVisibility(visible: boolean): void {
    if (this.isContextual) this.control.showTab(this.Id, visible);
  }
}

export class RibbonButton extends HostObject {
  readonly className = 'RibbonButton';

  constructor(
    book: Book,
    readonly Id: string,
    private readonly control: RibbonControl,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Id'];
  }

  set Enabled(enabled: boolean) {
    if (typeof enabled !== 'boolean') throw invalidArgument('« enabled » est vrai ou faux.');
    this.control.setEnabled(this.Id, enabled);
  }
}
