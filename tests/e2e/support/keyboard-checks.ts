/** The keyboard in the pane: every control reached with Tab, seen while it has the focus, and left again. */
import type { Frame, Page } from 'playwright-core';

const FOCUSABLE = 'a[href], button, input, select, textarea, summary, [tabindex]';
/** More stops than any page of the pane has: beyond, the focus is caught. */
const MOST = 400;

interface Recorder {
  readonly reached: Set<Element>;
  readonly unseen: Set<Element>;
  /** How many stops there are. */
  readonly begin: (key: Key) => number;
}

type Key = 'Tab' | 'Shift+Tab';

/** Goes through what the pane shows with this key, from its first control (its last, backwards) to the way out. */
export async function findKeyboardFaults(page: Page, pane: Frame, key: Key = 'Tab'): Promise<string[]> {
  await pane.evaluate(install, FOCUSABLE);
  const stops = await pane.evaluate(
    (asked) => (window as unknown as { recorder: Recorder }).recorder.begin(asked),
    key,
  );
  // Nothing leaves before the half: asked at each stop, it would double the time.
  for (let pressed = 0; pressed < stops / 2; pressed += 1) await page.keyboard.press(key);
  let isOut = false;
  for (let pressed = 0; pressed < MOST && !isOut; pressed += 1) {
    await page.keyboard.press(key);
    isOut = !(await pane.evaluate(() => document.hasFocus() && document.activeElement !== document.body));
  }
  const faults = await pane.evaluate(report, FOCUSABLE);
  return isOut ? faults : [...faults, 'the focus does not leave the pane'];
}

/** Remembers who had the focus, and whether anything drawn changed when it left. */
function install(focusable: string): void {
  const kept = window as unknown as { recorder?: Recorder };
  if (kept.recorder) return;
  // What moves is compared at rest.
  const still = new CSSStyleSheet();
  still.replaceSync('*, *::before, *::after { transition: none !important; animation: none !important }');
  document.adoptedStyleSheets.push(still);
  const reached = new Set<Element>();
  const unseen = new Set<Element>();
  const draw = (element: Element): string =>
    [element, element.parentElement, element.parentElement?.parentElement, element.nextElementSibling]
      .flatMap((part) =>
        part ? [undefined, '::before', '::after'].map((pseudo) => getComputedStyle(part, pseudo)) : [],
      )
      .map(
        ({
          outline,
          outlineOffset,
          boxShadow,
          border,
          borderBottom,
          textDecoration,
          transform,
          backgroundColor,
        }) =>
          [
            outline,
            outlineOffset,
            boxShadow,
            border,
            borderBottom,
            textDecoration,
            transform,
            backgroundColor,
          ].join(),
      )
      .join('|');
  let before: { element: Element; drawn: string } | null = null;
  const look = () => {
    const element = document.activeElement;
    before = element && element !== document.body ? { element, drawn: draw(element) } : null;
  };
  document.addEventListener('keydown', look, true);
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element) reached.add(target);
  });
  document.addEventListener('focusout', () => {
    const left = before;
    setTimeout(() => {
      if (left && left.element !== document.activeElement && draw(left.element) === left.drawn)
        unseen.add(left.element);
    });
  });
  kept.recorder = {
    reached,
    unseen,
    begin: (key) => {
      reached.clear();
      unseen.clear();
      window.scrollTo(0, 0);
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
        (element) => element.tabIndex >= 0 && element.checkVisibility({ visibilityProperty: true }),
      );
      stops.at(key === 'Tab' ? 0 : -1)?.focus();
      return stops.length;
    },
  };
}

/** What was not reached, what was not seen, what only a pointer can use, what hides under the header. */
function report(focusable: string): string[] {
  const { reached, unseen } = (window as unknown as { recorder: Recorder }).recorder;
  const say = (element: Element) =>
    `${element.tagName.toLowerCase()} « ${(element.getAttribute('aria-label') ?? element.textContent ?? '').trim().slice(0, 40)} »`;
  const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true });
  const controls = [...document.querySelectorAll<HTMLElement>(focusable)].filter(
    (element) => element.tabIndex >= 0 && !element.matches(':disabled') && isShown(element),
  );
  // One stop for a group of radio buttons.
  const missed = controls.filter(
    (element) => !reached.has(element) && !element.matches('[type=radio]:not(:checked)'),
  );
  // What takes the pointer of a control beside it (a tick, an arrow) is not a control of its own.
  const pointed = [...document.querySelectorAll('main *')].filter(
    (element) =>
      getComputedStyle(element).cursor === 'pointer' &&
      isShown(element) &&
      !element.closest(`${focusable}, label, svg, [role="option"]`) &&
      !element.parentElement?.querySelector(focusable),
  );
  const hidden = controls.reverse().filter((element) => {
    element.focus();
    const { left, top, width, height } = element.getBoundingClientRect();
    const seen = [0.1, 0.5, 0.9].some((part) => {
      const over = document.elementFromPoint(left + width / 2, top + height * part);
      return over !== null && (element.parentElement?.contains(over) ?? false);
    });
    return !seen;
  });
  return [
    ...missed.map((element) => `not reached: ${say(element)}`),
    ...[...unseen].map((element) => `focus not seen: ${say(element)}`),
    ...pointed.map((element) => `for the pointer alone: ${say(element)}`),
    ...hidden.map((element) => `hidden while it has the focus: ${say(element)}`),
  ];
}
