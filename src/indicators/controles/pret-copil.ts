/** Whether the plan may go before the copil, as a test that a spreadsheet can use. */
import { PARAMETRES_PLAN, PIEGES_PLAN, defineControle } from './define-controle';

export default defineControle({
  id: 'PRET_COPIL',
  libelle: 'Le plan est-il prêt pour le copil',
  description:
    'VRAI quand ce qui est donné n’a aucune erreur et que rien d’essentiel n’y est resté non contrôlable ; FAUX sinon.',
  unite: 'VRAI ou FAUX',
  resultat: 'cellule',
  parametres: PARAMETRES_PLAN,
  pieges: [
    ...PIEGES_PLAN,
    'VRAI ou FAUX, pour SI et les mises en forme conditionnelles ; la raison d’un FAUX est dans CONTROLER_PLAN.',
    'Ne dit rien des feuilles qui ne sont pas données : le tampon du classeur entier est dans le volet, page Contrôles.',
  ],
  exemples: [
    {
      arguments: [
        [
          ['Code', 'Intitulé'],
          ['A1', ''],
        ],
      ],
      attendu: false,
    },
  ],
});
