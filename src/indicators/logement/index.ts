/** Logement et cadre de vie: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import partAllocLogement from './part-alloc-logement';

export const logement: readonly Indicateur[] = [partAllocLogement];
