/** What a convention must hold to stand for the schéma pluriannuel of young children, above 10 000 inhabitants. */
import type { CleRubrique } from './convention';

/** Inhabitants: CASF, article L. 214-2. */
export const SEUIL_SPPE = 10_000;

/** Where the six contents come from. */
export const SOURCE_SPPE = 'décret 2025-253, CASF L. 214-2 et D. 214-10-1';

/** The six contents, in the order of the decree: the rubrique of « Convention » that holds each, and its name. */
export const CONTENUS_SPPE = [
  ['sppe_offre', 'l’offre existante'],
  ['sppe_besoins', 'les besoins des moins de 3 ans'],
  ['sppe_tensions', 'les zones en tension'],
  ['sppe_orientations', 'les orientations'],
  ['sppe_calendrier', 'le calendrier'],
  ['sppe_cout', 'le coût prévisionnel'],
] as const satisfies readonly (readonly [CleRubrique, string])[];

export type CleContenuSppe = (typeof CONTENUS_SPPE)[number][0];
