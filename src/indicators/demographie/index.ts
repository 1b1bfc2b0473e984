/** Démographie, familles: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import population from './population';

export const demographie: readonly Indicateur[] = [population];
