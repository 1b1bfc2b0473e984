/** F6 and Maj+F6: from the sheet to the pane, the status bar and the ribbon, and back, as in Excel. */
import { element } from './element';
import { focusGrid } from './grid';
import type { Engine } from '../engine/engine';
import type { Leaving } from '../transports/leaving';

interface Region {
  readonly holds: (target: Element) => boolean;
  /** Gives the keyboard to the region; false when it has nothing to give it to. */
  readonly enter: () => boolean;
}

/** Listens in the page and in the pane, whose frame changes with each workbook; gives what to do when the keyboard leaves it. */
export function moveBetweenRegions(engine: Engine, container: HTMLElement): (way: Leaving) => void {
  const regions: readonly Region[] = [
    { holds: isInside('grille'), enter: () => enterGrid(engine) },
    { holds: isInside('volet'), enter: () => enterPane(container) },
    { holds: (target) => target.closest('footer') !== null, enter: () => enterFirst('footer button') },
    {
      holds: (target) => target.closest('body > header') !== null,
      enter: () => enterFirst('#ruban [tabindex="0"]'),
    },
  ];
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'F6' || event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    move(regions, event.shiftKey ? -1 : 1);
  };
  document.addEventListener('keydown', onKeyDown, true);
  // A frame's loading does not bubble: it is caught on its way down.
  container.addEventListener(
    'load',
    ({ target }) => {
      if (target instanceof HTMLIFrameElement)
        target.contentWindow?.addEventListener('keydown', onKeyDown, true);
    },
    true,
  );
  return (way) => leavePane(engine, way);
}

/** Where the keyboard goes when it leaves the pane: to what stands after it or before, or to the sheet. */
function leavePane(engine: Engine, way: Leaving): void {
  if (way === 'sheet') focusGrid(engine);
  else element(way === 'forward' ? 'coulisses-bouton' : 'fermer-volet').focus();
}

function move(regions: readonly Region[], step: 1 | -1): void {
  const active = document.activeElement ?? document.body;
  const from = Math.max(
    0,
    regions.findIndex(({ holds }) => holds(active)),
  );
  for (let far = 1; far <= regions.length; far += 1) {
    const rank = (from + step * far + regions.length * far) % regions.length;
    if (regions[rank]?.enter() === true) return;
  }
}

function isInside(id: string): (target: Element) => boolean {
  return (target) => target.closest(`#${id}`) !== null;
}

function enterGrid(engine: Engine): boolean {
  focusGrid(engine);
  return true;
}

/** Where the keyboard was in the pane, or its current tab. */
function enterPane(container: HTMLElement): boolean {
  const page = container.querySelector('iframe')?.contentDocument;
  if (!page || element('volet').hidden) return false;
  const before = page.activeElement;
  const target =
    before !== null && before !== page.body
      ? before
      : page.querySelector('[role="tab"][aria-selected="true"]');
  container.querySelector('iframe')?.focus();
  if (target !== null && 'focus' in target) (target as HTMLElement).focus();
  return true;
}

function enterFirst(selector: string): boolean {
  const target = document.querySelector<HTMLElement>(selector);
  target?.focus();
  return target !== null;
}
