/** Jeunesse: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const jeunesse: readonly Indicateur[] = [];
