/** Parentalité: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const parentalite: readonly Indicateur[] = [];
