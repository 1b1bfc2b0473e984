/** A convention about to expire has a final evaluation or a renewal in its calendar. */
import { compareIntervals, formatDate } from '../domain/date-partielle';
import { addMonths } from '../domain/jour-calendaire';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { findEtapes } from './etapes';
import { readPeriode, sansFin } from './periode-convention';
import { constatRubrique } from './rubriques';
import { requireTables } from './tables-requises';

/** How long before its end a convention should know what comes next, in months. */
const MOIS = 6;

export default defineRegle({
  id: 'CONV-11',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'GK',
  enonce: fr`Une convention qui expire dans moins de six mois a une étape d’évaluation finale ou de renouvellement.`,
  pourquoi: fr`Sans suite préparée, les financements liés à la convention s’arrêtent avec elle.`,
  aide: fr`Ajoutez l’évaluation finale ou le renouvellement dans la feuille Calendrier.`,
  check: ({ classeur, date }) => {
    const absentes = requireTables(classeur, ['tConvention', 'tCalendrier']);
    if (absentes) return absentes;
    if (findEtapes(classeur, ['évaluation finale', 'renouvellement']).length > 0) return [];
    const { fin, terme } = readPeriode(classeur);
    if (terme === null) return [sansFin()];
    const horizon = addMonths(date, MOIS);
    const ordre = compareIntervals(terme, { debut: horizon, fin: horizon });
    if (ordre === 'indecis') {
      return [
        nonControlable(
          fr`Le jour de fin de la convention manque : « ${formatDate(fin)} » tombe dans six mois.`,
        ),
      ];
    }
    if (ordre !== 'avant') return [];
    const verbe = terme.fin < date ? 'a expiré' : 'expire';
    return [
      constatRubrique(
        classeur,
        'fin',
        fr`La convention ${verbe} (${formatDate(fin)}) : aucune étape d’évaluation finale ou de renouvellement n’est prévue.`,
      ),
    ];
  },
});
