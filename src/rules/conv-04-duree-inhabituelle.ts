/** The convention lasts one to five years, give or take a month. */
import { formatDate } from '../domain/date-partielle';
import type { Intervalle } from '../domain/date-partielle';
import { addDays, addMonths } from '../domain/jour-calendaire';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { formatAns } from './duree';
import { readPeriode, sansDebut, sansFin } from './periode-convention';
import { constatRubrique } from './rubriques';
import { requireTables } from './tables-requises';

/** In months, tolerance included. */
const MOIS = { min: 11, max: 61 } as const;

export default defineRegle({
  id: 'CONV-04',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'W50 (1–5 ans), W1 (4 ans), S1 (5), S3, S4 (4)',
  enonce: fr`La convention dure de un à cinq ans, à un mois près.`,
  pourquoi: fr`Une CTG est signée pour un à cinq ans : une autre durée vient le plus souvent d’une erreur de date.`,
  aide: fr`Vérifiez les dates de début et de fin dans la feuille Convention.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    const { debut, fin, depart, terme } = readPeriode(classeur);
    if (depart === null) return [sansDebut()];
    if (terme === null) return [sansFin()];
    if (terme.fin <= depart.debut) {
      return [nonControlable(fr`La durée ne se calcule pas : la convention finit avant de commencer.`)];
    }
    const mesure = measure(depart, terme);
    if (mesure === 'permise') return [];
    const periode = fr`« ${formatDate(debut)} » – « ${formatDate(fin)} »`;
    if (mesure === 'indecise') {
      return [nonControlable(fr`Le jour de début ou de fin manque pour juger de la durée (${periode}).`)];
    }
    const duree = formatAns(depart.debut, addDays(terme.fin, 1));
    return [
      constatRubrique(
        classeur,
        'fin',
        fr`La convention dure ${duree} (${periode}) : une CTG est signée pour 1 à 5 ans.`,
      ),
    ];
  },
});

/** The shortest and the longest the period may be, when its ends are known to the month. */
function measure(depart: Intervalle, terme: Intervalle): 'permise' | 'hors' | 'indecise' {
  const [tot, tard] = [addDays(terme.debut, 1), addDays(terme.fin, 1)];
  const isHors = (debut: string, fin: string): boolean =>
    addMonths(debut, MOIS.max) < fin || addMonths(debut, MOIS.min) > fin;
  const verdicts = [isHors(depart.fin, tot), isHors(depart.debut, tard)];
  if (verdicts.every((hors) => !hors)) return 'permise';
  return verdicts.every((hors) => hors) ? 'hors' : 'indecise';
}
