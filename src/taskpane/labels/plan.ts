/** Texts of the page « Plan ». */
import { fr } from '../../domain/typographie';
import { plural } from '../plural';

export const plan = {
  titre: 'Plan d’actions',
  lecture: 'Lecture du plan…',
  vues: 'Manières de voir le plan',
  titres: { fiches: 'Fiches', frise: 'Frise', tableau: 'Tableau' },
  montrees: (montrees: number, toutes: number) =>
    montrees === toutes ? fr`${plural(toutes, 'action')}.` : fr`${plural(montrees, 'action')} sur ${toutes}.`,
} as const;
