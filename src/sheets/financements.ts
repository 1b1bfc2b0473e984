/** The sheet « Financements »: one funder's amount for one action and one year a row. */
import { financementSchema } from '../domain/financement';
import { annee, colonneId, identifiant, liste, montant, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const EUROS = '#,##0\u00A0"€"';

/** Of the rows the filter leaves; nothing typed is no zero. */
const sumShown = (entete: string): string =>
  `=IF(SUBTOTAL(102,tFin[${entete}])=0,"non renseigné",SUBTOTAL(109,tFin[${entete}]))`;

export default defineFeuille({
  id: 'financements',
  titre: 'Financements',
  but: 'Qui finance quoi : une ligne par action, par année et par financeur, montants annuels.',
  famille: 'plan',
  noyau: false,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  cellules: [
    { adresse: 'G1', valeur: 'Prévu, lignes affichées', style: 'libelle', alignement: 'droite' },
    {
      adresse: 'H1',
      valeur: sumShown('Prévu'),
      style: 'valeur',
      format: EUROS,
      alignement: 'droite',
    },
    { adresse: 'I1', valeur: 'réalisé', style: 'libelle', alignement: 'droite' },
    {
      adresse: 'J1',
      valeur: sumShown('Réalisé'),
      style: 'valeur',
      format: EUROS,
      alignement: 'droite',
    },
  ],
  tables: [
    defineTable({
      nom: 'tFin',
      libelle: 'Plan de financement',
      schema: financementSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        identifiant('action', ['Action', 'Le code de l’action.', 'A1'], {
          niveau: 'prioritaire',
          requise: true,
          listeDe: { table: 'tActions', cle: 'code' },
        }),
        annee('annee', ['Année', 'L’année de la dépense.', '2025'], { niveau: 'prioritaire' }),
        texte('financeur', ['Financeur', 'La structure qui finance.', 'Caf des Pyrénées-Orientales'], {
          niveau: 'prioritaire',
          requise: true,
          largeur: 30,
        }),
        liste('nature', 'natures_financement', [
          'Nature',
          'Investissement, fonctionnement, ingénierie ou valorisation.',
          'fonctionnement',
        ]),
        texte('dispositif', ['Dispositif', 'L’aide ou le fonds mobilisé.', 'bonus territoire']),
        montant('prevu', ['Prévu', 'Le montant prévu pour l’année.', '12 000 €'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Montant prévu', 'Prévu €'],
        }),
        liste('obtenu', 'obtenu', ['Obtenu', 'Demandé, notifié ou versé.', 'notifié'], { largeur: 12 }),
        montant('realise', ['Réalisé', 'Le montant vraiment dépensé.', '11 450 €'], {
          alias: ['Montant réalisé', 'Réalisé €'],
        }),
        liste('taxe', 'taxes', ['Taxes', 'HT ou TTC.', 'TTC'], {
          alias: ['HT ou TTC', 'HT/TTC'],
          largeur: 9,
        }),
        liste(
          'a_trouver',
          'oui_non',
          ['À trouver', 'Oui si ce financement n’est pas encore acquis.', 'non'],
          { largeur: 10 },
        ),
        texteLong(
          'commentaire',
          ['Commentaire', 'Tout ce qui aide à comprendre.', 'sous réserve du vote du budget'],
          { largeur: 36 },
        ),
      ],
    }),
  ],
});
