/** Logement et cadre de vie: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import partAllocLogement, { fiche as fichePartAllocLogement } from './part-alloc-logement';

export const fichesLogement: readonly FicheComplete[] = [
  completeFiche('logement', partAllocLogement, fichePartAllocLogement),
];
