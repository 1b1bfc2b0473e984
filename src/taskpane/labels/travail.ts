/** Texts of works that last: how far they are, and their stop. */
import type { Mesure } from '../../domain/travail';
import { fr } from '../../domain/typographie';
import { formatNombre, formatTaille } from '../format';

export const travail = {
  arreter: 'Arrêter',
  arret: 'Arrêt en cours…',
  /** « 12 Mo lus sur 30 Mo ». */
  avancee: (fait: number, total: number, quoi: Mesure): string => {
    if (quoi === 'octets')
      return total === 0
        ? fr`${formatTaille(fait)} lus.`
        : fr`${formatTaille(fait)} lus sur ${formatTaille(total)}.`;
    const compte = fr`${formatNombre(fait)} sur ${formatNombre(total)}`;
    if (quoi === 'lignes') return fr`${compte} lignes écrites.`;
    return quoi === 'feuilles' ? fr`${compte} feuilles remplies.` : fr`${compte} contrôles faits.`;
  },
} as const;
