/** Animation de la vie sociale: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const animation: readonly Indicateur[] = [];
