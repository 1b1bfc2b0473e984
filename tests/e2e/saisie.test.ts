import type { Page } from 'playwright-core';
import { capture, continueWorkbook, openWorkbook, useBrowser } from './support/browser';

useBrowser();

/** Types with the keyboard in the selected cell, as a person does: `keyed` key by key, then the rest at once, as an input method gives it. */
async function typeAt(page: Page, address: string, keyed: string, rest = ''): Promise<void> {
  await page.evaluate((cell) => window.atelier.select(cell), address);
  await page.keyboard.type(keyed);
  if (rest !== '') await page.keyboard.insertText(rest);
  await page.keyboard.press('Enter');
}

describe('French typing in the grid, with the keyboard', () => {
  it('reads French numbers, dates and formulas, and shows them back in French', async () => {
    const { page } = await openWorkbook();
    const typed: readonly (readonly [address: string, keyed: string, rest?: string])[] = [
      ['A1', '12,5'],
      ['A2', '1 234,5'],
      ['A3', '34,0 %'],
      ['A4', '06/03/2024'],
      ['A5', 'vrai'],
      ['A6', '=SOMME(A1;A2;2,5)'],
      ['A7', '=SI(', 'A1>1,5;"oui";"non")'],
      ['A8', '=REC', 'HERCHEV(1;A1:B2;2;FAUX)'],
      ['A9', '=INC', 'ONNUE(1)'],
      ['A10', 'Perp', 'ignan'],
      ['A11', '12.5'],
    ];
    for (const [address, keyed, rest] of typed) await typeAt(page, address, keyed, rest);
    await page.evaluate(() => window.atelier.engine.calculated());
    const cells = await page.evaluate(
      (addresses) => addresses.map((address) => window.atelier.cell(address)),
      typed.map(([address]) => address),
    );
    expect(cells.map(({ value, text, formula }) => [value, text, formula])).toEqual([
      [12.5, '12,5', ''],
      [1234.5, '1234,5', ''],
      [0.34, '34,00%', ''],
      [45357, '06/03/2024', ''],
      [true, 'VRAI', ''],
      [1249.5, '1249,5', '=SUM(A1,A2,2.5)'],
      ['oui', 'oui', '=IF(A1>1.5,"oui","non")'],
      ['#N/A', '#N/A', '=VLOOKUP(1,A1:B2,2,FALSE)'],
      ['#NAME?', '#NOM?', '=INCONNUE(1)'],
      ['Perpignan', 'Perpignan', ''],
      ['12.5', '12.5', ''],
    ]);
    await capture(page, 'saisie');
  });

  it('lets a formula be edited in French', async () => {
    const { page } = await continueWorkbook();
    await typeAt(page, 'A1', '=SOMME(1;2,5)');
    await page.evaluate(() => window.atelier.select('A1'));
    await page.keyboard.press('F2');
    expect(await page.evaluate(() => window.atelier.editedText())).toBe('=SOMME(1;2,5)');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(';3,5)');
    await capture(page, 'saisie-formule');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.atelier.cell('A1').value === 7, null, { timeout: 5000 });
    expect(await page.evaluate(() => window.atelier.cell('A1').formula)).toBe('=SUM(1,2.5,3.5)');
  });

  it('takes what was typed, even when the typing pauses at the beginning of a name', async () => {
    const { page } = await continueWorkbook();
    await page.evaluate(() => window.atelier.select('A1'));
    await page.keyboard.type('=REC');
    await page.waitForTimeout(600);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.atelier.cell('A1').formula === '=REC', null, { timeout: 5000 });
  });

  it('keeps what is being typed when a calculation answers in the same cell', async () => {
    const { page } = await continueWorkbook();
    await typeAt(page, 'A1', '=SOMME(1;2)');
    await page.waitForFunction(() => window.atelier.cell('A1').value === 3);
    await page.evaluate(() => window.atelier.select('A1'));
    await page.keyboard.press('F2');
    await page.keyboard.press('Backspace');
    await page.keyboard.type(';4)');
    await page.evaluate(() => {
      const { engine } = window.atelier;
      engine.recalculate('all');
      return engine.calculated();
    });
    expect(await page.evaluate(() => window.atelier.editedText())).toBe('=SOMME(1;2;4)');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => window.atelier.cell('A1').value === 7, null, { timeout: 5000 });
  });

  it('tells the add-in what was typed', async () => {
    const { page, pane } = await continueWorkbook();
    await pane.evaluate(async () => {
      await Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(async ({ address, changeType, source }) => {
          Object.assign(window, { heard: { address, changeType, source } });
        });
        await context.sync();
      });
    });
    await typeAt(page, 'B3', '12,5');
    await pane.waitForFunction(() => 'heard' in window);
    expect(await pane.evaluate(() => (window as unknown as { heard: unknown }).heard)).toEqual({
      address: 'B3',
      changeType: 'RangeEdited',
      source: 'Local',
    });
  });

  it('refuses the add-in’s writes while a cell is being edited, as Excel does', async () => {
    const { page, pane } = await continueWorkbook();
    await page.evaluate(() => window.atelier.select('A1'));
    await page.keyboard.type('en cours');
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('B1').values = [[1]];
        await context.sync();
        return 'written';
      }).catch((error: OfficeExtension.Error) => error.code),
    );
    expect(code).toBe('InvalidOperationInCellEditMode');
    await page.keyboard.press('Escape');
  });
});
