/** Tells that the convention was signed after its period had started: allowed, and worth knowing. */
import { compareIntervals, formatDate, intervalOf } from '../domain/date-partielle';
import { startOfPeriode } from '../domain/periode';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { constatRubrique, dateOfRubrique, isRubriqueVide } from './rubriques';
import { isSignee } from './signature';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'CONV-05',
  gravite: 'info',
  portee: 'convention',
  source: 'seed S1',
  enonce: fr`Une signature postérieure au début de la période est signalée.`,
  pourquoi: fr`L’effet rétroactif est permis, mais la délibération doit le dire.`,
  aide: fr`Rien à corriger : vérifiez que la délibération prévoit l’effet rétroactif.`,
  check: ({ classeur, phase }) => {
    const absentes = requireTables(classeur, ['tConvention']);
    if (absentes) return absentes;
    if (isRubriqueVide(classeur, 'date_signature') && !isSignee(classeur, phase)) return [];
    const [signature, debut] = [
      dateOfRubrique(classeur, 'date_signature'),
      dateOfRubrique(classeur, 'debut'),
    ];
    const [signeeLe, depart] = [intervalOf(signature), startOfPeriode(debut)];
    if (signeeLe === null)
      return [nonControlable(fr`La date de signature de la convention n’est pas connue.`)];
    if (depart === null) return [nonControlable(fr`La convention n’a pas de date de début connue.`)];
    const ordre = compareIntervals(signeeLe, depart);
    if (ordre === 'indecis') {
      return [
        nonControlable(
          fr`Le jour de signature manque : « ${formatDate(signature)} » recouvre le début « ${formatDate(debut)} ».`,
        ),
      ];
    }
    if (ordre !== 'apres') return [];
    return [
      constatRubrique(
        classeur,
        'date_signature',
        fr`Convention signée (${formatDate(signature)}) après le début de la période (${formatDate(debut)}) : effet rétroactif.`,
      ),
    ];
  },
});
