/** Texts shared by all pages: the frame of the pane, failures, waiting. */
import { fr } from '../../domain/typographie';

export const commun = {
  produit: 'Complément CTG',
  navigation: 'Pages du complément',
  aideDePage: 'Aide sur cette page',
  pages: {
    accueil: 'Accueil',
    convention: 'Convention',
    donnees: 'Chiffres',
    plan: 'Plan',
    controles: 'Contrôles',
    evaluation: 'Évaluation',
    aide: 'Aide',
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
} as const;
