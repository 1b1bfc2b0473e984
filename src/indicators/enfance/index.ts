/** Enfance: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const enfance: readonly Indicateur[] = [];
