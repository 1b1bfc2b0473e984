/** More plans of actions, hand-made: a CSV of Excel in French, one sheet per axis. */
import { csv, xlsx } from './source';
import type { SourceEssai } from './source';

export const PLANS_SUITE: readonly SourceEssai[] = [
  {
    nom: '06 CSV of Excel in French, blank column, headers of its own, champs in words',
    contenu: csv(
      [
        'Thématique;;Projet;Référent;Pour quand;Dépenses;Bénéficiaires;Divers;Couleur',
        'Petite enfance;;Relais itinérant;Mme Petit;sept. 2025;7 500 €;assistantes maternelles;;bleu',
        'Parentalité, Jeunesse;;Forum des familles;M. Roux;2026;12.500;familles;à refaire;vert',
        'handicap;;Accueil inclusif;sans objet;06/03/24;environ 900 €;enfants;;-',
      ].join('\r\n'),
      'windows-1252',
    ),
    attendu: {
      tActions: [
        {
          champs: 'PE',
          intitule: 'Relais itinérant',
          pilote: 'Mme Petit',
          fin: '2025-09',
          budget: 7500,
          public: 'assistantes maternelles',
          '+Couleur': 'bleu',
        },
        {
          champs: 'PAR ; JEU',
          intitule: 'Forum des familles',
          pilote: 'M. Roux',
          fin: '2026',
          budget: 12500,
          public: 'familles',
          notes: 'à refaire',
          '+Couleur': 'vert',
        },
        {
          champs: 'HAN',
          intitule: 'Accueil inclusif',
          pilote: 'sans objet',
          fin: '2024-03-06',
          budget: 900,
          public: 'enfants',
          '+Couleur': '-',
        },
      ],
    },
  },
  {
    nom: '07 one sheet per axis',
    contenu: xlsx(
      {
        nom: 'Axe 1 - Enfance',
        lignes: [
          ['Actions', 'Responsable', 'Délai'],
          ['Étendre l’accueil du matin', 'Service scolaire', '2025'],
          ['Plan mercredi', 'Service jeunesse', '09/2024'],
        ],
      },
      {
        nom: 'Axe 2 - Logement',
        lignes: [
          ['Actions', 'Responsable', 'Délai'],
          ['Observatoire du logement', 'CCAS', '2e trimestre 2026'],
        ],
      },
    ),
    attendu: {
      tAxes: [
        { code: '1', intitule: 'Enfance' },
        { code: '2', intitule: 'Logement' },
      ],
      tActions: [
        { intitule: 'Étendre l’accueil du matin', axe: '1', pilote: 'Service scolaire', fin: '2025' },
        { intitule: 'Plan mercredi', axe: '1', pilote: 'Service jeunesse', fin: '2024-09' },
        { intitule: 'Observatoire du logement', axe: '2', pilote: 'CCAS', fin: '2e trimestre 2026' },
      ],
    },
  },
];
