/** A collectivité votes before it signs. */
import { compareDates, formatDate, isDateVide } from '../domain/date-partielle';
import type { Signataire } from '../domain/signataire';
import { fr } from '../domain/typographie';
import type { DatePartielle } from '../domain/valeurs';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { dateOfRubrique } from './rubriques';
import { isSignee } from './signature';
import { requireTables } from './tables-requises';

export default defineRegle({
  id: 'SIGN-05',
  gravite: 'avertissement',
  portee: 'signataire',
  source: 'GK',
  enonce: fr`La délibération d’une structure ne suit pas sa signature.`,
  pourquoi: fr`Une signature donnée avant le vote de l’assemblée n’est pas valable.`,
  aide: fr`Vérifiez la date de la délibération et celle de la signature.`,
  check: ({ classeur, phase }) => {
    const absentes = requireTables(classeur, ['tSignataires']);
    if (absentes) return absentes;
    const commune = dateOfRubrique(classeur, 'date_signature');
    const signee = isSignee(classeur, phase);
    return classeur.signataires.flatMap((ligne) => checkSignataire(ligne, commune, signee));
  },
});

/** The structure's own date of signature, else the convention's. */
function checkSignataire(ligne: Signataire, commune: DatePartielle, signee: boolean): Observe[] {
  const { ref, date_deliberation: vote } = ligne;
  const signature = isDateVide(ligne.date_signature) ? commune : ligne.date_signature;
  if (isDateVide(vote)) return [];
  if (isDateVide(signature)) {
    return signee
      ? [
          nonControlable(
            fr`Le jour de signature manque pour le comparer à la délibération${pour(ligne)}.`,
            ref,
          ),
        ]
      : [];
  }
  const dates = fr`délibération « ${formatDate(vote)} », signature « ${formatDate(signature)} »`;
  const ordre = compareDates(vote, signature);
  if (ordre === 'indecis')
    return [nonControlable(fr`Les dates${pour(ligne)} ne disent pas laquelle précède : ${dates}.`, ref)];
  if (ordre !== 'apres') return [];
  const message = fr`La délibération${pour(ligne)} est postérieure à la signature (${dates}).`;
  return [constat(ref, 'date_deliberation', message)];
}

function pour({ structure }: Signataire): string {
  return structure.trim() === '' ? '' : fr` de « ${structure.trim()} »`;
}
