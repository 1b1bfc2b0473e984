/** The sheet « Objectifs »: the operational objectives, each under an axis. */
import { objectifSchema } from '../domain/objectif';
import { colonneId, identifiant, liste, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'objectifs',
  titre: 'Objectifs',
  but: 'Les objectifs opérationnels, rattachés à un axe et mesurés par un résultat attendu.',
  famille: 'plan',
  noyau: false,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tObjectifs',
      libelle: 'Objectifs opérationnels',
      schema: objectifSchema,
      ancre: 'B4',
      lignesVides: 10,
      colonnes: [
        colonneId,
        identifiant('code', ['Code', 'Un numéro unique, précédé de celui de l’axe.', '1.2'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 8,
        }),
        identifiant('axe', ['Axe', 'Le code de l’axe.', '1'], {
          niveau: 'prioritaire',
          alias: ['Code de l’axe'],
          listeDe: { table: 'tAxes', cle: 'code' },
          largeur: 8,
        }),
        texte(
          'intitule',
          ['Intitulé', 'L’objectif, qui commence par un verbe.', 'Créer des places d’accueil'],
          {
            niveau: 'prioritaire',
            requise: true,
            alias: ['Objectif', 'Objectif opérationnel'],
            largeur: 44,
          },
        ),
        texteLong('resultat_attendu', [
          'Résultat attendu',
          'Ce qui aura changé, et de combien.',
          '20 places de plus en 2027',
        ]),
        texte('indicateur', ['Indicateur de résultat', 'Le code de l’indicateur qui le mesure.', 'L-01'], {
          alias: ['Indicateur'],
          listeDe: { table: 'tIndic', cle: 'code' },
          largeur: 18,
        }),
        nombre('poids', ['Poids', 'Le poids de l’objectif dans l’axe ; vide : tous pèsent autant.', '1'], {
          largeur: 8,
        }),
        liste('a_decliner', 'oui_non', ['À décliner', 'Oui si aucune action n’est encore attendue.', 'oui'], {
          largeur: 10,
        }),
      ],
    }),
  ],
});
