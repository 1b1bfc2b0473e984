/** Gesture that goes on: whether the active cell stands on a row of the sheet « Actions ». Writes nothing. */
import type { Result } from '../domain/result';
import { watchTableChoisie } from '../workbook/watch-table-choisie';
import type { Veille } from '../workbook/watch';

export function watchSurAction(onChange: (surAction: boolean) => void): Promise<Result<Veille>> {
  return watchTableChoisie('tActions', onChange);
}
