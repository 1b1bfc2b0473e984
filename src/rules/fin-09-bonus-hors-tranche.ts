/** The bonus of a new place is within what the Cnaf pays. */
import { MONTANTS_BONUS_PLACE } from '../domain/bonus-place';
import { formatMontant } from '../domain/montant';
import type { Offre } from '../domain/offre';
import { fr } from '../domain/typographie';
import { constat, defineRegle, nonControlable } from './define';
import type { Observe } from './define';
import { requireTables } from './tables-requises';

const { min, max, annee } = MONTANTS_BONUS_PLACE;

export default defineRegle({
  id: 'FIN-09',
  gravite: 'avertissement',
  portee: 'financement',
  source: 'W8,W9',
  enonce: fr`Le bonus territoire d’une place nouvelle est dans la fourchette de la Cnaf (${annee}).`,
  pourquoi: fr`Un montant hors de la fourchette vient d’une tranche mal choisie ou d’un total saisi pour une place.`,
  aide: fr`Vérifiez la tranche du territoire (QPV, ZRR) avec la Caf : les montants changent chaque année.`,
  check: ({ classeur }) => requireTables(classeur, ['tOffre']) ?? classeur.offres.flatMap(checkOffre),
});

/** An amount that also pays for older places says nothing of the new ones. */
function checkOffre({
  ref,
  nom,
  montant_bonus,
  places_nouvelles,
  capacite_agreee,
  capacite_ouverte,
}: Offre): Observe[] {
  const [montant, places] = [montant_bonus.valeur, places_nouvelles.valeur];
  if (montant === null || montant <= 0 || places === null || places <= 0) return [];
  const quoi = nom.trim() === '' ? `l’équipement de la ligne ${ref.ligne}` : fr`« ${nom.trim()} »`;
  if (Math.max(capacite_agreee.valeur ?? 0, capacite_ouverte.valeur ?? 0) > places) {
    const manque = fr`Le bonus de ${quoi} paie aussi des places anciennes : la part des places nouvelles n’est pas connue.`;
    return [nonControlable(manque, ref)];
  }
  const parPlace = montant / places;
  if (parPlace >= min && parPlace <= max) return [];
  const fourchette = fr`hors de la fourchette ${formatMontant(min)}–${formatMontant(max)}`;
  return [
    constat(
      ref,
      'montant_bonus',
      fr`Montant par place (${formatMontant(parPlace)}) ${fourchette} pour ${quoi}.`,
    ),
  ];
}
