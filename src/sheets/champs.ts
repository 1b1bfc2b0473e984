/** The sheet « Champs »: the champs d'intervention as the convention words them, with their national codes. */
import { champSchema } from '../domain/champ';
import { codes, colonneId, date, liste, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'champs',
  titre: 'Champs',
  but: 'Les champs d’intervention avec les mots de la convention, reliés aux codes nationaux (PE, ENF, JEU, PAR…).',
  famille: 'convention',
  noyau: false,
  colonnesFigees: 3,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tChamps',
      libelle: 'Champs d’intervention',
      schema: champSchema,
      ancre: 'B4',
      lignesVides: 10,
      colonnes: [
        colonneId,
        texte('libelle', ['Champ', 'Le champ tel que la convention le nomme.', 'De la petite enfance'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Libellé', 'Libellé local', 'Champ d’intervention'],
          largeur: 44,
        }),
        codes(
          'codes_nationaux',
          [
            'Codes nationaux',
            'Un ou plusieurs codes de la liste, séparés par des points-virgules.',
            'ENF ; JEU',
          ],
          {
            niveau: 'prioritaire',
            alias: ['Code national'],
            liste: 'champs',
            largeur: 16,
          },
        ),
        liste('retenu', 'oui_non', ['Retenu', 'Oui si le champ est retenu à la signature.', 'oui'], {
          largeur: 10,
        }),
        date('date_ajout', ['Date d’ajout', 'La date de l’avenant qui a ajouté ce champ.', 'décembre 2024']),
        texte('tranche_age', ['Tranche d’âge', 'L’âge du public, si le texte le dit.', '0 à 3 ans'], {
          largeur: 14,
        }),
        texte('referent', ['Référent', 'La personne ou le service référent.', 'service petite enfance'], {
          largeur: 26,
        }),
        texteLong(
          'commentaire',
          ['Commentaire', 'Tout ce qui aide à comprendre.', 'libellé repris du communiqué'],
          {
            largeur: 40,
          },
        ),
      ],
    }),
  ],
});
