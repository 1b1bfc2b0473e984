/** What is measured in the pane's frame, played there: text cut or overlapping, focus that cannot be seen, what the keyboard cannot reach. */
import type { Frame, Page } from 'playwright-core';

/** The frame as wide as asked, `text` times larger; 0 gives the frame back its own width. */
export async function sizePane(page: Page, width: number, text = 1): Promise<void> {
  await page.evaluate(
    ([wide, times]) => {
      const frame = document.querySelector<HTMLIFrameElement>('#cadre iframe');
      const inside = frame?.contentDocument;
      if (!frame || !inside) throw new Error('The pane has no frame.');
      frame.style.width = wide === 0 ? '' : `${String(wide)}px`;
      for (const provider of inside.querySelectorAll<HTMLElement>('.fui-FluentProvider')) {
        const style = getComputedStyle(provider);
        for (const name of [100, 200, 300, 400, 500, 600].flatMap((size) => [
          `--fontSizeBase${String(size)}`,
          `--lineHeightBase${String(size)}`,
        ])) {
          provider.style.removeProperty(name);
          if (times !== 1)
            provider.style.setProperty(name, `${String(parseFloat(style.getPropertyValue(name)) * times)}px`);
        }
      }
    },
    [width, text] as const,
  );
}

/** What still moves for somebody who asked for less motion; a spinner says that work goes on, and turns slower. */
export function findMotion(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const lasts = (durations: string) => durations.split(',').some((duration) => parseFloat(duration) > 0.01);
    return [...document.querySelectorAll('body *')]
      .filter((element) => element.checkVisibility() && !element.closest('.fui-Spinner'))
      .flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const { animationName, animationDuration, transitionDuration } = getComputedStyle(element, pseudo);
          const moves = (animationName !== 'none' && lasts(animationDuration)) || lasts(transitionDuration);
          return moves
            ? [`${element.tagName} ${element.className.toString().slice(0, 30)} ${pseudo ?? ''}`]
            : [];
        }),
      );
  });
}

/** What does not fit: the page wider than the pane, text cut by a box that does not scroll, text over text. */
export function findCuts(pane: Frame): Promise<string[]> {
  return pane.evaluate(() => {
    const root = document.documentElement;
    const found: string[] = [];
    if (root.scrollWidth > root.clientWidth)
      found.push(`page ${String(root.scrollWidth)} px wide in ${String(root.clientWidth)}`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: { node: Node; words: string; rects: DOMRect[]; fixed: boolean }[] = [];
    const range = document.createRange();
    /** A box that shows less than it holds and cannot be scrolled; text for screen readers alone is one pixel large. */
    const clips = (box: Element, rect: DOMRect): boolean => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const edge = box.getBoundingClientRect();
      if (edge.width <= 1 && edge.height <= 1) return false;
      const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
      return (
        (hides(overflowX) && (rect.right > edge.right + 1 || rect.left < edge.left - 1)) ||
        (hides(overflowY) && (rect.bottom > edge.bottom + 3 || rect.top < edge.top - 3))
      );
    };
    const isShown = (box: Element) =>
      box.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = (node.textContent ?? '').trim();
      const parent = node.parentElement;
      if (words === '' || !parent || !isShown(parent) || parent.closest('svg, option')) continue;
      range.selectNodeContents(node);
      const rects = [...range.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
      let scrolls = false;
      let fixed = false;
      let hidden = false;
      for (let box: Element | null = parent; box && box !== document.body; box = box.parentElement) {
        const { overflowX, position, clipPath } = getComputedStyle(box);
        if (clipPath.startsWith('inset')) hidden = true;
        if (position === 'sticky' || position === 'fixed') fixed = true;
        if (!hidden && !scrolls && rects.some((rect) => clips(box, rect)))
          found.push(`cut: « ${words.slice(0, 40)} » in ${box.tagName} ${box.className.slice(0, 20)}`);
        scrolls ||= overflowX === 'auto' || overflowX === 'scroll';
      }
      if (hidden) continue;
      if (!scrolls && rects.some(({ right, left }) => right > root.clientWidth + 1 || left < -1))
        found.push(`out of the pane: « ${words.slice(0, 40)} »`);
      texts.push({ node, words, rects, fixed });
    }
    for (const field of document.querySelectorAll<HTMLElement>(
      'select, input:not([type=checkbox]), textarea',
    )) {
      const needed = parseFloat(getComputedStyle(field).fontSize);
      if (isShown(field) && field.clientHeight > 0 && field.clientHeight < needed)
        found.push(
          `cut: field ${field.id} ${String(field.clientHeight)} px high for ${String(needed)} px letters`,
        );
    }
    // A line's box is taller than its letters: a fifth may touch the next one's.
    const boxes = texts.flatMap(({ node, words, rects, fixed }) =>
      fixed
        ? []
        : rects.map(({ left, right, top, bottom, height }) => {
            return { node, words, left, right, top: top + height / 5, bottom: bottom - height / 5 };
          }),
    );
    boxes.sort((a, b) => a.top - b.top);
    boxes.forEach((a, rank) => {
      for (const b of boxes.slice(rank + 1)) {
        if (b.top >= a.bottom) break;
        if (a.node !== b.node && a.left < b.right - 1 && b.left < a.right - 1)
          found.push(`« ${a.words.slice(0, 30)} » over « ${b.words.slice(0, 30)} »`);
      }
    });
    return [...new Set(found)];
  });
}
