/** An action that is a study says what it will deliver, and what will be decided of it. */
import type { Action } from '../domain/action';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

/** « Étude », « étudier », « réflexion », « réfléchir », « opportunité »; « étudiants » announce no study. */
const ETUDE = /\b(?:etudes?|etudier|reflexions?|reflechir|opportunites?)\b/;

export default defineRegle({
  id: 'ACT-17',
  gravite: 'info',
  portee: 'action',
  source: 'S2 (5 of 10 actions)',
  enonce: fr`Une action d’étude ou de réflexion dit son livrable et la décision qu’elle prépare.`,
  pourquoi: fr`Une étude sans décision attendue se termine sans que rien ne change pour les habitants.`,
  aide: fr`Indiquez le livrable dans « Résultats attendus » et ce que le copil tranchera dans « Décision attendue ».`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap(checkAction),
});

function checkAction(action: Action): Observe[] {
  if (!ETUDE.test(toComparable(action.intitule)) && toComparable(action.nature) !== 'etude') return [];
  const manques = [
    ...(action.resultats_attendus.trim() === '' ? ['le livrable'] : []),
    ...(action.decision_attendue.trim() === '' ? ['la décision attendue'] : []),
  ];
  if (manques.length === 0) return [];
  const champ = action.resultats_attendus.trim() === '' ? 'resultats_attendus' : 'decision_attendue';
  const message = fr`L’action ${designate(action)} est une étude : indiquez ${manques.join(' et ')}.`;
  return [constat(action.ref, champ, message)];
}
