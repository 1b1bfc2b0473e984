/** What a page of the pane must be at both widths that Excel allows: nothing cut sideways, a picture each, and no accessibility violation. */
import AxeBuilder from '@axe-core/playwright';
import axeCore from 'axe-core';
import type { Frame, Page } from 'playwright-core';
import { capture, hasCaptures } from './browser';

const WIDTHS = [320, 450];

export async function look(page: Page, pane: Frame, name: string): Promise<void> {
  // The frame alone: the grid beside it would be drawn anew at each width. The separator has a test of its own (`ouverture`).
  const measured = await page.evaluate((widths) => {
    const frame = document.querySelector<HTMLIFrameElement>('#cadre iframe');
    const root = frame?.contentDocument?.documentElement;
    if (!frame || !root) throw new Error('The pane has no frame.');
    const found = widths.map((width) => {
      frame.style.width = `${String(width)}px`;
      return { clientWidth: root.clientWidth, isCut: root.scrollWidth > root.clientWidth };
    });
    frame.style.width = '';
    return found;
  }, WIDTHS);
  expect({ name, measured }).toEqual({
    name,
    measured: WIDTHS.map((clientWidth) => ({ clientWidth, isCut: false })),
  });
  await captureWidths(page, name);
  await settled(pane);
  expect({ name, found: await findPaneViolations(pane) }).toEqual({ name, found: [] });
}

/** A picture at each width, moved to with the keyboard. */
async function captureWidths(page: Page, name: string): Promise<void> {
  if (!hasCaptures) return;
  for (const [rank, key] of ['End', 'Home'].entries()) {
    await page.getByRole('separator', { name: 'Largeur du volet' }).press(key);
    await capture(page, `${name}-${String(WIDTHS[rank])}`);
  }
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

/** Once the theme asked for is drawn: the dark one is fetched. */
export async function themed(pane: Frame, scheme: 'light' | 'dark'): Promise<void> {
  await pane.waitForFunction((wanted) => {
    const provider = document.querySelector<HTMLElement>('.fui-FluentProvider');
    return provider?.style.colorScheme === wanted;
  }, scheme);
  await settled(pane);
}

/** What axe finds wrong in the pane, by all its rules or those asked. The atelier's page around it is looked at once (`ouverture`). */
export async function findPaneViolations(pane: Frame, rules: readonly string[] = []): Promise<unknown[]> {
  if (!(await pane.evaluate(() => 'axe' in window))) await pane.evaluate(axeCore.source);
  return pane.evaluate(async (asked) => {
    const { axe } = window as unknown as { axe: typeof axeCore };
    // The pages that are not shown stay in the document, hidden.
    const shown = { exclude: [['[role="tabpanel"][hidden]']] };
    const { violations, passes } = await axe.run(shown, {
      resultTypes: ['violations'],
      ...(asked.length === 0 ? {} : { runOnly: { type: 'rule' as const, values: [...asked] } }),
    });
    if (passes.length === 0) throw new Error('axe looked at nothing.');
    return violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)]);
  }, rules);
}

/** What axe finds wrong in the atelier's page and, unless left out, in the pane. */
export async function findViolations(page: Page, { pane = true } = {}): Promise<unknown[]> {
  const builder = new AxeBuilder({ page });
  // The grid is Univer's: a canvas with its own toolbar.
  for (const part of ['#grille', ...(pane ? [] : ['#cadre'])]) builder.exclude(part);
  const { violations } = await builder
    // Frames of one origin need no page apart to gather their results: a third of the time.
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'] })
    .analyze();
  return violations.map(({ id, nodes }) => [id, nodes.map((node) => node.target)]);
}
