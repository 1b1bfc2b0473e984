import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import {
  capture,
  continueWorkbook,
  journalOf,
  openWorkbook,
  useBrowser,
  waitForAddin,
} from './support/browser';

useBrowser();

async function chooseFile(page: Page, name: string, content: Buffer): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Ouvrir…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: content });
}

describe('files of the person', () => {
  it('asks before losing what no file holds', async () => {
    const { page } = await openWorkbook();
    await page.evaluate(() => window.atelier.type('A1', 'à garder'));
    const asked: string[] = [];
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await page.getByRole('button', { name: 'Nouveau' }).click();
    expect(asked).toEqual([expect.stringContaining('ne sont pas enregistrés')]);
    expect(await page.evaluate(() => window.atelier.cell('A1').text)).toBe('à garder');
    page.once('dialog', (dialog) => void dialog.accept());
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await page.waitForFunction(() => window.atelier.cell('A1').text === '');
  });

  it.each([
    ['a text named .xlsx', 'notes.xlsx', Buffer.from('Bonjour')],
    ['an empty file', 'vide.xlsx', Buffer.alloc(0)],
  ])('refuses %s with a sentence, and what is open stays', async (_title, name, content) => {
    const { page } = await continueWorkbook();
    await page.evaluate(() => window.atelier.type('A1', 'à garder'));
    const said = await page.evaluate(() => window.atelier.journal().length);
    page.once('dialog', (dialog) => void dialog.accept());
    await chooseFile(page, name, content);
    await page.waitForFunction((before) => window.atelier.journal().length > before, said);
    await page.locator('#avis[data-gravite="erreur"]').waitFor();
    expect(await page.locator('#avis').innerText()).toMatch(/^✖ .+\..+\.$/);
    expect(await page.evaluate(() => window.atelier.cell('A1').text)).toBe('à garder');
    await capture(page, 'fichier-refuse');
  });
});

describe('ribbon commands', () => {
  it('« Structurer » opens the pane on its page and finishes', async () => {
    const { page, pane } = await continueWorkbook();
    const ribbon = page.getByRole('toolbar', { name: 'Ruban du complément' });
    await ribbon.getByRole('button', { name: 'Volet' }).click();
    await ribbon.getByRole('button', { name: 'Structurer' }).click();
    await pane.getByRole('button', { name: 'Structurer le classeur' }).waitFor();
    expect(await page.locator('#volet').isVisible()).toBe(true);
    await page.waitForSelector('[data-commande="CTG.Structurer"]:not([aria-disabled])');
    expect(await journalOf(page)).toEqual([]);
  });

  it('« Contrôler » runs the controls', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await page.getByRole('toolbar').getByRole('button', { name: 'Contrôler' }).click();
    await pane.getByText('Résultat du contrôle').first().waitFor({ timeout: 30_000 });
    await page.waitForSelector('[data-commande="CTG.Controler"]:not([aria-disabled])');
    await capture(page, 'ruban-controler');
  });
});

describe('a card', () => {
  it('shows the card of a figure when its cell is selected', async () => {
    const { page } = await continueWorkbook('perpignan.xlsx');
    await page.evaluate(() => window.atelier.type('Accueil!E5', '=CTG.FICHE("TAUX_PAUVRETE")'));
    await page.waitForFunction(() => window.atelier.cell('Accueil!E5').text.endsWith('34,0\u00A0%'));
    await page.evaluate(() => window.atelier.select('Accueil!E5'));
    const card = page.locator('#message-cellule.fiche');
    // Definitions come by a file of their own, the first time a card is asked for.
    await card.getByText('Définition').waitFor();
    expect((await card.innerText()).split('\n')).toEqual([
      'Taux de pauvreté, Perpignan (66136)',
      'Valeur\u00A0: 34,0\u00A0%',
      'Millésime\u00A0: 2021',
      'Territoire\u00A0: Perpignan (66136)',
      'Source\u00A0: Insee, Filosofi',
      expect.stringMatching(/^Définition\u00A0: .*\.$/),
    ]);
    await capture(page, 'fiche-d-un-chiffre');
  });
});

describe('a workbook saved', () => {
  it('is an .xlsx that opens again, and the add-in starts on it', async () => {
    const { page, pane } = await continueWorkbook('perpignan.xlsx');
    await page.evaluate(() => window.atelier.type('Accueil!E5', '=CTG.TAUX_PAUVRETE()'));
    await page.waitForFunction(() => window.atelier.cell('Accueil!E5').text === '34,0\u00A0%');
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer' }).click();
    const saved = await download;
    expect(saved.suggestedFilename()).toBe('perpignan.xlsx');
    const bytes = await readFile((await saved.path()) ?? '');

    await page.getByRole('button', { name: 'Nouveau' }).click();
    await pane.waitForSelector('body', { state: 'detached' }).catch(() => undefined);
    const blank = await waitForAddin(page);
    await blank.getByRole('heading', { name: 'Pour commencer' }).waitFor();
    expect(await page.locator('#fichier').innerText()).toBe('Classeur sans titre');

    await chooseFile(page, 'copie.xlsx', bytes);
    await page.waitForFunction(() => document.getElementById('fichier')?.textContent === 'copie');
    const again = await waitForAddin(page);
    await again.getByText('Perpignan (66136)').waitFor();
    await page.waitForFunction(() => window.atelier.cell('Accueil!E5').text === '34,0\u00A0%', null, {
      timeout: 10_000,
    });
  });
});
