/** Texts of the page « Accueil ». */
import { fr } from '../../domain/typographie';

export const accueil = {
  titre: 'Où en est la convention',
  suite: {
    titre: 'Prochaine étape',
    territoire: {
      texte: fr`Choisir le territoire de la convention : les fonctions CTG sans argument s’y rapportent.`,
      bouton: 'Choisir le territoire',
    },
    chiffres: {
      texte: fr`Importer les chiffres publics (Insee, Caf) du territoire dans la feuille « Données ».`,
      bouton: 'Importer des chiffres',
    },
    actions: {
      texte: fr`Saisir les actions dans la feuille « Actions », une par ligne, puis revenir les contrôler.`,
      bouton: 'Ouvrir le plan',
    },
    controles: {
      texte: 'Contrôler le plan d’actions avant le prochain copil.',
      bouton: 'Contrôler le plan',
    },
  },
} as const;
