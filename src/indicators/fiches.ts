/** Everything known of the catalogue, as data: what the build writes in fiches.json. */
import type { FicheComplete } from './define';
import { fichesAccompagnement } from './accompagnement/fiches';
import { fichesAllocataires } from './allocataires/fiches';
import { fichesAnimation } from './animation/fiches';
import { fichesDemographie } from './demographie/fiches';
import { fichesDroits } from './droits/fiches';
import { fichesEnfance } from './enfance/fiches';
import { fichesJeunesse } from './jeunesse/fiches';
import { fichesLogement } from './logement/fiches';
import { fichesParentalite } from './parentalite/fiches';
import { fichesPetiteEnfance } from './petite-enfance/fiches';
import { fichesPilotage } from './pilotage/fiches';
import { fichesRevenus } from './revenus/fiches';

export const fiches: readonly FicheComplete[] = [
  ...fichesDemographie,
  ...fichesRevenus,
  ...fichesAllocataires,
  ...fichesPetiteEnfance,
  ...fichesEnfance,
  ...fichesJeunesse,
  ...fichesParentalite,
  ...fichesAnimation,
  ...fichesDroits,
  ...fichesLogement,
  ...fichesAccompagnement,
  ...fichesPilotage,
];

/** By id, in any case; null when the catalogue has none. */
export function findFiche(id: string): FicheComplete | null {
  const voulu = id.trim().toUpperCase();
  return fiches.find((fiche) => fiche.id === voulu) ?? null;
}
