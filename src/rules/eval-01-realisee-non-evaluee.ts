/** An action that is done was evaluated. */
import { toComparable } from '../domain/texte-comparable';
import type { Evaluation } from '../domain/evaluation';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import { designate } from './designation';
import { groupByAction } from './lignes-par-action';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'EVAL-01',
  gravite: 'erreur',
  portee: 'evaluation',
  source: 'GK',
  enonce: fr`Chaque action réalisée est évaluée.`,
  pourquoi: fr`C’est quand l’action se termine que les personnes qui l’ont portée peuvent encore en tirer les leçons.`,
  aide: fr`Remplissez la grille d’évaluation de l’action : une note et sa preuve pour au moins un critère.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tEval']);
    if (absentes) return absentes;
    const evaluationsOf = groupByAction(classeur.evaluations.filter(isRemplie), ({ code }) => code);
    return classeur.actions
      .filter((action) => parseStatut(action.statut) === 'Réalisée' && evaluationsOf(action).length === 0)
      .map((action) =>
        constat(action.ref, 'statut', fr`L’action ${designate(action)} est réalisée mais non évaluée.`),
      );
  },
});

/** Of an action (or of what it does not say), and that says something. */
function isRemplie({ objet, note, preuve }: Evaluation): boolean {
  const quoi = toComparable(objet);
  return (quoi === '' || quoi === 'action') && (note.texte.trim() !== '' || preuve.trim() !== '');
}
