// What a person does around the grid: undo, find, recent and dropped files, and the drawer with its faults.
import type { Frame, Page } from 'playwright-core';
import { capture, openWorkbook, useBrowser, waitForAddin } from './support/browser';
import { findViolations } from './support/look';

useBrowser();

/** Pictures show a workbook with something in it. */
const isLookedAt = (process.env['CTG_CAPTURES'] ?? '') !== '';

const textOf = (page: Page, address: string): Promise<string> =>
  page.evaluate((cell) => window.atelier.cell(cell).text, address);

const showsText = async (page: Page, address: string, text: string): Promise<void> => {
  await page.waitForFunction(
    ([cell = '', shown]) => window.atelier.cell(cell).text === shown,
    [address, text],
  );
};

/** What the add-in's write gives: "written", or the code of Excel's refusal. */
const write = (pane: Frame, address: string, value: number): Promise<string> =>
  pane.evaluate(
    ([cell, number]) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange(cell).values = [[number]];
        await context.sync();
        return 'written';
      }).catch((error: OfficeExtension.Error) => error.code),
    [address, value] as const,
  );

const commentsOf = (pane: Frame): Promise<string[]> =>
  pane.evaluate(() =>
    Excel.run(async (context) => {
      const comments = context.workbook.comments.load('items/content');
      await context.sync();
      return comments.items.map(({ content }) => content);
    }),
  );

describe('undo and redo', () => {
  it('undoes and does again from the keyboard, comments of a deleted row included', async () => {
    const { page, pane } = await openWorkbook();
    await page.evaluate(() => window.atelier.select('A1'));
    await page.keyboard.type('premier');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+z');
    await showsText(page, 'A1', '');
    await page.keyboard.press('Control+y');
    await showsText(page, 'A1', 'premier');

    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const cell = context.workbook.worksheets.getActiveWorksheet().getRange('B3');
        cell.values = [['à garder']];
        context.workbook.comments.add(cell, 'Vu avec le cotech');
        await context.sync();
      }),
    );
    // What the add-in writes cannot be undone from the grid, nor what came before it.
    await page.keyboard.press('Control+z');
    expect([await textOf(page, 'A1'), await textOf(page, 'B3')]).toEqual(['premier', 'à garder']);

    await page.evaluate(() => {
      window.atelier.engine.api.getActiveWorkbook()?.getActiveSheet().deleteRows(2, 1);
    });
    expect([await textOf(page, 'B3'), await commentsOf(pane)]).toEqual(['', []]);
    // From the page's own buttons too.
    await page.getByRole('button', { name: 'Rechercher' }).focus();
    await page.keyboard.press('Control+z');
    await showsText(page, 'B3', 'à garder');
    expect(await commentsOf(pane)).toEqual(['Vu avec le cotech']);
    await page.keyboard.press('Control+y');
    await showsText(page, 'B3', '');
    expect(await commentsOf(pane)).toEqual([]);
  });
});

describe('files and finding', () => {
  it('finds in values and formulas of every sheet, then opens a recent file and a dropped one', async () => {
    const { page } = await openWorkbook();
    await page.evaluate(() => {
      const workbook = window.atelier.engine.api.getActiveWorkbook();
      workbook
        ?.getActiveSheet()
        .getRange('B2:B3')
        .setValues([['Perpignan'], ['=SUM(1,2)']]);
      workbook?.insertSheet('Autre').getRange('C4').setValue('perpignanais');
      window.atelier.select('Feuil1!A1');
    });
    await page.keyboard.press('Control+f');
    await page.keyboard.type('perpignan');
    const outcome = page.locator('#recherche-resultat');
    await page.keyboard.press('Enter');
    await outcome.getByText('1 sur 2\u00A0: Feuil1, B2').waitFor();
    await page.keyboard.press('Enter');
    await outcome.getByText('2 sur 2\u00A0: Autre, C4').waitFor();
    await page.keyboard.press('Shift+Enter');
    await outcome.getByText('1 sur 2\u00A0: Feuil1, B2').waitFor();
    await page.getByRole('textbox', { name: 'Texte, nombre ou formule à chercher' }).fill('somme(');
    await page.keyboard.press('Enter');
    await outcome.getByText('1 sur 1\u00A0: Feuil1, B3').waitFor();
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => window.atelier.selectedAddress())).toBe('Feuil1!B3');

    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    await (await download).delete();
    await page.getByRole('button', { name: 'Nouveau' }).click();
    await showsText(page, 'B2', '');
    const recents = page.getByRole('button', { name: 'Récents' });
    await recents.click();
    await page.locator('#recents-liste button').first().waitFor();
    await capture(page, 'page-recents');
    await page.locator('#recents-liste button').first().click();
    await showsText(page, 'B2', 'Perpignan');

    await dropFile(page, 'notes.pdf', [1, 2]);
    await page.locator('#avis').getByText('« notes.pdf » n’est pas un classeur Excel').waitFor();
    const saved = await page.evaluate(async () => [...(await window.atelier.saveBytes())]);
    await dropFile(page, 'déposé.xlsx', saved);
    await page.waitForFunction(() => document.getElementById('fichier')?.textContent === 'déposé');
    await recents.click();
    await page.locator('#recents-liste').getByText('déposé.xlsx').waitFor();
    await page.getByRole('button', { name: 'Oublier ces fichiers' }).click();
    await page.getByText('Aucun fichier récent.').waitFor();
    await page.keyboard.press('Escape');
  });
});

describe('the drawer', () => {
  it('shows the batches, and sets faults that the add-in meets', async () => {
    const { page, pane } = await openWorkbook(isLookedAt ? 'perpignan.xlsx' : 'vide');
    const drawer = page.getByRole('region', { name: 'Développement' });
    const button = page.getByRole('button', { name: /^Développement/ });
    await button.click();
    expect(await write(pane, 'Z1', 3)).toBe('written');
    const first = drawer.locator('#echanges-liste summary').first();
    await first.getByText('1 instruction').waitFor();
    await first.click();
    const statement = 'workbook.worksheets.getActiveWorksheet().getRange("Z1").values = [[3]]';
    await drawer.getByText(statement).waitFor();
    expect(await first.innerText()).toMatch(/\d\soctets → \d+\soctets\s+[\d\s]+ms/);
    await capture(page, 'page-tiroir');
    // Every panel of the page at once.
    await page.getByRole('button', { name: 'Rechercher' }).click();
    await page.getByRole('button', { name: 'Récents' }).click();
    expect(await findViolations(page, { pane: false })).toEqual([]);
    await page.getByRole('button', { name: 'Récents' }).click();
    await page.getByRole('button', { name: 'Fermer la recherche' }).click();

    const faults: readonly (readonly [label: string, code: string])[] = [
      ['Cellule en cours de saisie', 'InvalidOperationInCellEditMode'],
      ['Feuilles protégées', 'AccessDenied'],
    ];
    for (const [label, code] of faults) {
      await drawer.getByLabel(label).check();
      expect([label, await write(pane, 'Z1', 4)]).toEqual([label, code]);
      await drawer.getByLabel(label).uncheck();
    }
    const ask = () => pane.evaluate(() => fetch('/complement/functions.json').then(() => 'got', String));
    await drawer.getByLabel('Complément hors ligne').check();
    expect([await ask(), await pane.evaluate(() => navigator.onLine)]).toEqual([
      'TypeError: Failed to fetch',
      false,
    ]);
    await drawer.getByLabel('Lenteur').selectOption('500');
    expect(await button.innerText()).toBe('Développement (2 pannes)');
    await drawer.getByLabel('Complément hors ligne').uncheck();
    const start = Date.now();
    expect([await write(pane, 'Z1', 5), await ask()]).toEqual(['written', 'got']);
    expect(Date.now() - start).toBeGreaterThanOrEqual(500);
    await drawer.getByLabel('Lenteur').selectOption('0');

    await drawer.getByLabel('Excel imité').selectOption('ltsc2021');
    await pane.waitForSelector('body', { state: 'detached' }).catch(() => undefined);
    const restarted = await waitForAddin(page);
    const floor = await restarted.evaluate(() =>
      ['1.14', '1.15'].map((version) => Office.context.requirements.isSetSupported('ExcelApi', version)),
    );
    expect([floor, await textOf(page, 'Z1')]).toEqual([[true, false], '5']);
    // The next test finds the page as it was.
    await drawer.getByLabel('Excel imité').selectOption('m365');
    await button.click();
  });
});

async function dropFile(page: Page, name: string, bytes: readonly number[]): Promise<void> {
  await page.evaluate(
    ({ named, content }) => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([new Uint8Array(content)], named));
      const at = { dataTransfer, bubbles: true, cancelable: true };
      const target = document.querySelector('#grille canvas');
      for (const type of ['dragover', 'drop']) target?.dispatchEvent(new DragEvent(type, at));
    },
    { named: name, content: [...bytes] },
  );
}
