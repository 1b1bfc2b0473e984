/** Whether the workbook holds changes that no file has: asked before they would be lost. */
import { watchChanges } from '../engine/changes';
import type { EngineChange } from '../engine/changes';
import type { Engine } from '../engine/engine';

const HARMLESS: ReadonlySet<EngineChange['kind']> = new Set(['selection', 'calculated', 'sheet-activated']);

export interface Unsaved {
  /** The workbook is in a file, or has just been opened. */
  saved(): void;
  /** True when nothing would be lost, or the person accepts to lose it. */
  mayLeave(): boolean;
}

export function watchUnsaved(engine: Engine): Unsaved {
  let isDirty = false;
  watchChanges(engine, ({ kind }) => {
    if (!HARMLESS.has(kind)) isDirty = true;
  });
  window.addEventListener('beforeunload', (event) => {
    if (isDirty) event.preventDefault();
  });
  return {
    saved: () => (isDirty = false),
    mayLeave: () =>
      !isDirty ||
      window.confirm(
        'Ce classeur porte des changements qui ne sont pas enregistrés. Voulez-vous continuer et les perdre\u00A0?',
      ),
  };
}
