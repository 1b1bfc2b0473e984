import { journalOf, openWorkbook, useBrowser } from './support/browser';
import { look } from './support/look';

useBrowser();

describe('the home', () => {
  it('says where the convention stands, what blocks, what moved, and leads there', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await pane.getByRole('tab', { name: 'Accueil' }).click();
    await pane.getByRole('heading', { name: 'Ce qui bloque' }).waitFor();
    await pane.getByRole('button', { name: 'Voir tous les constats' }).waitFor({ timeout: 30_000 });
    const said = (await pane.locator('main').innerText()).replace(/\s/g, ' ');
    expect(said).toContain('Prochain copil à fixer');
    expect(said).toContain('Ce qui a bougé depuis le copil de janvier 2024');
    await look(page, pane, 'accueil');

    await pane.getByRole('button', { name: 'Fixer la date', exact: true }).click();
    await pane.getByText(/^Cellule .* sélectionnée/).waitFor({ state: 'attached' });

    await pane.getByRole('button', { name: 'Voir tous les constats' }).click();
    await pane.getByRole('heading', { name: 'Résultat du contrôle' }).waitFor({ timeout: 30_000 });
    expect(await pane.evaluate(() => document.activeElement?.textContent)).toBe('Résultat du contrôle');
    expect(await journalOf(page)).toEqual([]);
  });

  it('helps in place: « ? », then the task or the word, each with the focus where one reads', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    const bouton = pane.getByRole('button', { name: 'Aide sur cette page' });
    await bouton.click();
    await pane.waitForFunction(() => document.activeElement?.tagName === 'H2');
    await page.keyboard.press('Escape');
    expect(await pane.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Aide sur cette page',
    );

    await bouton.click();
    await look(page, pane, 'aide-page');
    await pane.getByRole('button', { name: 'Phase' }).click();
    await pane.getByText('Où en est la convention\u00A0: élaboration').waitFor();
    expect(await pane.evaluate(() => document.activeElement?.tagName)).toBe('INPUT');
    await pane.getByRole('tab', { name: 'Raccourcis' }).click();
    await pane.getByRole('heading', { name: 'Dans le volet' }).waitFor();
    await pane.getByRole('tab', { name: 'Guide' }).click();
    expect(await journalOf(page)).toEqual([]);
  });

  it('begins with three steps on a new workbook, an example to look at, and takes it back', async () => {
    const { page, pane } = await openWorkbook();
    await pane.getByRole('tab', { name: 'Accueil' }).click();
    await pane.getByRole('heading', { name: 'Pour commencer' }).waitFor();
    await look(page, pane, 'premiers-pas');
    await pane.getByRole('button', { name: 'Regarder un exemple' }).click();
    await pane.getByText(/^Exemple\s: Perpignan/).waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Annuler cette écriture' }).click();
    await pane.getByRole('button', { name: 'Regarder un exemple' }).waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Passer ces étapes' }).click();
    await pane.getByRole('button', { name: 'Revoir les étapes du démarrage' }).click();
    await pane.getByRole('heading', { name: 'Pour commencer' }).waitFor();
    expect(await journalOf(page)).toEqual([]);
  });
});
