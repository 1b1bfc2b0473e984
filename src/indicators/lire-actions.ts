/** The actions of the workbook that a follow-up figure is about. */
import type { Action } from '../domain/action';
import type { Echec } from '../domain/result';
import { fr } from '../domain/typographie';
import { listActionsSuivies } from '../evaluation/actions-suivies';
import type { EtatRegistre } from './etat-registre';

export function actionsSuivies({ classeur }: EtatRegistre): readonly Action[] {
  return listActionsSuivies(classeur);
}

export function aucuneAction(libelle: string): Echec {
  return {
    code: 'aucune-action',
    message: fr`${libelle} : aucune action suivie, ni statut ni avancement connu.`,
    aide: fr`Renseignez le statut ou l'avancement des actions.`,
  };
}
