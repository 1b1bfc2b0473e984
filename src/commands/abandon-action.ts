/** Gesture: say that an action is given up, and why: without a reason the copil cannot tell it from an oversight. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { editAction } from './edit-action';
import type { OptionsEdition, RapportEdition } from './edit-action';

export interface Abandon {
  readonly cle: string;
  /** As they were when the person decided. */
  readonly avant: { readonly statut: string; readonly motif: string };
  readonly motif: string;
  /** The action's code, for the undo bar. */
  readonly nom: string;
}

export async function abandonAction(
  { cle, avant, motif, nom }: Abandon,
  options: OptionsEdition = {},
): Promise<Result<RapportEdition>> {
  if (motif.trim() === '')
    return failure({
      code: 'motif-manquant',
      message: fr`Le motif manque : l’action n’a pas été abandonnée.`,
      aide: fr`Écrivez en une phrase pourquoi l’action est abandonnée : le copil le demandera.`,
    });
  const changements = [
    { champ: 'statut', avant: avant.statut, apres: 'Abandonnée' },
    { champ: 'motif', avant: avant.motif, apres: motif.trim() },
  ];
  return editAction({ cle, changements, titre: fr`Abandonner l’action « ${nom} »` }, options);
}
