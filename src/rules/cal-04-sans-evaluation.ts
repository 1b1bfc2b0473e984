/** The convention is evaluated before it ends: the calendar says when. */
import { compareIntervals, intervalOf } from '../domain/date-partielle';
import { fr } from '../domain/typographie';
import { constatGlobal, defineRegle, nonControlable } from './define';
import { findEtapes, nameEtape } from './etapes';
import { readPeriode, sansFin } from './periode-convention';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CAL-04',
  gravite: 'avertissement',
  portee: 'etape',
  source: 'GK',
  enonce: fr`Le calendrier prévoit un bilan ou une évaluation avant la fin de la convention.`,
  pourquoi: fr`Une évaluation qui n’est pas prévue au départ ne se fait pas, et le renouvellement se prépare sans elle.`,
  aide: fr`Ajoutez une étape « bilan » ou « évaluation finale » dans la feuille Calendrier.`,
  check: ({ classeur }) => {
    const absentes = requireTables(classeur, ['tCalendrier', 'tConvention']);
    if (absentes) return absentes;
    const evaluations = findEtapes(classeur, ['bilan', 'évaluation finale']);
    const message = fr`Aucune étape d’évaluation avant la fin de la convention.`;
    if (evaluations.length === 0) return [constatGlobal('tCalendrier', 'etapes', message)];
    const { terme } = readPeriode(classeur);
    if (terme === null) return [sansFin()];
    const ordres = evaluations.map(({ date }) => compareIntervals(intervalOf(date), terme));
    const isATemps = evaluations.some(({ date }) => (intervalOf(date)?.fin ?? '9') <= terme.fin);
    if (isATemps) return [];
    const rang = ordres.indexOf('indecis');
    const douteuse = evaluations[rang];
    if (douteuse !== undefined) {
      const nom = nameEtape(douteuse);
      return [
        nonControlable(fr`La date de l’étape ${nom} manque ou ne se compare pas à la fin de la convention.`),
      ];
    }
    return [constatGlobal('tCalendrier', 'etapes', message)];
  },
});
