/** The convention was signed before it ends. */
import { compareIntervals, formatDate, intervalOf } from '../domain/date-partielle';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { readPeriode, sansFin } from './periode-convention';
import { constatRubrique, dateOfRubrique, isRubriqueVide } from './rubriques';
import { isSignee } from './signature';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CONV-06',
  gravite: 'avertissement',
  portee: 'convention',
  source: 'GK',
  enonce: fr`La convention est signée avant sa fin.`,
  pourquoi: fr`Une convention signée après son terme n’engage plus personne : l’une des deux dates est sans doute fausse.`,
  aide: fr`Corrigez la date de signature ou la date de fin dans la feuille Convention.`,
  check: ({ classeur, phase }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    if (isRubriqueVide(classeur, 'date_signature') && !isSignee(classeur, phase)) return [];
    const signature = dateOfRubrique(classeur, 'date_signature');
    const { fin, terme } = readPeriode(classeur);
    const signeeLe = intervalOf(signature);
    if (signeeLe === null)
      return [nonControlable(fr`Le jour de signature de la convention n’est pas connu.`)];
    if (terme === null) return [sansFin()];
    const ordre = compareIntervals(signeeLe, terme);
    const dates = fr`signature « ${formatDate(signature)} », fin « ${formatDate(fin)} »`;
    // An overlap tells nothing only when some day of the signature may fall after some day of the end.
    if (ordre === 'indecis' && signeeLe.fin > terme.debut) {
      return [nonControlable(fr`Le jour de signature ou de fin manque pour les comparer : ${dates}.`)];
    }
    if (ordre !== 'apres') return [];
    return [
      constatRubrique(
        classeur,
        'date_signature',
        fr`La date de signature est postérieure à la fin de la convention (${dates}).`,
      ),
    ];
  },
});
