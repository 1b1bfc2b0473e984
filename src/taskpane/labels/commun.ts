/** Texts shared by all pages: the frame of the pane, failures, waiting. */
import { fr } from '../../domain/typographie';

export const commun = {
  produit: 'Complément CTG',
  navigation: 'Pages du complément',
  pages: {
    accueil: 'Accueil',
    donnees: 'Chiffres',
    reprendre: 'Reprendre',
    controles: 'Contrôles',
    evaluation: 'Évaluation',
  },
  chargement: 'Chargement…',
  reessayer: 'Réessayer',
  annuler: 'Annuler',
  copierDetails: 'Copier les détails',
  copies: 'Détails copiés.',
  detailsACopier: 'Détails à copier à la main',
  inconnu: 'non renseigné',
  apparence: 'Apparence du volet',
  apparences: { auto: 'Comme Excel ou le système', clair: 'Claire', sombre: 'Sombre' },
  bogue: {
    titre: 'Une erreur inattendue est survenue',
    message: fr`Le complément n’a pas pu continuer. Votre classeur n’est pas fermé et vos saisies y restent. Rechargez le volet ; si l’erreur revient, copiez les détails et envoyez-les à la personne qui vous aide.`,
    recharger: 'Recharger le volet',
  },
  horsExcel: {
    titre: 'Ce volet s’ouvre dans Excel',
    message: fr`Le Complément CTG structure, chiffre et contrôle le classeur d’une convention territoriale globale. Cette page est son volet : seule, dans un navigateur, elle n’a pas de classeur à lire.`,
    comment: 'Pour l’ouvrir',
    etapes: [
      'Ouvrez un classeur dans Excel (Windows, Mac ou Excel pour le web).',
      fr`Dans l’onglet « CTG » du ruban, choisissez « Volet ».`,
      fr`Si l’onglet « CTG » n’apparaît pas, demandez à votre service informatique d’installer le complément, ou ajoutez-le depuis « Accueil », « Compléments ».`,
    ],
  },
} as const;
