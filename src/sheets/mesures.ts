/** The sheet « Mesures »: the dated values of the follow-up indicators. */
import { mesureSchema } from '../domain/mesure';
import { colonneId, date, identifiant, liste, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'mesures',
  titre: 'Mesures',
  but: 'Les valeurs relevées, datées, des indicateurs du plan ; une valeur inconnue reste vide, avec sa marque.',
  famille: 'evaluation',
  noyau: false,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tMesures',
      libelle: 'Mesures',
      schema: mesureSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        identifiant('indicateur', ['Indicateur', 'Le code de l’indicateur mesuré.', 'L-01'], {
          niveau: 'prioritaire',
          requise: true,
          listeDe: { table: 'tIndic', cle: 'code' },
          largeur: 11,
        }),
        date('date', ['Date', 'Le jour, le mois ou l’année de la mesure.', '31/12/2024'], {
          niveau: 'prioritaire',
        }),
        nombre(
          'valeur',
          ['Valeur', 'Le nombre relevé ; vide s’il n’est pas connu, jamais zéro par défaut.', '1 280'],
          {
            niveau: 'prioritaire',
            requise: true,
          },
        ),
        liste('marque', 'marques', ['Marque', 'Pourquoi la valeur manque, dans la liste.', 'nd'], {
          largeur: 11,
        }),
        texte('source', ['Source', 'D’où vient cette mesure.', 'rapport d’activité 2024']),
        texte(
          'saisi_par',
          ['Saisi par', 'La fonction de la personne qui l’a saisie.', 'chargé de coopération'],
          {
            largeur: 20,
          },
        ),
        texteLong(
          'commentaire',
          ['Commentaire', 'Tout ce qui aide à comprendre.', 'une crèche fermée six mois'],
          { largeur: 36 },
        ),
      ],
    }),
  ],
});
