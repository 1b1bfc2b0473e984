/** The sheet « Avenants »: what changed in the convention since it was signed. */
import { avenantSchema } from '../domain/avenant';
import { colonneId, date, identifiant, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'avenants',
  titre: 'Avenants',
  but: 'Les avenants à la convention : leur objet, leurs dates et ce qu’ils ajoutent ou retirent.',
  famille: 'convention',
  noyau: false,
  colonnesFigees: 4,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tAvenants',
      libelle: 'Avenants',
      schema: avenantSchema,
      ancre: 'B4',
      lignesVides: 4,
      colonnes: [
        colonneId,
        identifiant('numero', ['Numéro', 'Le numéro de l’avenant.', '1'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['N°', 'Avenant'],
          largeur: 10,
        }),
        texteLong('objet', ['Objet', 'Ce que l’avenant modifie.', 'plan d’action et d’évaluation'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 44,
        }),
        date('date_copil', ['Date du copil', 'Quand le copil l’a validé.', 'décembre 2024']),
        date('date_deliberation', ['Date de délibération', 'Quand le conseil l’a adopté.', 'décembre 2024']),
        date('date_signature', ['Date de signature', 'Quand il a été signé.', '15/01/2025']),
        texteLong('contenu', [
          'Contenu',
          'Axes, actions, signataires, champs ou durée ajoutés ou retirés.',
          'six actions ajoutées',
        ]),
      ],
    }),
  ],
});
