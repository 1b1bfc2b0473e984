/** Six shapes written once the heuristics were frozen, hand-made: what the first reading of an unknown file is worth. */
import { csv, xlsx } from './source';
import type { SourceEssai } from './source';

export const JAMAIS_VUES: readonly SourceEssai[] = [
  {
    nom: 'A contact list of the committees',
    contenu: csv(
      'Annuaire du copil\n\nNom et prénom,Organisme,Fonction,Instance,Courriel\nAnne Leroy,Caf du Val,directrice,Copil,a.leroy@exemple.fr\nPaul Morel,Ville,maire,Copil,\nMarc Petit,CCAS,agent,Cotech,m.petit@exemple.fr\n',
    ),
    attendu: {
      tMembres: [
        {
          nom: 'Anne Leroy',
          structure: 'Caf du Val',
          fonction: 'directrice',
          instance: 'Copil',
          '+Courriel': 'a.leroy@exemple.fr',
        },
        { nom: 'Paul Morel', structure: 'Ville', fonction: 'maire', instance: 'Copil' },
        {
          nom: 'Marc Petit',
          structure: 'CCAS',
          fonction: 'agent',
          instance: 'Cotech',
          '+Courriel': 'm.petit@exemple.fr',
        },
      ],
    },
  },
  {
    nom: 'B indicators with reference and target',
    contenu: xlsx({
      nom: 'Indicateurs',
      lignes: [
        ['Tableau de bord'],
        [
          'N° action',
          'Indicateur de suivi',
          'Unité de mesure',
          'Valeur initiale',
          'Objectif chiffré',
          'Périodicité',
          'Source des données',
        ],
        ['A1', 'Places ouvertes', 'places', 120, 140, 'annuelle', 'PMI'],
        ['A2', 'Familles reçues', 'familles', '45 familles', 80, 'semestrielle', 'LAEP'],
      ],
    }),
    attendu: {
      tIndic: [
        {
          rattachement: 'A1',
          intitule: 'Places ouvertes',
          unite: 'places',
          reference: 120,
          cible: 140,
          frequence: 'annuelle',
          source: 'PMI',
        },
        {
          rattachement: 'A2',
          intitule: 'Familles reçues',
          unite: 'familles',
          reference: 45,
          cible: 80,
          frequence: 'semestrielle',
          source: 'LAEP',
        },
      ],
    },
  },
  {
    nom: 'C diagnosis with headings by theme',
    contenu: xlsx({
      nom: 'Diagnostic partagé',
      lignes: [
        ['Donnée', 'Année', 'Territoire', 'Valeur', 'Moyenne nationale', 'Constats', 'Enjeux'],
        ['PETITE ENFANCE'],
        ['Taux de couverture', 2021, 'Montval', '62 %', '59 %', 'offre correcte', 'maintenir l’offre'],
        ['JEUNESSE'],
        ['Part des 15-24 ans', 2020, 'Montval', '11 %', '12 %', 'vieillissement', 'attirer les jeunes'],
      ],
    }),
    attendu: {
      tDiagnostic: [
        {
          indicateur: 'Taux de couverture',
          millesime: '2021',
          territoire: 'Montval',
          valeur: '62 %',
          comparaison: '59 %',
          constat: 'offre correcte',
          enjeu: 'maintenir l’offre',
          '+Rubrique': 'PETITE ENFANCE',
        },
        {
          indicateur: 'Part des 15-24 ans',
          millesime: '2020',
          territoire: 'Montval',
          valeur: '11 %',
          comparaison: '12 %',
          constat: 'vieillissement',
          enjeu: 'attirer les jeunes',
          '+Rubrique': 'JEUNESSE',
        },
      ],
    },
  },
  {
    nom: 'D English headers, statuses in English',
    contenu: csv(
      'ID;Action name;Owner;Start date;End date;Status;Progress;Comments\n7;Open a youth space;Ville;2024-09-01;2025-06-30;In progress;40 %;late\n8;Train staff;CCAS;2025-01;2025-12;Not started;0;\n',
    ),
    attendu: {
      tActions: [
        {
          code: '7',
          intitule: 'Open a youth space',
          pilote: 'Ville',
          debut: '2024-09-01',
          fin: '2025-06-30',
          statut: 'En cours',
          avancement: 0.4,
          notes: 'late',
        },
        {
          code: '8',
          intitule: 'Train staff',
          pilote: 'CCAS',
          debut: '2025-01',
          fin: '2025-12',
          statut: 'À venir',
          avancement: 0,
        },
      ],
    },
  },
  {
    nom: 'E staircase: axis, objective and action each on its own row',
    contenu: xlsx({
      nom: 'Plan',
      lignes: [
        ['Axe', 'Objectif', 'Action', 'Pilote', 'Échéance'],
        ['Axe 1 Parentalité'],
        [null, 'Objectif 1 : Écouter les parents'],
        [null, null, 'Groupes de parole', 'CCAS', '2025'],
        [null, null, 'Permanences', 'Caf', '2026'],
        [null, 'Objectif 2 : Soutenir les pères'],
        [null, null, 'Ateliers pères-enfants', 'Ludothèque', 'printemps 2025'],
      ],
    }),
    attendu: {
      tAxes: [{ code: '1', intitule: 'Parentalité' }],
      tObjectifs: [
        { code: '1.1', axe: '1', intitule: 'Écouter les parents' },
        { code: '1.2', axe: '1', intitule: 'Soutenir les pères' },
      ],
      tActions: [
        { intitule: 'Groupes de parole', axe: '1', objectif: '1.1', pilote: 'CCAS', fin: '2025' },
        { intitule: 'Permanences', axe: '1', objectif: '1.1', pilote: 'Caf', fin: '2026' },
        {
          intitule: 'Ateliers pères-enfants',
          axe: '1',
          objectif: '1.2',
          pilote: 'Ludothèque',
          fin: 'printemps 2025',
        },
      ],
    },
  },
  {
    nom: 'F fiches in columns, one action a column',
    contenu: xlsx({
      nom: 'Fiches',
      lignes: [
        ['Intitulé', 'Créer un LAEP', 'Rénover l’ALSH'],
        ['Porteur', 'CCAS', 'Ville'],
        ['Champ', 'Parentalité', 'Enfance'],
        ['Coût prévisionnel', 15000, '80 k€'],
        ['Calendrier', '2024-2025', '2026'],
        ['Partenaires', 'Caf', 'Caf, Département'],
        ['Statut', 'Achevé', 'a lancer'],
      ],
    }),
    attendu: {
      tActions: [
        {
          intitule: 'Créer un LAEP',
          structure_pilote: 'CCAS',
          champs: 'PAR',
          budget: 15000,
          debut: '2024',
          fin: '2025',
          partenaires: 'Caf',
          statut: 'Réalisée',
        },
        {
          intitule: 'Rénover l’ALSH',
          structure_pilote: 'Ville',
          champs: 'ENF',
          budget: 80000,
          fin: '2026',
          partenaires: 'Caf, Département',
          statut: 'À venir',
        },
      ],
    },
  },
];
