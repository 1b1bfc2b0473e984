/** The catalogue, group after group in the order of the help. */
import type { Indicateur } from './define';
import { accompagnement } from './accompagnement';
import { allocataires } from './allocataires';
import { animation } from './animation';
import { demographie } from './demographie';
import { droits } from './droits';
import { enfance } from './enfance';
import { jeunesse } from './jeunesse';
import { logement } from './logement';
import { parentalite } from './parentalite';
import { petiteEnfance } from './petite-enfance';
import { pilotage } from './pilotage';
import { revenus } from './revenus';

export const catalogue: readonly Indicateur[] = [
  ...demographie,
  ...revenus,
  ...allocataires,
  ...petiteEnfance,
  ...enfance,
  ...jeunesse,
  ...parentalite,
  ...animation,
  ...droits,
  ...logement,
  ...accompagnement,
  ...pilotage,
];

/** By id, in any case; null when the catalogue has none. */
export function findIndicateur(id: string): Indicateur | null {
  const voulu = id.trim().toUpperCase();
  return catalogue.find((indicateur) => indicateur.id === voulu) ?? null;
}
