/** Accès aux droits et inclusion numérique: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const droits: readonly Indicateur[] = [];
