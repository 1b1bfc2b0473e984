/** A plan d’actions adopted after the signature comes with an avenant. */
import type { Avenant } from '../domain/avenant';
import { compareDates, formatDate, intervalOf, isDateVide } from '../domain/date-partielle';
import type { Etape } from '../domain/etape';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { constat, defineRegle, nonControlable } from './define';
import type { ContexteControle, Observe } from './define';
import { findEtapes, nameEtape } from './etapes';
import { dateOfRubrique } from './rubriques';
import { isSignee } from './signature';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CAL-03',
  gravite: 'info',
  portee: 'etape',
  source: 'seed S0',
  enonce: fr`Un plan d’actions adopté après la signature a son avenant.`,
  pourquoi: fr`Ce qui s’ajoute à la convention signée s’ajoute par avenant.`,
  aide: fr`Enregistrez l’avenant dans la feuille Avenants, avec sa date.`,
  check: (contexte) => {
    const { classeur } = contexte;
    const absentes = requireTables(classeur, ['tCalendrier', 'tConvention']);
    if (absentes) return absentes;
    const plans = findEtapes(classeur, ['plan d’actions']);
    return plans.length === 0 ? [] : checkPlans(plans, contexte);
  },
});

function checkPlans(plans: readonly Etape[], { classeur, phase }: ContexteControle): Observe[] {
  const signature = dateOfRubrique(classeur, 'date_signature');
  if (isDateVide(signature) && !isSignee(classeur, phase)) return [];
  if (intervalOf(signature) === null)
    return [nonControlable(fr`Le jour de signature de la convention n’est pas connu.`)];
  const ordres = plans.map((plan) => ({ plan, ordre: compareDates(plan.date, signature) }));
  const indecis = ordres
    .filter(({ ordre }) => ordre === 'indecis')
    .map(({ plan }) =>
      nonControlable(
        fr`La date de l’étape ${nameEtape(plan)} ne se compare pas à la signature (« ${formatDate(signature)} »).`,
        plan.ref,
      ),
    );
  // The plan is adopted once: its later steps (signing, presenting it) need no avenant of their own.
  const adoption = firstOf(ordres.filter(({ ordre }) => ordre === 'apres').map(({ plan }) => plan));
  if (adoption === null) return indecis;
  const absentes = requireTables(classeur, ['tAvenants']);
  if (absentes) return [...indecis, ...absentes];
  const dernier = lastOf(classeur.avenants.flatMap(datesOf));
  const sansDate = classeur.avenants.some((avenant) => datesOf(avenant).length === 0);
  return [...indecis, ...checkPlan(adoption, dernier, sansDate)];
}

/** An avenant of that date or later; of the same month when both are known to the month. */
function checkPlan(plan: Etape, dernier: DatePartielle | null, sansDate: boolean): Observe[] {
  if (dernier !== null) {
    const [jours, voulus] = [intervalOf(dernier), intervalOf(plan.date)];
    if (jours !== null && voulus !== null && jours.fin >= voulus.fin) return [];
    if (compareDates(dernier, plan.date) === 'indecis') {
      const dates = fr`avenant « ${formatDate(dernier)} », étape « ${formatDate(plan.date)} »`;
      return [
        nonControlable(fr`Les dates ne disent pas si l’avenant suit le plan d’actions (${dates}).`, plan.ref),
      ];
    }
  }
  if (sansDate)
    return [
      nonControlable(
        fr`Un avenant est enregistré sans date : on ne sait pas s’il suit le plan d’actions.`,
        plan.ref,
      ),
    ];
  const message = fr`Le plan d’actions (étape ${nameEtape(plan)}, « ${formatDate(plan.date)} ») est postérieur à la signature : un avenant est attendu.`;
  return [constat(plan.ref, 'date', message)];
}

function datesOf({ date_copil, date_deliberation, date_signature }: Avenant): DatePartielle[] {
  return [date_copil, date_deliberation, date_signature].filter((date) => intervalOf(date) !== null);
}

function firstOf(plans: readonly Etape[]): Etape | null {
  const start = ({ date }: Etape): string => intervalOf(date)?.debut ?? '';
  return plans.reduce<Etape | null>(
    (premier, plan) => (premier === null || start(plan) < start(premier) ? plan : premier),
    null,
  );
}

/** The one that may be the latest. */
function lastOf(dates: readonly DatePartielle[]): DatePartielle | null {
  const end = (date: DatePartielle): string => intervalOf(date)?.fin ?? '';
  return dates.reduce<DatePartielle | null>(
    (dernier, date) => (dernier === null || end(date) > end(dernier) ? date : dernier),
    null,
  );
}
