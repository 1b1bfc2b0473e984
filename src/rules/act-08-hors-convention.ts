/** An action takes place during the convention, unless it was there before. */
import type { Action } from '../domain/action';
import { compareIntervals, formatDate, intervalOf } from '../domain/date-partielle';
import type { ComparaisonDates, Intervalle } from '../domain/date-partielle';
import { endOfPeriode, startOfPeriode } from '../domain/periode';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { designate } from './designation';
import { dateOfRubrique } from './rubriques';
import { requireTables } from './tables-requises';

interface Periode {
  readonly debut: Intervalle;
  readonly fin: Intervalle;
  readonly texte: string;
}

export default defineRegle({
  id: 'ACT-08',
  gravite: 'erreur',
  portee: 'action',
  source: 'GK',
  enonce: fr`Les dates d’une action sont dans la période de la convention, sauf action reconduite.`,
  pourquoi: fr`Ce qui se passe hors de la période n’est ni engagé ni financé par la convention.`,
  aide: fr`Corrigez les dates, ou indiquez « oui » dans la colonne Reconduite si l’action existait déjà.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tActions', 'tConvention']);
    if (absentes) return absentes;
    const datees = classeur.actions.filter(
      (action) =>
        toComparable(action.reconduite) !== 'oui' && (intervalOf(action.debut) ?? intervalOf(action.fin)),
    );
    if (datees.length === 0) return [];
    const [premier, dernier] = [dateOfRubrique(classeur, 'debut'), dateOfRubrique(classeur, 'fin')];
    const [debut, fin] = [startOfPeriode(premier), endOfPeriode(dernier)];
    if (debut === null || fin === null) return [nonControlable(explainPeriode(debut === null))];
    const periode = { debut, fin, texte: `${formatDate(premier)}–${formatDate(dernier)}` };
    return datees.flatMap((action) => checkAction(action, periode));
  },
});

function checkAction(action: Action, periode: Periode): Observe[] {
  const comparaisons = [action.debut, action.fin].map((date) => place(date, periode));
  if (comparaisons.every((ou) => ou === 'dedans')) return [];
  const [d, f] = [action.debut, action.fin].map((date) => formatDate(date).trim() || '?');
  if (comparaisons.includes('dehors')) {
    const champ = comparaisons[0] === 'dehors' ? 'debut' : 'fin';
    const message = fr`L’action ${designate(action)} (${d ?? ''}–${f ?? ''}) sort de la période ${periode.texte}.`;
    return [constat(action.ref, champ, message)];
  }
  return [
    nonControlable(
      fr`Les dates de l’action ${designate(action)} (${d ?? ''}–${f ?? ''}) ne disent pas le jour : on ne sait pas si elles sortent de la période ${periode.texte}.`,
      action.ref,
    ),
  ];
}

/** A year alone is inside when the convention runs some of that year: nobody typed a day. */
function place(date: DatePartielle, { debut, fin }: Periode): 'dedans' | 'dehors' | 'indecis' {
  const jours = intervalOf(date);
  if (jours === null) return 'dedans';
  const avant: ComparaisonDates = compareIntervals(jours, debut);
  const apres: ComparaisonDates = compareIntervals(jours, fin);
  if (avant === 'avant' || apres === 'apres') return 'dehors';
  if (date.precision === 'année') return 'dedans';
  const dansLesBornes = jours.debut >= debut.fin && jours.fin <= fin.debut;
  return dansLesBornes || avant === 'egal' || apres === 'egal' ? 'dedans' : 'indecis';
}

function explainPeriode(isDebut: boolean): string {
  return isDebut
    ? fr`La date de début de la convention manque ou ne se lit pas : on ne peut pas lui comparer les actions.`
    : fr`La date de fin de la convention manque ou ne se lit pas : on ne peut pas lui comparer les actions.`;
}
