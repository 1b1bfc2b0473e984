/** A person who follows a task in the pane, by the words on the screen: each word used is noted, each word missing is a sentence. */
import type { Frame, Locator, Page } from 'playwright-core';
import { compressPng } from './compress-png';

const PATIENCE = 25_000;
/** Bytes: beyond, a page of the guide is slow on the network of a small commune. */
export const POIDS_MAX = 80_000;
const FRAME = '#cadre iframe';
/** Under what is asked for, and above the end of the frame. */
const MARGE = 16;

type Role = 'button' | 'tab' | 'checkbox' | 'combobox' | 'heading' | 'link' | 'option' | 'searchbox';

export interface Picture {
  readonly png: Buffer;
}

export class Visite {
  /** The labels met on the way, in their order. */
  readonly labels = new Set<string>();
  readonly pictures: Picture[] = [];

  constructor(
    private readonly id: string,
    readonly page: Page,
    readonly pane: Frame,
  ) {}

  /** A page of the pane, or a view of the page. */
  async open(...noms: readonly string[]): Promise<void> {
    for (const nom of noms) await this.press(nom, 'tab');
  }

  async press(nom: string, role: Role = 'button'): Promise<void> {
    await this.use(nom, this.pane.getByRole(role, { name: nom, exact: true }), (cible) => cible.click());
  }

  /** A control whose name holds a number or a name: `nom` is the label's constant part. */
  async pressLike(nom: string, role: Role = 'button'): Promise<void> {
    await this.use(nom, this.pane.getByRole(role, { name: nom }), (cible) => cible.click());
  }

  /** What opens and closes, by the beginning of its title. */
  async unfold(titre: string): Promise<void> {
    await this.use(titre, this.pane.locator('summary', { hasText: titre }), (cible) => cible.click());
  }

  async fill(nom: string, texte: string): Promise<void> {
    const champ = this.pane.locator('input, textarea').and(this.pane.getByLabel(nom, { exact: true }));
    await this.use(nom, champ, (cible) => cible.fill(texte));
  }

  async select(nom: string, choix: string): Promise<void> {
    await this.use(nom, this.pane.getByLabel(nom, { exact: true }), (cible) =>
      cible.selectOption({ label: choix }),
    );
    this.labels.add(choix);
  }

  async check(nom: string): Promise<void> {
    await this.use(nom, this.pane.getByRole('checkbox', { name: nom, exact: true }), (cible) =>
      cible.check(),
    );
  }

  /** Waits for these words anywhere in the pane. */
  async see(nom: string | RegExp): Promise<void> {
    const cible = this.pane.getByText(nom);
    await this.use(nom, cible, () => Promise.resolve());
  }

  /** Gives files to the page shown. */
  async give(...fichiers: readonly string[]): Promise<void> {
    await this.use('', this.pane.locator('input[type=file]'), (cible) => cible.setInputFiles([...fichiers]));
  }

  /** Selects a cell: "Actions!D6". */
  async selectCell(adresse: string): Promise<void> {
    await this.page.evaluate((cellule) => window.atelier.select(cellule), adresse);
  }

  /** Types in a cell, as a person does. */
  async type(adresse: string, texte: string): Promise<void> {
    await this.page.evaluate(
      ([cellule = '', mots = '']) => window.atelier.type(cellule, mots),
      [adresse, texte],
    );
  }

  /** Brings these words to the top of the pane. */
  async scrollTo(nom: string | RegExp): Promise<void> {
    await this.use(nom, this.pane.getByText(nom), (cible) =>
      cible.evaluate((element, marge) => {
        const entete = document.querySelector('header')?.getBoundingClientRect().bottom ?? 0;
        scrollBy(0, element.getBoundingClientRect().top - Math.max(entete, 0) - marge);
      }, MARGE),
    );
  }

  /** The pane alone, as tall as what it holds and no taller than its frame. */
  async pictureVolet(): Promise<void> {
    await this.settle();
    const box = await this.page.locator(FRAME).boundingBox();
    if (box === null) throw this.echec('Le volet n’est pas à l’écran.');
    const contenu = await this.pane.evaluate(
      () => (document.querySelector('main') ?? document.body).getBoundingClientRect().bottom,
    );
    const height = Math.min(box.height, Math.ceil(contenu) + MARGE);
    await this.keep(await this.page.screenshot({ clip: { ...box, height } }));
  }

  /** The sheet and the pane, side by side. */
  async picturePage(): Promise<void> {
    await this.settle();
    await this.keep(await this.page.screenshot({ scale: 'css' }));
  }

  private async keep(capture: Buffer): Promise<void> {
    this.pictures.push({ png: compressPng(capture, POIDS_MAX) });
  }

  /** At rest: nothing loads, nothing moves, the sheet is drawn. */
  private async settle(): Promise<void> {
    await this.pane.waitForFunction(() =>
      document.getAnimations().every(({ playState }) => playState !== 'running'),
    );
    await this.page.mouse.move(2, 2);
    await this.page.waitForTimeout(700);
  }

  private async use(
    nom: string | RegExp,
    cible: Locator,
    geste: (cible: Locator) => Promise<unknown>,
  ): Promise<void> {
    try {
      const premier = (nom === '' ? cible : cible.filter({ visible: true })).first();
      await premier.waitFor({ timeout: PATIENCE, state: 'attached' });
      await geste(premier);
    } catch (cause) {
      throw this.echec(`« ${String(nom)} » n’a pas été trouvé, ou n’a pas répondu.`, cause);
    }
    if (typeof nom === 'string' && nom !== '') this.labels.add(nom);
  }

  private echec(phrase: string, cause?: unknown): Error {
    const image = String(this.pictures.length + 1);
    return new Error(`Guide, page « ${this.id} », avant l’image ${image} : ${phrase}`, { cause });
  }
}
