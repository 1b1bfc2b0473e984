/** The commands around the pane: greyed by the workbook's state, in the menu of cells, from the keyboard. */
import type { Frame, Page } from 'playwright-core';
import { capture, continueWorkbook, journalOf, openWorkbook, useBrowser } from './support/browser';

useBrowser();

const select = (page: Page, address: string): Promise<void> =>
  page.evaluate((cell) => window.atelier.select(cell), address);

const button = (page: Page, id: string) => page.locator(`[data-commande="CTG.${id}"]`);

/** Waits until these buttons of the ribbon are greyed, and no other. */
async function waitGreyed(page: Page, labels: readonly string[]): Promise<void> {
  await page.waitForFunction((wanted) => {
    const greyed = [...document.querySelectorAll('#ruban button.grise')];
    return greyed.map(({ textContent }) => textContent).join() === wanted;
  }, labels.join());
}

const explained = (pane: Frame, cell: string): Promise<void> =>
  pane.getByRole('heading', { level: 3, name: new RegExp(`^Cellule ${cell}`) }).waitFor();

describe('the ribbon', () => {
  it('greys what is of no use: without CTG tables, then off the rows of Actions', async () => {
    const { page } = await openWorkbook();
    await waitGreyed(page, ['Plan', 'Fiche', 'Ajouter', 'Contrôler', 'Évaluation']);
    await openWorkbook('perpignan.xlsx');
    await waitGreyed(page, ['Fiche']);
    await select(page, 'Actions!D5');
    await waitGreyed(page, []);
    await select(page, 'Axes!C5');
    await waitGreyed(page, ['Fiche']);
    await capture(page, 'ruban');
  });
});

describe('the menu of cells', () => {
  it('explains a figure from the keyboard alone', async () => {
    const { page, pane } = await continueWorkbook('perpignan.xlsx');
    await page.evaluate(() => window.atelier.type('Accueil!H40', '=CTG.TAUX_PAUVRETE()'));
    await select(page, 'Accueil!H40');
    await page.keyboard.press('Shift+F10');
    const menu = page.getByRole('menu').first();
    await menu.waitFor();
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Convention CTG');
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'Expliquer ce chiffre' }).waitFor();
    await capture(page, 'menu-cellules');
    await page.keyboard.press('ArrowLeft');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Convention CTG');
    await page.getByRole('menuitem', { name: 'Expliquer ce chiffre' }).waitFor({ state: 'detached' });
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'Expliquer ce chiffre' }).waitFor();
    await page.keyboard.press('Enter');
    await explained(pane, 'H40');
    expect(await journalOf(page)).toEqual([]);
  });
});

describe('the selected action', () => {
  it('opens its fiche from the mouse, and an action is added in its axe, the fiche kept', async () => {
    const { page, pane } = await continueWorkbook('perpignan.xlsx');
    await select(page, 'Actions!D5');
    const grid = await page.locator('#grille').boundingBox();
    await page.mouse.click((grid?.x ?? 0) + 200, (grid?.y ?? 0) + 300, { button: 'right' });
    await page.getByText('Convention CTG').hover();
    await page.getByText('Ouvrir la fiche').click();
    // The row under the pointer is selected first.
    const code = await page.evaluate(() => {
      const row = window.atelier.selectedAddress().replace(/\D+/, '');
      return window.atelier.cell(`Actions!C${row}`).text;
    });
    await pane.getByRole('heading', { name: new RegExp(`^${code} · `) }).waitFor();
    await capture(page, 'ruban-fiche');
    await button(page, 'Ajouter').click();
    await pane.getByRole('heading', { name: 'Créer une action' }).waitFor();
    await capture(page, 'ruban-ajouter');
  });
});

describe('the shortcuts', () => {
  it('reach the pane from the grid, and are left to the cell being typed', async () => {
    const { page, pane } = await continueWorkbook('perpignan.xlsx');
    const home = pane.getByRole('tab', { name: 'Accueil' });
    await home.click();
    await select(page, 'Accueil!H41');
    await page.keyboard.type('4');
    await page.keyboard.press('Control+Shift+E');
    await page.keyboard.press('Escape');
    expect(await home.getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Control+Shift+E');
    await explained(pane, 'H41');
    // Off the actions, « Ouvrir la fiche » says what to select.
    await select(page, 'Axes!C5');
    await page.keyboard.press('Control+Shift+H');
    await pane
      .getByText(/^La cellule sélectionnée n’est pas celle d’une action/)
      .last()
      .waitFor();
    expect(await journalOf(page)).toEqual([]);
  });
});
