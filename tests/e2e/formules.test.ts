/** Formulas in cells: explained, repaired, frozen, and each write undone. */
import { journalOf, openWorkbook, useBrowser } from './support/browser';
import { look, themed } from './support/look';

useBrowser();

describe('the formulas of a workbook', () => {
  it('explains the active cell, repairs a name left behind, freezes values and gives the formulas back', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    const formulaOf = (cell: string) =>
      pane.evaluate(
        (address) =>
          Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Accueil').getRange(address).load('formulas');
            await context.sync();
            return String(range.formulas[0]?.[0]);
          }),
        cell,
      );
    await page.evaluate(() => window.atelier.type('Accueil!H40', '=CTG.TAUX_PAUVRETE()'));
    await page.evaluate(() => window.atelier.type('Accueil!H41', '=_xldudf_ctg_taux_pauvrete()'));
    await page.waitForFunction(() => window.atelier.cell('Accueil!H40').text === '34,0\u00A0%');

    await pane.getByRole('tab', { name: 'Chiffres' }).click();
    await pane.getByRole('tab', { name: 'Formules' }).click();
    await page.evaluate(() => window.atelier.select('Accueil!H40'));
    await pane.getByRole('button', { name: 'Expliquer ce chiffre' }).click();
    await pane.getByRole('heading', { level: 3, name: /^Cellule H40/ }).waitFor({ timeout: 30_000 });
    const explained = await pane.locator('main').innerText();
    expect(explained).toContain('34,0\u00A0%');
    expect(explained).toContain('Perpignan (66136)');
    await page.emulateMedia({ colorScheme: 'dark' });
    await themed(pane, 'dark');
    await look(page, pane, 'formules-0-explication-sombre');
    await page.emulateMedia({ colorScheme: 'light' });
    await themed(pane, 'light');
    await look(page, pane, 'formules-0-explication');

    await pane.getByRole('button', { name: 'Chercher les formules à réparer' }).click();
    await pane.getByText('Accueil, H41').waitFor({ timeout: 30_000 });
    const repair = pane.getByRole('button', { name: /^Réparer 1\sformule/ });
    await repair.scrollIntoViewIfNeeded();
    await look(page, pane, 'formules-1-reparation');
    await repair.click();
    await pane
      .getByText(/1\sformule réparée/)
      .first()
      .waitFor({ timeout: 30_000 });
    expect((await formulaOf('H41')).toUpperCase()).toBe('=CTG.TAUX_PAUVRETE()');

    await pane.getByRole('button', { name: 'Voir ce qui sera figé' }).click();
    const freeze = pane.getByRole('button', { name: /^Figer \d+\sformules/ });
    await freeze.waitFor({ timeout: 30_000 });
    await freeze.scrollIntoViewIfNeeded();
    await look(page, pane, 'formules-2-figer');
    await freeze.click();
    await pane
      .getByText(/formules remplacées/)
      .first()
      .waitFor({ timeout: 30_000 });
    expect(await formulaOf('H40')).not.toContain('CTG');
    await pane.getByRole('button', { name: 'Annuler cette écriture' }).click();
    await pane
      .getByText(/est annulé\./)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await formulaOf('H40')).toBe('=CTG.TAUX_PAUVRETE()');
    expect(await journalOf(page)).toEqual([]);
  });
});
