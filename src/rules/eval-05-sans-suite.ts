/** What was evaluated says what comes next, and somebody prepares it. */
import type { Action } from '../domain/action';
import type { Evaluation } from '../domain/evaluation';
import type { StatutAction } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { parseStatut } from '../evaluation';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { groupByAction } from './lignes-par-action';
import { requireTables } from './tables-requises';

const A_SUIVRE: ReadonlySet<string> = new Set(['poursuivre', 'adapter', 'essaimer']);
const CLOSES: readonly (StatutAction | null)[] = ['Réalisée', 'Abandonnée'];

export default defineRegle({
  id: 'EVAL-05',
  gravite: 'avertissement',
  portee: 'evaluation',
  source: 'GK',
  enonce: fr`Une action évaluée a une suite, et une action close à poursuivre dit par quoi.`,
  pourquoi: fr`Une évaluation sans suite reste dans un tiroir ; le copil est là pour décider de l’après.`,
  aide: fr`Choisissez la suite dans la feuille Évaluation ; citez l’action qui prend le relais, ou la décision attendue.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tEval']);
    if (absentes) return absentes;
    const evaluationsOf = groupByAction(classeur.evaluations.filter(isNotee), ({ code }) => code);
    return classeur.actions.flatMap((action) => checkAction(action, evaluationsOf(action)));
  },
});

function checkAction(action: Action, evaluations: readonly Evaluation[]): Observe[] {
  const [premiere] = evaluations;
  if (premiere === undefined) return [];
  const suites = evaluations.map(({ suite }) => toComparable(suite)).filter((suite) => suite !== '');
  const nom = designate(action);
  if (suites.length === 0) return [constat(premiere.ref, 'suite', fr`Suite à donner manquante pour ${nom}.`)];
  const suite = suites.find((mot) => A_SUIVRE.has(mot));
  if (suite === undefined || !CLOSES.includes(parseStatut(action.statut))) return [];
  if ([action.actions_liees, action.decision_attendue].some((texte) => texte.trim() !== '')) return [];
  const message = fr`Suite à donner manquante pour ${nom} : l’action est close, à « ${suite} », et rien ne dit par quoi.`;
  return [constat(action.ref, 'decision_attendue', message)];
}

function isNotee({ objet, note }: Evaluation): boolean {
  const quoi = toComparable(objet);
  return (quoi === '' || quoi === 'action') && note.texte.trim() !== '';
}
