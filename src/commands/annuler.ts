/** Gesture: undo the last thing the add-in wrote, in one go; what somebody changed since is kept, and told. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { lastAnnulation, removeAnnulation } from '../workbook/pile-annulations';
import { undoAnnulation } from '../workbook/undo-annulation';
import type { RapportAnnulation } from '../workbook/undo-annulation';

export type { RapportAnnulation } from '../workbook/undo-annulation';

/** What would be undone now: "Structurer le classeur", and when it was done (ISO with the time); null when nothing can be. */
export function readAnnulation(): { readonly titre: string; readonly date: string } | null {
  const derniere = lastAnnulation();
  return derniere === null ? null : { titre: derniere.titre, date: derniere.date };
}

export async function annulerDerniere(): Promise<Result<RapportAnnulation>> {
  const derniere = lastAnnulation();
  if (derniere === null) {
    return failure({
      code: 'rien-a-annuler',
      message: 'Il n’y a rien à annuler : le complément n’a rien écrit depuis l’ouverture du volet.',
      aide: 'Pour une saisie faite à la main, employez l’annulation d’Excel (Ctrl + Z).',
    });
  }
  const rapport = await undoAnnulation(derniere);
  if (!rapport.ok) return rapport;
  removeAnnulation(derniere);
  return success(rapport.value);
}
