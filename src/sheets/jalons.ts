/** The sheet « Jalons »: the steps of the actions, one a row. */
import { jalonSchema } from '../domain/jalon';
import { colonneId, date, identifiant, liste, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'jalons',
  titre: 'Jalons',
  but: 'Les étapes de chaque action : ce qui doit être fait, pour quand, et la preuve que c’est fait.',
  famille: 'plan',
  noyau: false,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tJalons',
      libelle: 'Jalons des actions',
      schema: jalonSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        identifiant('action', ['Action', 'Le code de l’action.', 'A1'], {
          niveau: 'prioritaire',
          requise: true,
          listeDe: { table: 'tActions', cle: 'code' },
        }),
        nombre('numero', ['N°', 'Le rang du jalon dans l’action.', '1'], {
          alias: ['Numéro', 'Ordre'],
          format: '0',
          largeur: 7,
        }),
        texteLong('libelle', ['Libellé', 'Ce qui doit être fait.', 'Choisir le terrain'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Jalon', 'Étape'],
          largeur: 60,
        }),
        date('echeance', ['Échéance', 'Pour quand : le jour, le mois ou l’année.', 'mars 2026'], {
          niveau: 'prioritaire',
        }),
        liste('fait', 'oui_non', ['Fait', 'Oui dès que c’est fait.', 'oui'], {
          niveau: 'prioritaire',
          alias: ['Réalisé'],
          largeur: 8,
        }),
        date('date_reelle', ['Date réelle', 'Quand cela a vraiment été fait.', '18/03/2026']),
        texte('preuve', ['Preuve', 'Le document qui le montre.', 'délibération n° 12'], { largeur: 36 }),
        nombre('poids', ['Poids', 'Le poids du jalon dans l’avancement ; vide : tous pèsent autant.', '1'], {
          largeur: 8,
        }),
      ],
    }),
  ],
});
