/** Gesture that goes on: which action is selected in the sheet « Actions ». Writes nothing. */
import { cleLigne } from '../domain/cle-action';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { watchLignes } from '../workbook/watch-lignes';

/** `onAction` hears the row's key each time another row of the plan is selected. Returns what stops it. */
export async function watchSelection(onAction: (cle: string) => void): Promise<Result<() => Promise<void>>> {
  let derniere: string | null = null;
  const veille = await watchLignes('tActions', (ligne) => {
    const cle = ligne === null ? null : cleLigne(ligne);
    if (cle !== null && cle !== derniere) onAction(cle);
    derniere = cle;
  });
  if (!veille.ok) return veille;
  return success(async () => {
    await veille.value.stop();
  });
}
