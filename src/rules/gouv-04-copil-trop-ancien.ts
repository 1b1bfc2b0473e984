/** A comité de pilotage is held or planned within twelve months. */
import type { Classeur } from '../domain/classeur';
import { formatDate, intervalOf, isDateVide } from '../domain/date-partielle';
import { addMonths } from '../domain/jour-calendaire';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { constatGlobal, defineRegle, nonControlable } from './define';
import { findEtapes } from './etapes';
import { findCopils } from './instances';
import { dateOfRubrique } from './rubriques';
import { requireTables } from './tables-requises';

/** Before and after the date of the controls. */
const MOIS = 12;

export default defineRegle({
  id: 'GOUV-04',
  gravite: 'avertissement',
  portee: 'instance',
  source: 'GK',
  enonce: fr`Un comité de pilotage s’est tenu depuis un an ou est prévu dans l’année.`,
  pourquoi: fr`Une convention qui ne passe plus devant ses décideurs cesse d’être suivie.`,
  aide: fr`Planifiez un comité de pilotage : feuille Réunions ou Calendrier, ou « Date du prochain copil » dans Convention.`,
  check: ({ classeur, date }) => {
    const sansConvention = requireTables(classeur, ['tConvention']);
    if (sansConvention) return sansConvention;
    const dates = listCopils(classeur);
    const [depuis, jusqua] = [addMonths(date, -MOIS), addMonths(date, MOIS)];
    const intervalles = dates.flatMap((copil) => intervalOf(copil) ?? []);
    if (intervalles.some(({ debut, fin }) => debut >= depuis && fin <= jusqua)) return [];
    const absentes = requireTables(classeur, ['tReunions', 'tCalendrier']);
    if (absentes) return absentes;
    const douteuse = dates.find((copil) => {
      const jours = intervalOf(copil);
      return jours === null || (jours.debut <= jusqua && jours.fin >= depuis);
    });
    if (douteuse !== undefined) {
      return [
        nonControlable(
          fr`La date d’un comité de pilotage (« ${formatDate(douteuse)} ») n’est pas assez précise.`,
        ),
      ];
    }
    return [constatGlobal('tReunions', 'date', sentence(dates, date))];
  },
});

/** Those of the meetings, of the calendar, and the next one typed in « Convention »; rows without a date are none. */
function listCopils(classeur: Classeur): DatePartielle[] {
  const isCopil = findCopils(classeur);
  return [
    ...classeur.reunions.filter(({ instance }) => isCopil(instance)).map(({ date }) => date),
    ...findEtapes(classeur, ['copil']).map(({ date }) => date),
    dateOfRubrique(classeur, 'prochain_copil'),
  ].filter((date) => !isDateVide(date));
}

/** The last one held, when there is one. */
function sentence(dates: readonly DatePartielle[], jour: string): string {
  const tenus = dates
    .filter(({ valeur }) => valeur !== null && valeur <= jour)
    .sort((a, b) => ((a.valeur ?? '') < (b.valeur ?? '') ? 1 : -1));
  const [dernier] = tenus;
  return dernier === undefined
    ? fr`Aucun comité de pilotage n’est enregistré ni prévu à moins de douze mois.`
    : fr`Aucun comité de pilotage depuis « ${formatDate(dernier)} », et aucun n’est prévu dans les douze mois.`;
}
