// Timed: `npm test` plays it alone on the machine.
import type { Page } from 'playwright-core';
import { addressOfRate } from './support/address-of-rate';
import { openWorkbook, useBrowser, waitForAddin } from './support/browser';

useBrowser();

/** The time of the measure that other work disturbed least; no more measures than needed. */
async function best(measures: number, budget: number, measure: () => Promise<number>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let count = 0; count < measures && least >= budget; count += 1)
    least = Math.min(least, await measure());
  return least;
}

/** Every cell shows its answer: rates in column A, counts in column B. */
async function waitForRates(page: Page, rate: string): Promise<void> {
  await page.waitForFunction(
    (expected) => {
      for (let row = 1; row <= 250; row += 1) {
        if (window.atelier.cell(`Cinq cents!A${row}`).text !== expected) return false;
        if (typeof window.atelier.cell(`Cinq cents!B${row}`).value !== 'number') return false;
      }
      return true;
    },
    rate,
    { timeout: 20_000, polling: 50 },
  );
}

describe('many CTG cells', () => {
  it('answers 500 cells within three seconds of opening the workbook, and an edit of Données within two', async () => {
    const { page } = await openWorkbook('perpignan.xlsx');
    await page.evaluate(async () => {
      const { engine } = window.atelier;
      const sheet = engine.api.getActiveWorkbook()?.insertSheet('Cinq cents');
      const rows = Array.from({ length: 250 }, () => [
        '=CTG.TAUX_PAUVRETE()',
        '=CTG.INDICATEUR("NB_FOYERS_ALLOCATAIRES","66136")',
      ]);
      sheet?.getRange(0, 0, 250, 2).setFormulas(rows);
      Object.assign(window, { saved: await window.atelier.saveBytes() });
    });
    const opened = await best(3, 3000, async () => {
      const start = Date.now();
      await page.evaluate(() => {
        const { saved } = window as unknown as { saved: Uint8Array };
        return window.atelier.openBytes(saved, 'cinq-cents.xlsx');
      });
      await waitForRates(page, '34,0\u00A0%');
      return Date.now() - start;
    });
    const pane = await waitForAddin(page);
    await pane.getByText('Perpignan (66136)').waitFor();
    const rate = await addressOfRate(pane);
    const values = ['35,5', '36,5', '37,5'];
    const edited = await best(3, 2000, async () => {
      const value = values.shift() ?? '';
      await page.evaluate(([address = '', text = '']) => window.atelier.type(address, text), [rate, value]);
      const start = Date.now();
      await waitForRates(page, `${value}\u00A0%`);
      return Date.now() - start;
    });
    process.stdout.write(`500 CTG cells: ${opened} ms from opening, ${edited} ms from an edit of Données\n`);
    expect(opened).toBeLessThan(3000);
    expect(edited).toBeLessThan(2000);
  });
});
