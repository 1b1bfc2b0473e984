import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Frame, Page } from 'playwright-core';
import { addressOfRate } from './support/address-of-rate';
import { capture, hasCaptures, journalOf, openWorkbook, useBrowser } from './support/browser';
import {
  CAF,
  chooseTerritoire,
  control,
  FILOSOFI,
  previewFile,
  structure,
  writeFile,
} from './support/gestures';

useBrowser();

const DONNEES = process.env['CTG_DONNEES'];
const withData = DONNEES ? it : it.skip;

/** The cell's text once it is what is expected, or what it was after five seconds. */
async function textOf(page: Page, address: string, expected: string): Promise<string> {
  await page
    .waitForFunction(([cell, text]) => window.atelier.cell(cell ?? '').text === text, [address, expected], {
      timeout: 5000,
    })
    .catch(() => undefined);
  return page.evaluate((cell) => window.atelier.cell(cell).text, address);
}

/** Gives the files to the pane one after the other, each recognised then written. */
async function bringFiles(pane: Frame, files: readonly string[]): Promise<void> {
  for (const file of files) {
    expect(await previewFile(pane, file)).toContain(`«\u00A0${path.basename(file)}\u00A0» est reconnu`);
    expect(await writeFile(pane)).toMatch(/\d\schiffres?\sajoutés?/);
  }
}

describe('the main job, end to end', () => {
  it('structures, imports hand-made files, computes, follows an edit, controls and goes to a finding', async () => {
    const { page, pane } = await openWorkbook();
    await structure(pane);
    await capture(page, 'scenario-1-structure');
    await chooseTerritoire(pane, 'perpig', /^Perpignan/);
    await bringFiles(pane, [FILOSOFI, CAF]);
    await capture(page, 'scenario-2-chiffres');

    await page.evaluate(() => window.atelier.select('Accueil!E5'));
    await page.keyboard.type('=CTG.TAUX_PAUVRETE()');
    await page.keyboard.press('Enter');
    expect(await textOf(page, 'Accueil!E5', '34,0\u00A0%')).toBe('34,0\u00A0%');
    await capture(page, 'scenario-3-fonction');

    const rate = await addressOfRate(pane);
    await page.evaluate((address) => window.atelier.type(address, '35,5'), rate);
    expect(await textOf(page, 'Accueil!E5', '35,5\u00A0%')).toBe('35,5\u00A0%');
    await page.evaluate((address) => window.atelier.type(address, '34'), rate);
    expect(await textOf(page, 'Accueil!E5', '34,0\u00A0%')).toBe('34,0\u00A0%');

    expect(await control(pane)).toMatch(/\d\sconstats/);
    await capture(page, 'scenario-4-controles');
    const link = pane.getByRole('button', { name: /Aller à la cellule [A-Z]+\d+ de la feuille/ }).first();
    const [, cell, sheet] =
      /cellule ([A-Z]+\d+) de la feuille (.+)$/.exec((await link.getAttribute('aria-label')) ?? '') ?? [];
    await link.click();
    await page.waitForFunction((address) => window.atelier.selectedAddress() === address, `${sheet}!${cell}`);
    await capture(page, 'scenario-5-constat');
    expect(await journalOf(page)).toEqual([]);
  });

  withData('does the same with the published files of Insee and of the Caf', async () => {
    const files = ['insee/cc_filosofi_2021_COM.csv', 'caf/cnaf_s_ben_com_f_extrait.csv'].map((file) =>
      path.join(DONNEES ?? '', file),
    );
    for (const file of files) expect(existsSync(file)).toBe(true);
    const { page, pane } = await openWorkbook();
    await structure(pane);
    await chooseTerritoire(pane, 'perpig', /^Perpignan/);
    await bringFiles(pane, files);
    for (const [cell, formula] of [
      ['Accueil!E5', '=CTG.TAUX_PAUVRETE()'],
      ['Accueil!E6', '=CTG.NB_FOYERS_ALLOCATAIRES("66136";2024)'],
      ['Accueil!E7', '=CTG.TAUX_PAUVRETE("66030")'],
    ] as const)
      await page.evaluate(([address, text]) => window.atelier.type(address, text), [cell, formula] as const);
    expect(await textOf(page, 'Accueil!E5', '34,0\u00A0%')).toBe('34,0\u00A0%');
    await page.waitForFunction(() => window.atelier.cell('Accueil!E6').value === 40435);
    await page.waitForFunction(() => window.atelier.cell('Accueil!E7').value === '#N/A');
    expect(await page.evaluate(() => window.atelier.cell('Accueil!E7').message)).toContain(
      'secret statistique',
    );
    expect(await control(pane)).toMatch(/\d\sconstats/);
  });
});

describe('the convention of Perpignan', () => {
  it('shows its findings, and the sentence behind a function’s error', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await capture(page, 'perpignan-1-accueil');
    const rapport = await control(pane);
    expect(rapport).toContain('Pas encore prêt pour le copil');
    // Accueil counts the report with native formulas, over a table that has just grown.
    const erreurs = /(\d+)\serreurs/.exec(rapport)?.[1];
    await page.waitForFunction(
      (attendu) => window.atelier.cell('Accueil!C12').text === attendu,
      erreurs ?? 'un nombre d’erreurs',
    );
    await capture(page, 'perpignan-2-controles');
    await pane.getByRole('searchbox', { name: 'Chercher dans les constats' }).fill('Mars 20424');
    await pane.getByText(/^1\sconstat\ssur/).waitFor();
    expect(await pane.locator('main').innerText()).toContain('CONV-07');
    await page.evaluate(() => window.atelier.type('Accueil!E5', '=CTG.TAUX_PAUVRETE("66136";1999)'));
    await page.waitForFunction(() => window.atelier.cell('Accueil!E5').value === '#N/A');
    await page.evaluate(() => window.atelier.select('Accueil!E5'));
    const message = page.locator('#message-cellule');
    await message.waitFor();
    expect(await message.innerText()).toMatch(/^E5\u00A0: #N\/A — .*1999/);
    await capture(page, 'perpignan-3-message');
    for (const feuille of ['Actions', 'Données', 'Contrôles', 'Convention', 'Diagnostic']) {
      await page.evaluate((name) => window.atelier.select(`${name}!B5`), feuille);
      // Drawn.
      await page.evaluate(
        () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
      );
      if (hasCaptures) await page.waitForTimeout(300);
      await capture(page, `perpignan-feuille-${feuille}`);
    }
    expect(await journalOf(page)).toEqual([]);
  });
});
