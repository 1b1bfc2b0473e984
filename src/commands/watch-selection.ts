/** Gesture that goes on: which action is selected in the sheet « Actions ». Writes nothing. */
import { cleLigne } from '../domain/cle-action';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { listenChoix } from './listen-choix';

/** `onAction` hears the row's key each time another row of the plan is selected. Returns what stops it. */
export async function watchSelection(onAction: (cle: string) => void): Promise<Result<() => Promise<void>>> {
  let derniere: string | null = null;
  const ecoute = await listenChoix(({ devant, ligne }) => {
    // Going to see another sheet and coming back selects nothing new.
    if (!devant) return;
    const cle = ligne === null ? null : cleLigne(ligne);
    if (cle !== null && cle !== derniere) onAction(cle);
    derniere = cle;
  });
  return ecoute.ok ? success(ecoute.value.stop) : ecoute;
}
