/** Handicap, accompagnement social, aînés, mobilité: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';

export const accompagnement: readonly Indicateur[] = [];
