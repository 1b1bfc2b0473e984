/** Tells that the convention was signed after its period had started: allowed, and worth knowing. */
import type { Classeur } from '../domain/classeur';
import { compareIntervals, formatDate, intervalOf } from '../domain/date-partielle';
import type { Phase } from '../domain/listes';
import { startOfPeriode } from '../domain/periode';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { defineRegle, nonControlable } from './define';
import { constatRubrique, dateOfRubrique, isRubriqueVide } from './rubriques';
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

/** Before the signature, a missing date is no gap. */
function isSignee(classeur: Classeur, phase: Phase): boolean {
  if (phase === 'mise-en-oeuvre' || phase === 'bilan') return true;
  return toComparable(classeur.convention.rubriques.signee?.valeur ?? '') === 'oui';
}
