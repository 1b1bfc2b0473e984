/** The findings of a plan, one below the other, as it is typed. */
import { PARAMETRES_PLAN, PIEGES_PLAN, defineControle } from './define-controle';

export default defineControle({
  id: 'CONTROLER_PLAN',
  libelle: 'Le contrôle du plan, constat par constat',
  description:
    'Les constats du plan, un par ligne : gravité, règle, ligne, colonne, ce qui ne va pas, que faire. Rien d’autre n’est lu.',
  unite: 'texte',
  resultat: 'matrice',
  parametres: PARAMETRES_PLAN,
  pieges: [
    ...PIEGES_PLAN,
    'Laisser vides les cellules à droite et au-dessous : le résultat s’y étend. « Ligne » compte dans la plage donnée, la première est 1.',
    'Au-delà de 1 000 constats, les suivants sont comptés, pas écrits.',
  ],
  exemples: [{ arguments: [[['']]], attendu: { echec: 'argument-invalide' } }],
});
