/** The three blocks of « Fiche » that list rows of other sheets: steps, money by year, indicators. */
import type { CelluleLibre } from './define';
import { dateEnMots, rankOf, texteAt, valeurAt } from './formules';
import { bandeau, entetes, place } from './mise-en-page';

const CODE = '$J$3';
const EUROS = '#,##0\u00A0"€"';
const absente = (feuille: string): string => `la feuille ${feuille} n’est pas dans ce classeur`;

/** The hidden rank of the nth row that names the action; past the end of its table when there is none. */
function rang(ligne: number, table: string, entete: string, nieme: number): CelluleLibre {
  return place(ligne, 'J', `=IFERROR(${rankOf(table, entete, CODE, nieme)},1000000)`, { sinon: '1000000' });
}

const DEBUT_JALONS = 30;
const NOMBRE_JALONS = 6;

export const JALONS: readonly CelluleLibre[] = [
  bandeau(28, 'B:H', 'Jalons'),
  ...entetes(29, [
    ['B', 'N°'],
    ['C:F', 'Ce qui doit être fait'],
    ['G', 'Échéance'],
    ['H', 'Fait'],
  ]),
  ...Array.from({ length: NOMBRE_JALONS }, (_, i) => {
    const ligne = DEBUT_JALONS + i;
    const ici = `$J$${ligne}`;
    const echeance = valeurAt('tJalons', 'Échéance', ici);
    return [
      rang(ligne, 'tJalons', 'Action', i + 1),
      place(ligne, 'B', `=${texteAt('tJalons', 'N°', ici)}`, { style: 'case' }),
      place(ligne, 'C:F', `=${texteAt('tJalons', 'Libellé', ici)}`, {
        style: 'case',
        ...(i === 0 ? { sinon: absente('Jalons') } : {}),
      }),
      place(ligne, 'G', `=${dateEnMots(echeance)}`, { style: 'case' }),
      place(ligne, 'H', `=${texteAt('tJalons', 'Fait', ici)}`, { style: 'case' }),
    ];
  }).flat(),
];

const LIGNE_ANNEES = 37;
const COLONNES_ANNEES = ['C', 'D', 'E', 'F', 'G'] as const;

/** The years from the first of the plan; the total holds every year. */
const annees: readonly CelluleLibre[] = COLONNES_ANNEES.map((colonne, rangAnnee) =>
  place(LIGNE_ANNEES, colonne, `=IF(MIN(tFin[Année])=0,"",MIN(tFin[Année])+${rangAnnee})`, {
    style: 'entete',
    format: '0',
    alignement: 'centre',
  }),
);

function montants(ligne: number, libelle: string, entete: string): CelluleLibre[] {
  const siens = `(tFin[Action]&""=${CODE})`;
  const montant = { style: 'case', format: EUROS, alignement: 'centre' } as const;
  return [
    place(ligne, 'B', libelle, { style: 'libelle' }),
    ...COLONNES_ANNEES.map((colonne, i) => {
      const annee = `${colonne}$${LIGNE_ANNEES}`;
      const condition = `${siens}*(tFin[Année]=${annee})*ISNUMBER(tFin[${entete}])`;
      return place(
        ligne,
        colonne,
        `=IF(SUMPRODUCT(${condition})=0,"",SUMPRODUCT(${condition},tFin[${entete}]))`,
        { ...montant, ...(i === 0 ? { sinon: '–' } : {}) },
      );
    }),
    place(
      ligne,
      'H',
      `=IF(SUMPRODUCT(${siens}*ISNUMBER(tFin[${entete}]))=0,"",SUMPRODUCT(${siens}*1,tFin[${entete}]))`,
      montant,
    ),
  ];
}

export const FINANCEMENTS: readonly CelluleLibre[] = [
  bandeau(36, 'B:H', 'Financements'),
  place(LIGNE_ANNEES, 'B', 'Année', { style: 'entete' }),
  ...annees,
  place(LIGNE_ANNEES, 'H', 'Total', { style: 'entete', alignement: 'centre' }),
  ...montants(LIGNE_ANNEES + 1, 'Prévu', 'Prévu'),
  ...montants(LIGNE_ANNEES + 2, 'Réalisé', 'Réalisé'),
  place(LIGNE_ANNEES + 3, 'B', 'Budget annoncé', { style: 'libelle' }),
  place(LIGNE_ANNEES + 3, 'C', `=${valeurAt('tActions', 'Budget', '$J$4')}`, {
    style: 'case',
    format: EUROS,
    alignement: 'centre',
  }),
];

const DEBUT_INDICATEURS = 43;
const NOMBRE_INDICATEURS = 6;

export const INDICATEURS: readonly CelluleLibre[] = [
  bandeau(41, 'B:H', 'Indicateurs'),
  ...entetes(42, [
    ['B', 'Code'],
    ['C:E', 'Ce qui est mesuré'],
    ['F', 'Unité'],
    ['G', 'Référence'],
    ['H', 'Cible'],
  ]),
  ...Array.from({ length: NOMBRE_INDICATEURS }, (_, i) => {
    const ligne = DEBUT_INDICATEURS + i;
    const ici = `$J$${ligne}`;
    return [
      rang(ligne, 'tIndic', 'Rattachement', i + 1),
      place(ligne, 'B', `=${texteAt('tIndic', 'Code', ici)}`, { style: 'case' }),
      place(ligne, 'C:E', `=${texteAt('tIndic', 'Intitulé', ici)}`, {
        style: 'case',
        ...(i === 0 ? { sinon: absente('Indicateurs') } : {}),
      }),
      place(ligne, 'F', `=${texteAt('tIndic', 'Unité', ici)}`, { style: 'case' }),
      place(ligne, 'G', `=${valeurAt('tIndic', 'Référence', ici)}`, { style: 'case', alignement: 'centre' }),
      place(ligne, 'H', `=${valeurAt('tIndic', 'Cible', ici)}`, { style: 'case', alignement: 'centre' }),
    ];
  }).flat(),
];
