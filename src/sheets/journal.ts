/** The sheet « Journal »: who changed what and when, as people or the add-in note it. */
import type * as z from 'zod';
import { datePartielleSchema, enregistrementSchema, texteSchema } from '../domain/valeurs';
import { colonneId, date, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const entreeJournalSchema = enregistrementSchema.extend({
  horodatage: datePartielleSchema,
  auteur: texteSchema,
  feuille: texteSchema,
  ligne: texteSchema,
  champ: texteSchema,
  avant: texteSchema,
  apres: texteSchema,
  lot: texteSchema,
});
export type EntreeJournal = z.infer<typeof entreeJournalSchema>;

export default defineFeuille({
  id: 'journal',
  titre: 'Journal',
  but: 'Ce qui a changé, quand et par qui (la fonction, jamais le nom) ; chaque ligne garde la valeur d’avant.',
  famille: 'service',
  noyau: false,
  colonnesFigees: 3,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tJournal',
      libelle: 'Journal des changements',
      schema: entreeJournalSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        date('horodatage', ['Date', 'Le jour du changement.', '12/06/2025'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Horodatage'],
        }),
        texte('auteur', ['Auteur', 'La fonction de la personne.', 'coordinatrice CTG'], {
          niveau: 'prioritaire',
          largeur: 22,
        }),
        texte('feuille', ['Feuille', 'La feuille changée.', 'Actions'], {
          niveau: 'prioritaire',
          largeur: 16,
        }),
        texte('ligne', ['Ligne', 'Le code ou le numéro de la ligne.', 'A3'], { format: '@', largeur: 10 }),
        texte('champ', ['Colonne', 'La colonne changée.', 'Pilote'], { alias: ['Champ'], largeur: 18 }),
        texteLong('avant', ['Avant', 'Ce que la cellule disait.', 'à désigner'], { largeur: 40 }),
        texteLong('apres', ['Après', 'Ce qu’elle dit maintenant.', 'direction de l’enfance'], {
          largeur: 40,
        }),
        texte('lot', ['Lot d’import', 'Le fichier d’où viennent plusieurs changements.', 'suivi-2025.xlsx'], {
          alias: ['Lot'],
          largeur: 22,
        }),
      ],
    }),
  ],
});
