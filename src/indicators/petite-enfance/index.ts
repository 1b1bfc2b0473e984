/** Petite enfance: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const petiteEnfance: readonly Indicateur[] = [];
