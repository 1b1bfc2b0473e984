/** Four of eight more shapes, hand-made, their answers written before the first reading. */
import { jour, xlsx } from './source';
import type { SourceEssai } from './source';

export const AUTRES_FORMES: readonly SourceEssai[] = [
  {
    nom: 'G headers broken over lines inside their cells',
    contenu: xlsx({
      nom: 'Plan CTG',
      lignes: [
        ['Suivi du plan — version de travail'],
        [
          'N°\nfiche',
          'Intitulé\nde l’action',
          'Structure\nporteuse',
          'Montant\n(en €)',
          'Calendrier\nprévisionnel',
          'État\nd’avancement',
          'Élu\nréférent',
        ],
        ['F1', 'Ouvrir un café\ndes parents', 'Centre social', '3 500 €', '2025-2027', 'lancée', 'Mme Roux'],
        ['F2', 'Cartographier l’offre', 'CC du Val', '4 k€', '2025', 'achevée', 'M. Blin'],
      ],
    }),
    attendu: {
      tActions: [
        {
          code: 'F1',
          intitule: 'Ouvrir un café\ndes parents',
          structure_pilote: 'Centre social',
          budget: 3500,
          debut: '2025',
          fin: '2027',
          statut: 'En cours',
          elu_referent: 'Mme Roux',
        },
        {
          code: 'F2',
          intitule: 'Cartographier l’offre',
          structure_pilote: 'CC du Val',
          budget: 4000,
          fin: '2025',
          statut: 'Réalisée',
          elu_referent: 'M. Blin',
        },
      ],
    },
  },
  {
    nom: 'H dates foreseen, and the date it really began',
    contenu: xlsx({
      nom: 'Tableau de suivi',
      lignes: [
        ['Action', 'Début prévu', 'Fin prévue', 'Début réel', 'Fin réelle', 'Avancement'],
        ['Créer un PIJ', jour('2024-09-01'), jour('2025-06-30'), jour('2024-11-04'), null, 'en cours'],
        ['Réviser le PEDT', 'mars 2024', 'fin 2024', '15/04/2024', '20/12/2024', 'terminée'],
      ],
    }),
    attendu: {
      tActions: [
        {
          intitule: 'Créer un PIJ',
          debut: '2024-09-01',
          fin: '2025-06-30',
          '+Début réel': '04/11/2024',
          statut: 'En cours',
        },
        {
          intitule: 'Réviser le PEDT',
          debut: '2024-03',
          fin: 'fin 2024',
          precision_fin: 'année',
          '+Début réel': '15/04/2024',
          '+Fin réelle': '20/12/2024',
          statut: 'Réalisée',
        },
      ],
    },
  },
  {
    nom: 'I statuses as symbols',
    contenu: xlsx({
      nom: 'Actions',
      lignes: [
        ['Actions', 'Porteur', 'Réalisé ?', 'Commentaires'],
        ['Forum des familles', 'UDAF', '✔', 'à reconduire'],
        ['Bourse aux vélos', 'Centre social', '☐', null],
        ['Relais de nuit', 'Ville', 'X', 'depuis mai'],
        ['Charte des écrans', 'CAF', '☑', null],
        ['Prêt de matériel', 'MJC', null, 'en discussion'],
      ],
    }),
    attendu: {
      tActions: [
        {
          intitule: 'Forum des familles',
          structure_pilote: 'UDAF',
          statut: 'Réalisée',
          notes: 'à reconduire',
        },
        { intitule: 'Bourse aux vélos', structure_pilote: 'Centre social', statut: '☐' },
        { intitule: 'Relais de nuit', structure_pilote: 'Ville', statut: 'Réalisée', notes: 'depuis mai' },
        { intitule: 'Charte des écrans', structure_pilote: 'CAF', statut: 'Réalisée' },
        { intitule: 'Prêt de matériel', structure_pilote: 'MJC', notes: 'en discussion' },
      ],
    },
  },
  {
    nom: 'J three tables side by side, notes under one of them',
    contenu: xlsx({
      nom: 'Synthèse',
      lignes: [
        [
          'Actions prioritaires',
          null,
          null,
          null,
          'Membres du comité technique',
          null,
          null,
          null,
          'Financements',
        ],
        [
          'Action',
          'Porteur',
          'Échéance',
          null,
          'Nom',
          'Organisme',
          'Fonction',
          null,
          'Financeur',
          'Année',
          'Montant',
        ],
        ['Ouvrir un LAEP', 'CCAS', '2026', null, 'Léa Petit', 'Caf', 'conseillère', null, 'Caf', 2025, 8000],
        [
          'Créer un EVS',
          'Ville',
          '2027',
          null,
          'Omar Diallo',
          'MSA',
          'chargé d’études',
          null,
          'Ville',
          2025,
          '2 500 €',
        ],
        ['Aider la mobilité', 'CC', '2027', null, null, null, null, null, 'MSA', 2026, 1200],
        [],
        ['* échéances à confirmer en juin'],
      ],
    }),
    attendu: {
      tActions: [
        { intitule: 'Ouvrir un LAEP', structure_pilote: 'CCAS', fin: '2026' },
        { intitule: 'Créer un EVS', structure_pilote: 'Ville', fin: '2027' },
        { intitule: 'Aider la mobilité', structure_pilote: 'CC', fin: '2027' },
      ],
      tMembres: [
        { nom: 'Léa Petit', structure: 'Caf', fonction: 'conseillère', instance: 'comité technique' },
        { nom: 'Omar Diallo', structure: 'MSA', fonction: 'chargé d’études', instance: 'comité technique' },
      ],
      tFin: [
        { financeur: 'Caf', annee: 2025, prevu: 8000 },
        { financeur: 'Ville', annee: 2025, prevu: 2500 },
        { financeur: 'MSA', annee: 2026, prevu: 1200 },
      ],
    },
  },
];
