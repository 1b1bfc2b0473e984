/** The sheet « Calendrier »: one dated step of the convention's life a row. */
import { etapeSchema } from '../domain/etape';
import { codes, colonneId, datePrecisee, liste, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'calendrier',
  titre: 'Calendrier',
  but: 'Les étapes de la convention, de la préparation au renouvellement ; plusieurs étapes peuvent partager une date.',
  famille: 'convention',
  noyau: false,
  colonnesFigees: 3,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tCalendrier',
      libelle: 'Calendrier',
      schema: etapeSchema,
      ancre: 'B4',
      lignesVides: 12,
      colonnes: [
        colonneId,
        codes(
          'etapes',
          ['Étapes', 'Une ou plusieurs étapes, séparées par des points-virgules.', 'copil ; axes'],
          {
            niveau: 'prioritaire',
            requise: true,
            alias: ['Étape'],
            liste: 'etapes',
            largeur: 24,
          },
        ),
        texteLong(
          'libelle',
          ['Libellé', 'Ce qui se passe, avec les mots du document.', 'Le Conseil délibère'],
          {
            niveau: 'prioritaire',
          },
        ),
        ...datePrecisee(
          'date',
          'precision',
          {
            date: ['Date', 'Le jour, le mois ou l’année, tels qu’on les connaît.', 'juin 2024'],
            precision: 'Précision',
          },
          { niveau: 'prioritaire' },
        ),
        texte('instance', ['Instance', 'L’instance qui se réunit ou décide.', 'Comité de pilotage'], {
          largeur: 28,
          listeDe: { table: 'tInstances', cle: 'instance' },
        }),
        liste('statut', 'statuts_etape', ['Statut', 'Où en est cette étape.', 'réalisée'], { largeur: 12 }),
        texte('piece', ['Pièce', 'Le document qui en garde la trace.', 'compte rendu du copil'], {
          largeur: 30,
        }),
      ],
    }),
  ],
});
