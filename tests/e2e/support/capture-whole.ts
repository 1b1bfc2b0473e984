/** A picture of the whole pane, however tall, for people who look at it. */
import type { Page } from 'playwright-core';
import { capture, hasCaptures } from './browser';

const FRAME = '#cadre iframe';

/** Taken with the frame put over the page for a moment, as tall as what it holds. */
export async function captureWhole(page: Page, name: string): Promise<void> {
  if (!hasCaptures) return;
  const viewport = page.viewportSize();
  const size = await page.evaluate((selector) => {
    const frame = document.querySelector<HTMLIFrameElement>(selector);
    const body = frame?.contentDocument?.body;
    if (!frame || !body) throw new Error('The pane has no frame.');
    const width = frame.clientWidth;
    const height = Math.min(Math.max(body.scrollHeight, 400), 6000);
    frame.style.cssText += `position:fixed;top:0;left:0;z-index:99;height:${String(height)}px`;
    return { width, height };
  }, FRAME);
  await page.setViewportSize(size);
  await capture(page, name.toLowerCase().replace(/[^\p{L}\d-]+/gu, '-'));
  await page.evaluate((selector) => {
    const frame = document.querySelector<HTMLIFrameElement>(selector);
    for (const property of ['position', 'top', 'left', 'z-index', 'height'])
      frame?.style.removeProperty(property);
  }, FRAME);
  if (viewport) await page.setViewportSize(viewport);
}
