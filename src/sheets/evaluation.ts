/** The sheet « Évaluation »: one criterion noted 0 to 4, with its evidence, a row. */
import { evaluationSchema } from '../domain/evaluation';
import { colonneId, date, identifiant, liste, nombre, texte, texteLong } from './colonnes';
import { parseAdresse, toLettre } from './adresse';
import { defineFeuille, defineTable } from './define';
import { buildProfil, drawProfil, widthsOfProfil } from './profil-evaluation';

/** One narrow empty column after the table and its signs. */
const COLONNE_PROFIL = parseAdresse('N1').colonne;

export default defineFeuille({
  id: 'evaluation',
  titre: 'Évaluation',
  but: 'Chaque critère noté de 0 à 4, avec sa preuve ; une note sans preuve ne vaut pas pour le copil.',
  famille: 'evaluation',
  noyau: true,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  largeurs: { [toLettre(COLONNE_PROFIL - 1)]: 3, ...widthsOfProfil(COLONNE_PROFIL) },
  cellules: buildProfil(COLONNE_PROFIL),
  graphiques: [drawProfil(COLONNE_PROFIL)],
  tables: [
    defineTable({
      nom: 'tEval',
      libelle: 'Évaluation',
      schema: evaluationSchema,
      ancre: 'B4',
      // The profile stands beside: a filter would hide its rows.
      filtre: false,
      lignesVides: 15,
      colonnes: [
        colonneId,
        liste('objet', 'objets_evaluation', ['Objet', 'Action, axe ou convention.', 'action'], {
          niveau: 'prioritaire',
          largeur: 12,
        }),
        identifiant('code', ['Code', 'Le code de l’action ou de l’axe noté.', 'A1'], {
          niveau: 'prioritaire',
          largeur: 8,
        }),
        liste('critere', 'criteres', ['Critère', 'Le critère d’évaluation, dans la liste.', 'pertinence'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 18,
        }),
        nombre('note', ['Note', 'De 0 (pas du tout) à 4 (pleinement) ; vide si non noté.', '3'], {
          niveau: 'prioritaire',
          requise: true,
          liste: 'notes',
          largeur: 8,
        }),
        nombre('poids', ['Poids', 'Le poids du critère ; vide : tous pèsent autant.', '1'], { largeur: 8 }),
        texteLong(
          'preuve',
          ['Preuve', 'Le fait ou le document sur lequel la note repose.', 'enquête auprès de 120 familles'],
          {
            niveau: 'prioritaire',
            alias: ['Preuve ou commentaire'],
          },
        ),
        texte('auteur', ['Auteur', 'La fonction de la personne qui note.', 'chargé de coopération'], {
          largeur: 20,
        }),
        date('date', ['Date', 'Le jour de la notation.', '12/06/2025']),
        liste('suite', 'suites', ['Suite', 'Poursuivre, adapter, arrêter ou essaimer.', 'adapter'], {
          largeur: 12,
        }),
      ],
    }),
  ],
});
