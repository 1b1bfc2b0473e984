/** Démographie, familles: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import population, { fiche as fichePopulation } from './population';

export const fichesDemographie: readonly FicheComplete[] = [
  completeFiche('demographie', population, fichePopulation),
];
