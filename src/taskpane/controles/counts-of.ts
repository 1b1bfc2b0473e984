/** Findings counted by gravité, in words: « 2 erreurs, 1 avertissement ». */
import type { ConstatLocalise } from '../../commands';
import { GRAVITES } from '../../domain/listes';
import { controles } from '../labels/controles';
import { plural } from '../plural';
import { countGravites } from './group-constats';

export function countsOf(constats: readonly ConstatLocalise[]): string {
  const comptes = countGravites(constats);
  return GRAVITES.filter((gravite) => comptes[gravite] > 0)
    .map((gravite) => plural(comptes[gravite], controles.gravite(gravite)))
    .join(', ');
}
