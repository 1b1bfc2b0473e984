/** What a page of the pane must be at both widths that Excel allows: nothing cut sideways, a picture each, and no accessibility violation. */
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from 'playwright-core';
import { capture } from './browser';

export async function look(page: Page, pane: Frame, name: string): Promise<void> {
  for (const [key, width] of [
    ['End', 320],
    ['Home', 450],
  ] as const) {
    await page.getByRole('separator', { name: 'Largeur du volet' }).press(key);
    const { scrollWidth, clientWidth } = await pane.evaluate(() => ({
      scrollWidth: document.documentElement.scrollWidth,
      clientWidth: document.documentElement.clientWidth,
    }));
    expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
    await capture(page, `${name}-${String(width)}`);
  }
  // The grid is Univer's: a canvas with its own toolbar.
  const { violations } = await new AxeBuilder({ page }).exclude('#grille').analyze();
  const found = violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)]);
  expect({ name, found }).toEqual({ name, found: [] });
}
