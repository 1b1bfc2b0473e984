/** Gesture: the signs of the person's Excel, to show a formula as they would type it. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { separateursOf } from '../indicators/formule';
import type { Separateurs } from '../indicators/formule';
import { readCelluleActive } from '../workbook/formules-ctg/read-cellule-active';

export async function readSeparateurs(): Promise<Result<Separateurs>> {
  const active = await readCelluleActive();
  return active.ok ? success(separateursOf(active.value.decimale)) : active;
}
