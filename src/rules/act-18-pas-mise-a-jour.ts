/** Every open action was read again since the last copil. */
import type { Action } from '../domain/action';
import { compareIntervals, formatDate, intervalOf, isDateVide } from '../domain/date-partielle';
import type { StatutAction } from '../domain/listes';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { findDernierCopil } from './dernier-copil';
import type { Copil } from './dernier-copil';
import { designate } from './designation';
import { tellDeQuand } from './quand';
import { requireTables } from './tables-requises';

const CLOSES: readonly (StatutAction | null)[] = ['Réalisée', 'Abandonnée'];

export default defineRegle({
  id: 'ACT-18',
  gravite: 'avertissement',
  portee: 'action',
  source: 'R12 modifiedSince / WITHOUT_RECENT notes',
  enonce: fr`Chaque action ouverte a été mise à jour depuis le dernier comité de pilotage.`,
  pourquoi: fr`Le copil lirait l’état d’avant la dernière séance en le croyant récent.`,
  aide: fr`Demandez au pilote où en est l’action, puis datez la mise à jour.`,
  check: ({ classeur, date }) => {
    const absentes = requireTables(classeur, ['tActions']);
    if (absentes) return absentes;
    const ouvertes = classeur.actions.filter(({ statut }) => !CLOSES.includes(parseStatut(statut)));
    if (ouvertes.length === 0) return [];
    const copil = findDernierCopil(classeur, date);
    if (copil === null) {
      return [
        nonControlable(
          fr`Aucun comité de pilotage passé n’est daté (feuilles Calendrier et Réunions) : on ne sait pas depuis quand mettre à jour les actions.`,
        ),
      ];
    }
    const datees = ouvertes.filter(({ mise_a_jour }) => !isDateVide(mise_a_jour));
    return [
      ...explainVides(ouvertes.length - datees.length),
      ...datees.flatMap((action) => checkAction(action, copil)),
    ];
  },
});

/** One sentence for all: a column nobody fills is one missing input, not one an action. */
function explainVides(combien: number): Observe[] {
  if (combien === 0) return [];
  const quoi = combien === 1 ? 'une action ouverte' : `${combien} actions ouvertes`;
  return [
    nonControlable(fr`La date de mise à jour manque à ${quoi} (colonne Mise à jour de la feuille Actions).`),
  ];
}

function checkAction(action: Action, copil: Copil): Observe[] {
  const { ref, mise_a_jour } = action;
  const relue = intervalOf(mise_a_jour);
  if (relue === null) {
    const manque = fr`La date de mise à jour « ${mise_a_jour.texte.trim()} » de l’action ${designate(action)} ne se lit pas.`;
    return [nonControlable(manque, ref)];
  }
  const ordre = compareIntervals(relue, copil.intervalle);
  if (ordre === 'apres' || ordre === 'egal') return [];
  const quand = tellDeQuand(copil.date);
  if (ordre === 'indecis') {
    const manque = fr`La mise à jour de l’action ${designate(action)} (${formatDate(mise_a_jour)}) peut être d’avant ou d’après le comité de pilotage ${quand}.`;
    return [nonControlable(manque, ref)];
  }
  const message = fr`L’action ${designate(action)} n’a pas été mise à jour depuis le comité de pilotage ${quand} (dernière mise à jour : ${formatDate(mise_a_jour)}).`;
  return [constat(ref, 'mise_a_jour', message)];
}
