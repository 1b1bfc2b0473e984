/** Texts of the pictures: captions, and the tables behind them. */
import { fr } from '../../domain/typographie';

export const images = {
  voir: 'Voir les chiffres',
  de: (titre: string) => fr`: ${titre}`,
  statuts: {
    titre: 'Actions par statut',
    statut: 'Statut',
    actions: 'Actions',
    part: 'Part',
  },
} as const;
