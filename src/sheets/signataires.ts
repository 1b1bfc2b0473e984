/** The sheet « Signataires »: one structure that signs a row, and who signs for it. */
import { signataireSchema } from '../domain/signataire';
import { colonneId, date, liste, texte } from './colonnes';
import { defineFeuille, defineTable } from './define';

export default defineFeuille({
  id: 'signataires',
  titre: 'Signataires',
  but: 'Une ligne par structure signataire : la Caf, la commune ou l’EPCI, et ceux qui signent avec eux.',
  famille: 'convention',
  noyau: false,
  colonnesFigees: 3,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tSignataires',
      libelle: 'Signataires',
      schema: signataireSchema,
      ancre: 'B4',
      lignesVides: 8,
      colonnes: [
        colonneId,
        texte(
          'structure',
          ['Structure', 'La structure qui signe, avec son nom complet.', 'Caf des Pyrénées-Orientales'],
          {
            niveau: 'prioritaire',
            requise: true,
            largeur: 36,
          },
        ),
        liste('type', 'types_signataire', ['Type', 'La nature de la structure, dans la liste.', 'commune'], {
          niveau: 'prioritaire',
          alias: ['Type de structure'],
        }),
        texte('civilite', ['Civilité', 'Madame ou Monsieur, comme dans la convention.', 'Madame'], {
          largeur: 11,
        }),
        texte('personne', ['Personne', 'La personne qui signe, prénom et nom.', 'Claude Martin'], {
          niveau: 'prioritaire',
          alias: ['Signataire', 'Nom'],
          largeur: 28,
        }),
        texte('fonction', ['Fonction', 'La fonction de la personne qui signe.', 'maire'], {
          niveau: 'prioritaire',
          largeur: 28,
        }),
        texte('represente', [
          'Représente',
          'La personne représentée, si elle ne signe pas elle-même.',
          'Dominique Petit',
        ]),
        texte('fonction_representee', [
          'Fonction représentée',
          'La fonction de la personne représentée.',
          'présidente du CCAS',
        ]),
        date('date_deliberation', [
          'Date de délibération',
          'Le jour du vote autorisant la signature.',
          '20/06/2024',
        ]),
        texte(
          'numero_deliberation',
          ['Numéro de délibération', 'Le numéro porté sur la délibération.', '2024-06-15'],
          {
            alias: ['N° de délibération'],
            format: '@',
            largeur: 16,
          },
        ),
        liste(
          'a_signe',
          'oui_non_inconnu',
          ['A signé', 'Oui, non, ou inconnu si le texte ne le dit pas.', 'inconnu'],
          {
            largeur: 10,
          },
        ),
        date('date_signature', ['Date de signature', 'Le jour où cette structure a signé.', '06/03/2024']),
      ],
    }),
  ],
});
