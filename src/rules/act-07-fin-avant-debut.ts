/** No action ends before it starts. */
import type { Action } from '../domain/action';
import { compareIntervals, formatDate, isDateVide } from '../domain/date-partielle';
import { endOfPeriode, startOfPeriode } from '../domain/periode';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'ACT-07',
  gravite: 'erreur',
  portee: 'action',
  source: 'R12 InvalidDateRange',
  enonce: fr`Une action ne finit pas avant de commencer.`,
  pourquoi: fr`Des dates à l’envers faussent le calendrier et les retards annoncés au copil.`,
  aide: fr`Corrigez la date de début ou la date de fin de l’action.`,
  check: ({ classeur }) => requireTables(classeur, ['tActions']) ?? classeur.actions.flatMap(checkAction),
});

function checkAction(action: Action): Observe[] {
  const { debut, fin, ref } = action;
  // A missing date is the business of ACT-09.
  if (isDateVide(debut) || isDateVide(fin)) return [];
  const [depart, terme] = [startOfPeriode(debut), endOfPeriode(fin)];
  if (depart === null || terme === null) {
    const illisible = formatDate(depart === null ? debut : fin);
    return [
      nonControlable(fr`La date « ${illisible} » de l’action ${designate(action)} ne se lit pas.`, ref),
    ];
  }
  const ordre = compareIntervals(terme, depart);
  if (ordre === 'apres' || ordre === 'egal') return [];
  const nom = designate(action);
  const [f, d] = [formatDate(fin), formatDate(debut)];
  if (ordre === 'avant')
    return [constat(ref, 'fin', fr`L’action ${nom} finit (${f}) avant de commencer (${d}).`)];
  return [
    nonControlable(
      fr`Le jour manque aux dates de l’action ${nom} : « ${d} » et « ${f} » se recouvrent.`,
      ref,
    ),
  ];
}
