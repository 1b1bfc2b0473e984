/** The convention ends after it starts. */
import { compareIntervals, formatDate } from '../domain/date-partielle';
import { endOfPeriode, startOfPeriode } from '../domain/periode';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { constatRubrique, dateOfRubrique } from './rubriques';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CONV-03',
  gravite: 'erreur',
  portee: 'convention',
  source: 'R12 InvalidDateRange',
  enonce: fr`La convention se termine après son début.`,
  pourquoi: fr`Une période à l’envers fausse toutes les échéances et le temps écoulé présentés au copil.`,
  aide: fr`Corrigez la date de début ou la date de fin dans la feuille Convention.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    const [debut, fin] = [dateOfRubrique(classeur, 'debut'), dateOfRubrique(classeur, 'fin')];
    const [depart, terme] = [startOfPeriode(debut), endOfPeriode(fin)];
    if (depart === null) return [nonControlable(fr`La date de début de la convention n’est pas connue.`)];
    if (terme === null) return [nonControlable(fr`La date de fin de la convention n’est pas connue.`)];
    const ordre = compareIntervals(terme, depart);
    if (ordre === 'indecis') {
      const dates = fr`« ${formatDate(debut)} » et « ${formatDate(fin)} »`;
      return [
        nonControlable(fr`Le jour de début ou de fin de la convention manque : ${dates} se recouvrent.`),
      ];
    }
    if (ordre === 'apres') return [];
    const quand = ordre === 'egal' ? 'le jour même de' : 'avant';
    return [
      constatRubrique(
        classeur,
        'fin',
        fr`La convention se termine (${formatDate(fin)}) ${quand} son début (${formatDate(debut)}).`,
      ),
    ];
  },
});
