/** What a page of the pane must be at both widths that Excel allows: nothing cut sideways, a picture each, and no accessibility violation. */
import AxeBuilder from '@axe-core/playwright';
import axeCore from 'axe-core';
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
  await settled(pane);
  expect({ name, found: await findPaneViolations(pane) }).toEqual({ name, found: [] });
}

/** Once colours and panels have come to rest: axe reads colours as they are at that instant. */
export async function settled(pane: Frame): Promise<void> {
  await pane.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    /** A spinner turns for ever: not waited for. */
    const ending = () =>
      document.getAnimations().filter(({ effect, playState }) => {
        return playState === 'running' && effect?.getComputedTiming().endTime !== Infinity;
      });
    // A change is drawn one frame later, and may begin others.
    for (let still = 0; still < 2; still = ending().length === 0 ? still + 1 : 0) {
      await Promise.allSettled(ending().map(({ finished }) => finished));
      await frame();
    }
  });
}

/** What axe finds wrong in the pane. The atelier's page around it is looked at once a page of the pane (`ouverture`). */
async function findPaneViolations(pane: Frame): Promise<unknown[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axeCore.source);
  return pane.evaluate(async () => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    const { violations, passes } = await axe.run({ resultTypes: ['violations'] });
    if (passes.length === 0) throw new Error('axe looked at nothing.');
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  });
}

/** What axe finds wrong in the atelier's page and the pane in it. */
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
