/** The sheet « Axes »: the strategic axes of the convention. */
import { axeSchema } from '../domain/axe';
import { calcul, codes, colonneId, identifiant, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';
import { countActions, meanAvancement } from './formules';

const CODE = 'tAxes[[#This Row],[Code]]';
const SIENNES = `(tActions[Axe]&""=${CODE}&"")`;

export default defineFeuille({
  id: 'axes',
  titre: 'Axes',
  but: 'Les axes stratégiques, de deux à six le plus souvent ; les objectifs et les actions s’y rattachent par leur code.',
  famille: 'plan',
  noyau: true,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tAxes',
      libelle: 'Axes stratégiques',
      schema: axeSchema,
      ancre: 'B4',
      lignesVides: 8,
      colonnes: [
        colonneId,
        identifiant('code', ['Code', 'Un numéro court et unique.', '1'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 8,
        }),
        texte('intitule', ['Intitulé', 'L’axe, avec les mots de la convention.', 'Soutenir la parentalité'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Axe', 'Titre', 'Intitulé de l’axe'],
          largeur: 44,
        }),
        codes(
          'champs',
          ['Champs', 'Les codes des champs visés, séparés par des points-virgules.', 'PAR ; PE'],
          { liste: 'champs' },
        ),
        texteLong('enjeux', [
          'Enjeux',
          'Les enjeux du diagnostic auxquels l’axe répond.',
          'isolement des familles monoparentales',
        ]),
        texte(
          'elu_referent',
          ['Élu référent', 'L’élue ou l’élu qui porte l’axe.', 'adjointe à la petite enfance'],
          {
            alias: ['Élue référente', 'Élu·e référent·e'],
          },
        ),
        nombre('poids', ['Poids', 'Le poids de l’axe dans l’avancement ; vide : tous pèsent autant.', '1'], {
          largeur: 8,
        }),
        calcul(
          'actions',
          'nombre',
          ['Actions', 'Le nombre d’actions rattachées, compté dans la feuille Actions.', '7'],
          `=IF(${CODE}="","",${countActions(SIENNES)})`,
          { format: '0', largeur: 9 },
        ),
        calcul(
          'avancement',
          'taux',
          ['Avancement moyen', 'Saisi, sinon celui du statut ; reportées et abandonnées exclues.', '45 %'],
          `=IF(${CODE}="","",${meanAvancement(SIENNES)})`,
          { largeur: 12 },
        ),
      ],
    }),
  ],
});
