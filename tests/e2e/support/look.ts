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
  expect({ name, found: await findViolations(page) }).toEqual({ name, found: [] });
}

/** What axe finds wrong in the page and its pane. */
export async function findViolations(page: Page): Promise<unknown[]> {
  const { violations } = await new AxeBuilder({ page })
    // The grid is Univer's: a canvas with its own toolbar.
    .exclude('#grille')
    // Frames of one origin need no page apart to gather their results: a third of the time.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)]);
}
