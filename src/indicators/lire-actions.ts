/** The actions of the workbook that a follow-up figure is about. */
import type { Action } from '../domain/action';
import type { Echec } from '../domain/result';
import { fr } from '../domain/typographie';
import type { EtatRegistre } from './etat-registre';

/** Rows with nothing but a number and a colour are no action: one needs a title, a code or a statut. */
export function actionsSuivies({ classeur }: EtatRegistre): readonly Action[] {
  return (classeur?.actions ?? []).filter(
    ({ code, intitule, statut }) => `${code}${intitule}${statut}`.trim() !== '',
  );
}

export function aucuneAction(libelle: string): Echec {
  return {
    code: 'aucune-action',
    message: fr`${libelle} : aucune action suivie, ni statut ni avancement connu.`,
    aide: fr`Renseignez le statut ou l'avancement des actions.`,
  };
}
