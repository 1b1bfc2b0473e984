/** Parentalité: what is known of each indicator of the group, in the catalogue's order. */
import type { FicheComplete } from '../define';

export const fichesParentalite: readonly FicheComplete[] = [];
