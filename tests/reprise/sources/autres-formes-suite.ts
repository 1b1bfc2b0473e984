/** The other four of eight more shapes, hand-made, their answers written before the first reading. */
import { csv, xlsx } from './source';
import type { SourceEssai } from './source';

export const AUTRES_FORMES_SUITE: readonly SourceEssai[] = [
  {
    nom: 'K decisions of a meeting, pasted as text',
    contenu: {
      type: 'collage',
      texte:
        'COPIL du 12 mars 2025 — relevé de décisions\n\nN°\tDécision\tQui\tPour quand\tSuivi\n1\tValider le calendrier\tCaf\t30/04/2025\tfait\n2\tÉcrire aux maires\tCC du Val\tmai 2025\tengagée\n',
    },
    attendu: {
      tDecisions: [
        {
          numero: '1',
          texte: 'Valider le calendrier',
          responsable: 'Caf',
          echeance: '2025-04-30',
          etat: 'soldée',
        },
        {
          numero: '2',
          texte: 'Écrire aux maires',
          responsable: 'CC du Val',
          echeance: '2025-05',
          etat: 'en cours',
        },
      ],
    },
  },
  {
    nom: 'L axes only as banners merged across, the header said again after a blank row',
    contenu: xlsx({
      nom: 'Programme 2025',
      fusions: ['A1:D1', 'A6:D6'],
      lignes: [
        ['Axe A – Grandir'],
        ['Fiche action', 'Chef de file', 'Public', 'Statut'],
        ['Éveil musical', 'Ville', 'tout-petits', 'en cours'],
        ['Colos apprenantes', 'CC du Val', 'enfants', 'prévu'],
        [],
        ['Axe B – Habiter'],
        ['Fiche action', 'Chef de file', 'Public', 'Statut'],
        ['Logement des saisonniers', 'Mission locale', 'jeunes', 'abandonné'],
      ],
    }),
    attendu: {
      tAxes: [
        { code: 'A', intitule: 'Grandir' },
        { code: 'B', intitule: 'Habiter' },
      ],
      tActions: [
        {
          axe: 'A',
          intitule: 'Éveil musical',
          structure_pilote: 'Ville',
          public: 'tout-petits',
          statut: 'En cours',
        },
        {
          axe: 'A',
          intitule: 'Colos apprenantes',
          structure_pilote: 'CC du Val',
          public: 'enfants',
          statut: 'À venir',
        },
        {
          axe: 'B',
          intitule: 'Logement des saisonniers',
          structure_pilote: 'Mission locale',
          public: 'jeunes',
          statut: 'Abandonnée',
        },
      ],
    },
  },
  {
    nom: 'M retroplanning, dates first',
    contenu: csv(
      'Rétroplanning de la démarche;;;\n;;;\nQuand ?;Quoi ?;Qui ?;Livrable\njanvier 2025;Lancement de la démarche;Copil;note de cadrage\n15/03/2025;Atelier jeunesse;Groupe de travail;\nT4 2025;Signature de la convention;Signataires;convention\n',
    ),
    attendu: {
      tCalendrier: [
        {
          date: '2025-01',
          libelle: 'Lancement de la démarche',
          instance: 'Copil',
          piece: 'note de cadrage',
        },
        { date: '2025-03-15', libelle: 'Atelier jeunesse', instance: 'Groupe de travail' },
        {
          date: 'T4 2025',
          libelle: 'Signature de la convention',
          instance: 'Signataires',
          piece: 'convention',
        },
      ],
    },
  },
  {
    nom: 'N headers in the words of one person',
    contenu: xlsx({
      nom: 'Chantiers',
      lignes: [
        [
          'Ce qu’on veut faire',
          'Dans quel but',
          'Qui s’en charge',
          'Il faut combien',
          'Ça en est où',
          'Bla-bla',
        ],
        [
          'Ouvrir une ludothèque',
          'Rompre l’isolement',
          'Centre social',
          '9 000 €',
          'en cours',
          'local trouvé',
        ],
        ['Former les ATSEM', 'Mieux accueillir', 'Ville', '1 500 €', 'pas commencé', 'devis reçu'],
        ['Créer un atelier vélo', 'Bouger', 'MJC', '2 200 €', 'terminé', 'à refaire'],
      ],
    }),
    attendu: {
      tActions: [
        {
          intitule: 'Ouvrir une ludothèque',
          resultats_attendus: 'Rompre l’isolement',
          structure_pilote: 'Centre social',
          budget: 9000,
          statut: 'En cours',
          notes: 'local trouvé',
        },
        {
          intitule: 'Former les ATSEM',
          resultats_attendus: 'Mieux accueillir',
          structure_pilote: 'Ville',
          budget: 1500,
          statut: 'À venir',
          notes: 'devis reçu',
        },
        {
          intitule: 'Créer un atelier vélo',
          resultats_attendus: 'Bouger',
          structure_pilote: 'MJC',
          budget: 2200,
          statut: 'Réalisée',
          notes: 'à refaire',
        },
      ],
    },
  },
];
