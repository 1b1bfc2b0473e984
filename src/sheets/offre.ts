/** The sheet « Offre »: the equipments, services and ways of welcoming, one a row (the annex of the convention). */
import { offreSchema } from '../domain/offre';
import { colonneId, date, liste, montant, nombre, texte, texteLong } from './colonnes';
import { defineFeuille, defineTable } from './define';

const PLACES = { format: '#,##0', largeur: 11 } as const;

export default defineFeuille({
  id: 'offre',
  titre: 'Offre',
  but: 'L’annexe de la convention : équipements, services et modes d’accueil, une ligne chacun.',
  famille: 'diagnostic',
  noyau: false,
  colonnesFigees: 5,
  quadrillage: true,
  visible: true,
  tables: [
    defineTable({
      nom: 'tOffre',
      libelle: 'Offre existante',
      schema: offreSchema,
      ancre: 'B4',
      lignesVides: 15,
      colonnes: [
        colonneId,
        texte('champ', ['Champ', 'Le code du champ d’intervention.', 'PE'], {
          liste: 'champs',
          listeStricte: false,
          largeur: 10,
        }),
        liste('type', 'types_offre', ['Type', 'Le type d’équipement ou de service.', 'EAJE PSU'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Type d’offre', 'Type d’équipement'],
          listeStricte: false,
          largeur: 20,
        }),
        texte('nom', ['Nom', 'Le nom de l’équipement ou du service.', 'Les Petits Pas'], {
          niveau: 'prioritaire',
          requise: true,
          alias: ['Équipement', 'Structure'],
          largeur: 30,
        }),
        texte('commune', ['Commune', 'La commune où il se trouve.', 'Canet-en-Roussillon'], {
          niveau: 'prioritaire',
          largeur: 20,
        }),
        texte('gestionnaire', ['Gestionnaire', 'Qui le gère.', 'association Les Petits Pas'], {
          niveau: 'prioritaire',
        }),
        liste(
          'statut',
          'statuts_gestionnaire',
          ['Statut', 'Public, associatif, mutualiste ou privé.', 'associatif'],
          { largeur: 12 },
        ),
        nombre('capacite_agreee', ['Capacité agréée', 'Les places de l’agrément.', '20'], {
          alias: ['Places agréées'],
          ...PLACES,
        }),
        nombre('capacite_ouverte', ['Capacité ouverte', 'Les places vraiment ouvertes.', '18'], {
          alias: ['Places ouvertes'],
          ...PLACES,
        }),
        nombre('heures_an', ['Heures par an', 'Les heures réalisées ou prévues dans l’année.', '38 000'], {
          alias: ['Heures/an'],
          ...PLACES,
        }),
        date('agrement_fin', ['Agrément jusqu’au', 'La fin de l’agrément.', '31/12/2026'], {
          alias: ['Fin d’agrément'],
        }),
        liste('zone', 'zones_offre', ['QPV ou ZRR', 'La zone prioritaire, s’il y en a une.', 'QPV'], {
          alias: ['QPV/ZRR', 'Zone'],
          largeur: 11,
        }),
        liste(
          'soutien',
          'oui_non',
          ['Soutenu par la collectivité', 'Oui si un signataire le finance.', 'oui'],
          { largeur: 12, alias: ['Soutenu'] },
        ),
        liste('psu', 'oui_non', ['PSU', 'Oui s’il reçoit la prestation de service unique.', 'oui'], {
          largeur: 8,
        }),
        liste('bonus_territoire', 'oui_non', ['Bonus territoire', 'Oui s’il est prévu ou versé.', 'oui'], {
          largeur: 11,
        }),
        montant('montant_bonus', ['Montant du bonus', 'Le bonus territoire d’une année.', '42 000 €'], {
          alias: ['Montant bonus'],
        }),
        liste(
          'bonus_inclusion',
          'oui_non',
          ['Bonus handicap ou mixité', 'Oui si l’un des deux est versé.', 'non'],
          { largeur: 12, alias: ['Bonus handicap/mixité'] },
        ),
        nombre(
          'places_nouvelles',
          ['Places nouvelles', 'Les places créées par la convention.', '10'],
          PLACES,
        ),
        liste('projet', 'projets_offre', ['Projet', 'Ce que la convention prévoit.', 'développement'], {
          largeur: 15,
        }),
        texteLong('commentaire', ['Commentaire', 'Tout ce qui aide à comprendre.', 'travaux en 2026'], {
          largeur: 36,
        }),
      ],
    }),
  ],
});
