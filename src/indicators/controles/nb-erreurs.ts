/** How many errors a plan has. */
import { PARAMETRES_PLAN, PIEGES_PLAN, defineControle } from './define-controle';

export default defineControle({
  id: 'NB_ERREURS',
  libelle: 'Le nombre d’erreurs du plan',
  description:
    'Le nombre d’erreurs que les contrôles trouvent dans le plan donné, sans celles qui sont justifiées.',
  unite: 'constats',
  resultat: 'cellule',
  parametres: PARAMETRES_PLAN,
  pieges: [
    ...PIEGES_PLAN,
    'Zéro ne veut pas dire prêt : ce qui n’est pas contrôlable n’est pas une erreur, et PRET_COPIL en tient compte.',
    'Les justifications ne sont connues que si la table tJustifications[#Tout] est donnée aussi.',
  ],
  exemples: [
    {
      arguments: [
        [
          ['Code', 'Intitulé'],
          ['A1', ''],
        ],
      ],
      attendu: 1,
    },
  ],
});
