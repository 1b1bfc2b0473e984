/** Texts of the page « Aide ». */
import { fr } from '../../domain/typographie';

export const aide = {
  vues: 'Vues de l’aide',
  titres: { guide: 'Guide', glossaire: 'Glossaire', raccourcis: 'Raccourcis' },
  guide: {
    titre: fr`Que voulez-vous faire ?`,
    ouvrir: (titre: string) => fr`Y aller : ${titre}`,
    bouton: 'Y aller',
    page: (titre: string) => fr`Page du guide : ${titre}`,
  },
} as const;
