/** The statut of an action is one of the list. */
import type { Action } from '../domain/action';
import { nearestOf } from '../domain/distance';
import { STATUTS_ACTION } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { repairMot } from './reparations/mot-de-liste';
import { requireTables } from './tables-requises';

const PAR_CLE = new Map(STATUTS_ACTION.map((statut) => [toComparable(statut), statut]));

export default defineRegle({
  id: 'ACT-10',
  gravite: 'erreur',
  portee: 'action',
  source: 'R12 createFuzzyMatcher',
  enonce: fr`Le statut d’une action est l’un de ceux de la liste.`,
  pourquoi: fr`Un statut inconnu n’entre dans aucun taux d’avancement ni dans aucun retard.`,
  aide: fr`Choisissez le statut dans la liste déroulante ; « En retard » se déduit des dates.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions']);
    if (absentes) return absentes;
    // The same few words, row after row.
    const phrases = new Map<string, string>();
    return classeur.actions.flatMap((action) => checkAction(action, phrases));
  },
  repair: repairMot(() => STATUTS_ACTION),
});

function checkAction({ ref, statut }: Action, phrases: Map<string, string>): Observe[] {
  const texte = statut.trim();
  if (texte === '' || texte.startsWith('#') || parseStatut(texte) !== null) return [];
  const phrase = phrases.get(texte) ?? tellInconnu(texte);
  phrases.set(texte, phrase);
  return [constat(ref, 'statut', phrase)];
}

function tellInconnu(texte: string): string {
  const proche = PAR_CLE.get(nearestOf(toComparable(texte), [...PAR_CLE.keys()]) ?? '');
  const fin = proche === undefined ? '.' : fr` (peut-être « ${proche} »).`;
  return fr`Statut « ${texte} » inconnu : choisissez dans la liste${fin}`;
}
