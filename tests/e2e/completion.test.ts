import type { Page } from 'playwright-core';
import { capture, openWorkbook, useBrowser } from './support/browser';
import { findViolations } from './support/look';

useBrowser();

const box = (page: Page) => page.locator('.completion');
const options = (page: Page) => page.getByRole('listbox', { name: 'Fonctions' }).getByRole('option');

/** Waits until the formula under edit reads so. */
async function edited(page: Page, text: string): Promise<void> {
  await page.waitForFunction((wanted) => window.atelier.editedText() === wanted, text);
}

describe('functions proposed while typing', () => {
  it('lists those that begin as typed, writes the one chosen, and tells its arguments one by one', async () => {
    const { page } = await openWorkbook();
    await page.evaluate(() => window.atelier.select('A1'));
    await page.keyboard.type('=CTG.TAUX_PAU');
    await options(page).first().waitFor();
    expect(await options(page).locator('.completion-nom').allTextContents()).toEqual([
      'CTG.TAUX_PAUVRETE',
      'CTG.TAUX_PAUVRETE_JEUNES',
      'CTG.TAUX_PAUVRETE_LOCATAIRES',
    ]);
    await capture(page, 'completion-liste');
    // Escape closes the list and keeps what was typed; the next letter opens it again.
    await page.keyboard.press('Escape');
    await box(page).waitFor({ state: 'hidden' });
    await edited(page, '=CTG.TAUX_PAU');
    await page.keyboard.type('V');
    await options(page).first().waitFor();
    await page.keyboard.press('Tab');
    await edited(page, '=CTG.TAUX_PAUVRETE(');
    const current = box(page).locator('strong');
    await current.getByText('[territoire]').waitFor();
    expect(await box(page).textContent()).toContain('Code Insee');
    await page.keyboard.type('"66136";');
    await current.getByText('[millesime]').waitFor();
    await capture(page, 'completion-arguments');
    // Inside the call, the list comes below its arguments; Enter writes what the arrows chose.
    await page.keyboard.type('SOMME.SI');
    await options(page).nth(1).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await options(page).nth(1).getAttribute('aria-selected')).toBe('true');
    await capture(page, 'completion-dans-un-appel');
    expect(await findViolations(page)).toEqual([]);
    await page.keyboard.press('Enter');
    await edited(page, '=CTG.TAUX_PAUVRETE("66136";SOMME.SI.ENS(');
    await page.keyboard.type('NB.V');
    await options(page).first().click();
    await edited(page, '=CTG.TAUX_PAUVRETE("66136";SOMME.SI.ENS(NB.VIDE(');
    await page.keyboard.type('B1)))');
    await page.keyboard.press('Enter');
    await box(page).waitFor({ state: 'hidden' });
    await page.waitForFunction(
      () => window.atelier.cell('A1').formula === '=CTG.TAUX_PAUVRETE("66136",SUMIFS(COUNTBLANK(B1)))',
    );
  });
});
