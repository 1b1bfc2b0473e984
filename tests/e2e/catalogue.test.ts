/** The catalogue, an indicator's page, and the assistant that writes its formula. */
import type { Page } from 'playwright-core';
import { journalOf, openWorkbook, useBrowser } from './support/browser';
import { look, themed } from './support/look';

useBrowser();

const INSECABLE = '\u00A0';

async function select(page: Page, reference: string): Promise<void> {
  await page.evaluate((cell) => window.atelier.select(cell), reference);
}

describe('the catalogue', () => {
  it('finds an indicator by a word of the street, marks it, and writes its formula where nothing stands', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await pane.getByRole('tab', { name: 'Chiffres' }).click();
    await pane.getByRole('tab', { name: 'Catalogue' }).click();
    await pane.getByText(`140${INSECABLE}indicateurs`).waitFor();
    await look(page, pane, 'catalogue-0-liste');

    await pane.getByLabel('Chercher un indicateur').fill('pauvrete');
    await pane
      .getByRole('button', { name: /^Taux de pauvreté.*TAUX_PAUVRETE/ })
      .first()
      .click();
    await pane.getByRole('heading', { level: 2, name: /^Taux de pauvreté/ }).waitFor();
    expect(await pane.locator('main').innerText()).toContain(`34,0${INSECABLE}%`);
    await pane.getByRole('button', { name: 'Ajouter aux favoris' }).click();
    await look(page, pane, 'catalogue-1-fiche');

    await pane.getByRole('button', { name: 'Insérer dans la cellule…' }).click();
    await pane.getByLabel('Millésime').selectOption('2021');
    await pane.getByText('=CTG.TAUX_PAUVRETE(;2021)').waitFor();
    await look(page, pane, 'catalogue-2-assistant');
    await page.emulateMedia({ colorScheme: 'dark' });
    await themed(pane, 'dark');
    await look(page, pane, 'catalogue-3-assistant-sombre');
    await page.emulateMedia({ colorScheme: 'light' });
    await themed(pane, 'light');

    await select(page, 'Accueil!A1');
    await pane.getByRole('button', { name: 'Insérer dans la cellule active' }).click();
    await pane.getByRole('button', { name: 'Remplacer son contenu' }).waitFor();
    await select(page, 'Accueil!H40');
    await pane.getByRole('button', { name: 'Insérer dans la cellule active' }).click();
    await pane
      .getByText(/La formule est dans la cellule H40/)
      .first()
      .waitFor();
    await page.waitForFunction(() => window.atelier.cell('Accueil!H40').text === '34,0\u00A0%');

    await pane.getByRole('button', { name: 'Retour au catalogue' }).click();
    await pane.getByLabel('Chercher un indicateur').fill('');
    await pane.getByLabel('Thème').selectOption('favoris');
    await pane.getByText(`1${INSECABLE}indicateur`, { exact: true }).waitFor();
    expect(await journalOf(page)).toEqual([]);
  });
});
