/** Excel LTSC 2021, the oldest we serve: every page of the pane, every view, and the gestures that use what newer Excels have. */
import type { Frame, Page } from 'playwright-core';
import { journalOf, openWorkbook, useBrowser, waitForAddin } from './support/browser';
import { findPaneViolations, settled } from './support/look';

useBrowser();

/** In the drawer, as a person does: the add-in starts again on the same workbook. */
async function imitate(page: Page, excel: string): Promise<Frame> {
  const drawer = page.getByRole('button', { name: /^Développement/ });
  await drawer.click();
  await page.getByLabel('Excel imité').selectOption(excel);
  await drawer.click();
  return waitForAddin(page);
}

/** What a page shows when it failed: our net for bugs, or a failure told. */
const FAILED = /Une erreur inattendue|s’est arrêté/;

describe('Excel LTSC 2021', () => {
  it('has what every page needs, or is told what it lacks', async () => {
    const { page } = await openWorkbook('perpignan.xlsx');
    const pane = await imitate(page, 'ltsc2021');
    try {
      expect(await pane.evaluate(setsOf)).toEqual({
        ExcelApi: false,
        KeyboardShortcuts: false,
        RibbonApi: true,
      });
      const seen = await visitAll(pane);
      expect(seen.length).toBeGreaterThanOrEqual(14);
      await pane.getByRole('tab', { name: 'Contrôles' }).click();
      await pane.getByRole('tab', { name: 'Constats' }).click();
      await pane.getByRole('button', { name: /^Contrôler/ }).click();
      await pane.getByText('Résultat du contrôle').first().waitFor();
      await page.evaluate(() => window.atelier.type('Accueil!H42', '=CTG.TAUX_PAUVRETE()'));
      await page.waitForFunction(() => window.atelier.cell('Accueil!H42').text !== '');
      // No shortcut there: the keys are Excel's.
      await page.evaluate(() => window.atelier.select('Accueil!H42'));
      await page.keyboard.press('Control+Shift+E');
      await page.locator('[data-commande="CTG.Expliquer"]').click();
      await pane.getByRole('heading', { level: 3, name: /^Cellule H42/ }).waitFor();
      await settled(pane);
      expect(await findPaneViolations(pane)).toEqual([]);
      expect(await journalOf(page)).toEqual([]);
    } finally {
      await imitate(page, 'm365');
    }
  });
});

/** Played in the pane: what this Excel declares of what newer ones have. */
function setsOf() {
  const { requirements } = Office.context;
  return {
    ExcelApi: requirements.isSetSupported('ExcelApi', '1.15'),
    KeyboardShortcuts: requirements.isSetSupported('KeyboardShortcuts', '1.1'),
    RibbonApi: requirements.isSetSupported('RibbonApi', '1.1'),
  };
}

/** Every page and every view of each; the names of what was seen. */
async function visitAll(pane: Frame): Promise<string[]> {
  const seen: string[] = [];
  const pages = pane.getByRole('tablist').first().getByRole('tab');
  for (let index = 0; index < (await pages.count()); index += 1) {
    const tab = pages.nth(index);
    const name = await tab.innerText();
    await tab.click();
    seen.push(name, ...(await visitViews(pane, name)));
  }
  return seen;
}

async function visitViews(pane: Frame, page: string): Promise<string[]> {
  const seen: string[] = [];
  const panel = pane.getByRole('tabpanel', { name: page, exact: true });
  await panel.getByRole('heading', { level: 2 }).first().waitFor();
  const views = panel.getByRole('tab');
  const count = await views.count();
  for (let index = 0; index < count; index += 1) {
    await views.nth(index).click();
    await settled(pane);
    seen.push(`${page}, ${await views.nth(index).innerText()}`);
    expect({ seen: seen.at(-1), failed: FAILED.exec(await panel.innerText())?.[0] }).toEqual({
      seen: seen.at(-1),
      failed: undefined,
    });
  }
  return seen;
}
