/** When the grid has drawn its workbook and the page has nothing left to do: Excel opens an add-in’s pane on a workbook already there. */
import { LifecycleStages } from '@univerjs/core';
import type { Engine } from '../engine/engine';

/** A page that is never at rest, or that is hidden and draws nothing, goes on all the same. */
const LONGEST_WAIT = 2000;

/** Resolves once the workbook is drawn; in a page that opens, not for another workbook put in its place. */
export async function whenDrawn({ api }: Pick<Engine, 'api'>): Promise<void> {
  await new Promise<void>((resolve) => {
    const listening = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      listening.dispose();
      resolve();
    });
  });
  await new Promise((resolve) => requestIdleCallback(resolve, { timeout: LONGEST_WAIT }));
}
