/** A person who has no mouse: keys alone, in the sheet and in the pane, each counted. */
import type { Page } from 'playwright-core';

/** As many stops as any page of the pane has, twice over: past it, the control cannot be reached. */
const STOPS_MAX = 160;
/** What a person waits for, looking at the pane, before finding that a control is not there (ms). */
const SHOWN_WITHIN = 20_000;

export class Clavier {
  /** What the person did: a control reached and used, a text typed, a move to another place. */
  gestes = 0;
  /** What it took: keys pressed, each letter of a text being one. */
  touches = 0;

  constructor(private readonly page: Page) {}

  /** One gesture: the same key, so many times. */
  async press(touche: string, fois = 1): Promise<void> {
    this.gestes += 1;
    for (let coup = 0; coup < fois; coup += 1) await this.strike(touche);
  }

  /** One gesture: a text typed where the keyboard is, in place of what a field held. */
  async type(texte: string): Promise<void> {
    this.gestes += 1;
    if (await this.isInFilledField()) await this.strike('Control+A');
    this.touches += texte.length;
    await this.page.keyboard.type(texte);
  }

  /** From the sheet to the pane. */
  async goToPane(): Promise<void> {
    await this.press('F6');
    await this.waitUntil(async () => (await this.focused()).frame, 'the pane has the keyboard');
  }

  /** From the pane to the sheet: the status bar and the ribbon come between. */
  async goToSheet(): Promise<void> {
    await this.press('Shift+F6');
    await this.waitUntil(async () => !(await this.focused()).frame, 'the sheet has the keyboard');
  }

  /** Tab, or Maj+Tab backwards, until the control of this name has the keyboard; a gesture with what follows it. */
  async reach(nom: string | RegExp, { arriere = false } = {}): Promise<void> {
    const seen: string[] = [];
    await this.waitUntil(() => this.isShown(nom), `${String(nom)} is shown`, SHOWN_WITHIN);
    for (let stop = 0; stop < STOPS_MAX; stop += 1) {
      const { name } = await this.focused();
      if (typeof nom === 'string' ? name === nom : nom.test(name)) return;
      seen.push(name);
      await this.strike(arriere ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(
      `The keyboard never reached ${String(nom)}. It stopped at: ${[...new Set(seen)].join(' | ')}`,
    );
  }

  /** Reaches a button, a box or a link and uses it. */
  async use(nom: string | RegExp, touche = 'Enter'): Promise<void> {
    await this.reach(nom);
    await this.press(touche);
  }

  /** Reaches a field and types in it. */
  async fill(nom: string | RegExp, texte: string): Promise<void> {
    await this.reach(nom);
    await this.type(texte);
  }

  /** The tabs are one stop: arrows go from one to the next until this one. */
  async openTab(nom: string): Promise<void> {
    await this.reachTabs();
    this.gestes += 1;
    for (let stop = 0; (await this.focused()).name !== nom; stop += 1) {
      if (stop > 10) throw new Error(`No tab « ${nom} » among those reached.`);
      await this.strike('ArrowRight');
    }
  }

  /** The pages' own tabs are the first stop of the pane. */
  private async reachTabs(): Promise<void> {
    for (let stop = 0; stop < STOPS_MAX; stop += 1) {
      const { role, isPageTab } = await this.focused();
      if (role === 'tab' && isPageTab) return;
      await this.strike('Shift+Tab');
    }
    throw new Error('The keyboard never came back to the tabs.');
  }

  private async strike(touche: string): Promise<void> {
    this.touches += 1;
    await this.page.keyboard.press(touche);
  }

  private async isInFilledField(): Promise<boolean> {
    return (await this.focused()).isFilled;
  }

  /** A person looks for a control before going to it. */
  private async isShown(nom: string | RegExp): Promise<boolean> {
    const noms = await this.page.evaluate(listControls, nameOf.toString());
    return noms.some((name) => (typeof nom === 'string' ? name === nom : nom.test(name)));
  }

  private async waitUntil(isSo: () => Promise<boolean>, what: string, within = 2000): Promise<void> {
    const end = Date.now() + within;
    while (!(await isSo())) {
      if (Date.now() > end) throw new Error(`Not within ${within} ms: ${what}.`);
      await this.page.waitForTimeout(20);
    }
  }

  /** The control that has the keyboard, in the page or in the pane's frame. */
  private focused(): Promise<Focused> {
    return this.page.evaluate(describeFocused, nameOf.toString());
  }
}

interface Focused {
  readonly name: string;
  readonly role: string;
  readonly frame: boolean;
  readonly isPageTab: boolean;
  readonly isFilled: boolean;
}

/** Played in the page: what a control is called, as its reader hears it. */
function nameOf(control: Element | null): string {
  const labelled = (control?.getAttribute('aria-labelledby') ?? '')
    .split(' ')
    .map((id) => control?.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ');
  const labels = [...((control as HTMLInputElement | null)?.labels ?? [])].map(
    ({ textContent }) => textContent ?? '',
  );
  const texts = [
    control?.getAttribute('aria-label') ?? '',
    labelled,
    labels.join(' '),
    control?.textContent ?? '',
  ];
  const name =
    texts.map((text) => text.replace(/[\s\u00A0]+/g, ' ').trim()).find((text) => text !== '') ?? '';
  return name.replace(/ \*$/, '');
}

/** Played in the page, where `nameOf` comes as its text. */
function describeFocused(source: string): Focused {
  const toName = new Function(`return (${source})`)() as typeof nameOf;
  const outer = document.activeElement;
  const frame = outer instanceof HTMLIFrameElement ? outer.contentDocument : null;
  const active = frame === null ? outer : frame.activeElement;
  const role = active?.getAttribute('role') ?? active?.tagName.toLowerCase() ?? '';
  const value =
    active !== null && 'value' in active && active.tagName !== 'BUTTON' ? String(active.value) : '';
  return {
    name: toName(active),
    role,
    frame: frame !== null,
    isPageTab: active?.closest('header') !== null,
    isFilled: value !== '' && active?.tagName !== 'SELECT',
  };
}

/** Played in the page: the names of the controls shown, in the page and in the pane's frame. */
function listControls(source: string): string[] {
  const toName = new Function(`return (${source})`)() as typeof nameOf;
  const frames = [...document.querySelectorAll('iframe')].map(({ contentDocument }) => contentDocument);
  return [document, ...frames].flatMap((owner) =>
    [...(owner?.querySelectorAll('a, button, input, select, textarea, summary, [tabindex]') ?? [])]
      .filter((control) => control.checkVisibility())
      .map(toName),
  );
}
