/** The verdict on one row of the plan, beside it. */
import { PARAMETRES_LIGNE, defineControle } from './define-controle';

const ENTETES = ['Code', 'Intitulé', 'Objectif', 'Structure pilote'];

export default defineControle({
  id: 'CONTROLER_ACTION',
  libelle: 'Le contrôle d’une ligne du plan',
  description:
    'Ce que les contrôles disent d’une ligne du plan : « conforme », ou ses constats en une phrase.',
  unite: 'texte',
  resultat: 'cellule',
  parametres: PARAMETRES_LIGNE,
  pieges: [
    'Une ligne ne dit rien des autres : codes en double, intitulés proches, pilotes écrits autrement, jalons et mises à jour depuis le copil se lisent avec CONTROLER_PLAN.',
    'Ce qui manque pour contrôler (la date, la table Convention, une colonne) est dit entre parenthèses ; une ligne vide ne dit rien.',
    'Dans une mise en forme conditionnelle, comparer le début du texte : =GAUCHE(W5;8)="conforme".',
    'Écrire la formule hors du tableau, ou sans y prendre sa propre colonne.',
  ],
  exemples: [
    {
      arguments: [[['A1', 'Ouvrir une crèche', '1.1', 'Ville']], [['Code', 'Titre', 'Objectif']]],
      attendu: { echec: 'argument-invalide' },
    },
    { arguments: [[['', '', '', '']], [ENTETES]], attendu: '' },
  ],
});
