/** Silences the grid's list of functions: it speaks English only, and Enter would take its first line in place of what was typed. */
import { IDescriptionService } from '@univerjs/sheets-formula';
import type { Engine } from '../engine/engine';

export function silenceSuggestions(engine: Engine): void {
  engine.injector.get(IDescriptionService).getSearchListByNameFirstLetter = () => [];
}
