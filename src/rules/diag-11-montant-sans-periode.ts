/** An amount says in what currency it is and over what period: a month, a year. */
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { constat, defineRegle } from './define';
import type { Observe } from './define';
import { requireTables } from './tables-requises';

const MONNAIE = /€|\beuros?\b|\beur\b/;
/** A number in millions without any unit is an amount; "2,4 millions" of inhabitants has one. */
const MILLIONS = /\d ?(?:millions?|milliards?)\b/;
const PERIODE = /\b(?:an|ans|annee|annuel|annuels|mois|mensuel|mensuels|trimestre|jour|heure|h)\b/;

export default defineRegle({
  id: 'DIAG-11',
  gravite: 'avertissement',
  portee: 'diagnostic',
  source: 'R1, S1',
  enonce: fr`Un montant a une unité et une période.`,
  pourquoi: fr`Le même montant par mois ou par an dit des choses douze fois différentes.`,
  aide: fr`Indiquez l’unité (€) et la période (mois ou année) dans la feuille Données.`,
  check: ({ classeur }) =>
    requireTables(classeur, ['tDonnees']) ?? classeur.observations.flatMap(checkMontant),
});

function checkMontant({ ref, valeur, unite, periode }: Observation): Observe[] {
  const [ecrit, mesure] = [toComparable(valeur.texte), toComparable(unite)];
  if (valeur.valeur === null) return [];
  const enMonnaie = MONNAIE.test(mesure) || MONNAIE.test(ecrit);
  if (!enMonnaie && !(mesure === '' && MILLIONS.test(ecrit))) return [];
  const sansPeriode = periode.trim() === '' && !PERIODE.test(mesure);
  const manques = [
    ...(sansPeriode ? ['de période (mois ou année)'] : []),
    ...(enMonnaie ? [] : ['d’unité (€)']),
  ];
  if (manques.length === 0) return [];
  const montant =
    valeur.texte.trim() + (MONNAIE.test(mesure) && !MONNAIE.test(ecrit) ? `\u00A0${unite.trim()}` : '');
  return [
    constat(
      ref,
      sansPeriode ? 'periode' : 'unite',
      fr`Le montant « ${montant} » n’a pas ${manques.join(' ni ')}.`,
    ),
  ];
}
