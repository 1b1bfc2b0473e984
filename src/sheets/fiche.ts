/** The sheet « Fiche »: one action on one page, chosen by its code; never typed, native formulas only. */
import type { CelluleLibre } from './define';
import { defineFeuille } from './define';
import { FINANCEMENTS, INDICATEURS, JALONS } from './blocs-fiche';
import { dateEnMots, rankOf, texteAt, valeurAt } from './formules';
import { bandeau, champ, place } from './mise-en-page';

/** Hidden: the code shown (the first action until one is chosen), and its ranks. */
const CODE = '$J$3';
const ACTION = '$J$4';
const AXE = '$J$5';
const OBJECTIF = '$J$6';

const action = (entete: string): string => texteAt('tActions', entete, ACTION);

const CALCULS: readonly CelluleLibre[] = [
  place(3, 'J', '=IF($C$3="",IFERROR(INDEX(tActions[Code],1),""),$C$3)&""'),
  place(4, 'J', `=IF(${CODE}="",0,${rankOf('tActions', 'Code', CODE, 1)})`),
  place(5, 'J', `=IFERROR(${rankOf('tAxes', 'Code', `${action('Axe')}`, 1)},0)`),
  place(6, 'J', `=IFERROR(${rankOf('tObjectifs', 'Code', `${action('Objectif')}`, 1)},0)`, { sinon: '0' }),
];

/** A code and what it stands for. */
const avecNom = (code: string, table: string, rang: string): string => {
  const nom = texteAt(table, 'Intitulé', rang);
  return `=IF(${code}="","",${code}&IF(${nom}="",""," – "&${nom}))`;
};

const date = (entete: string, precision?: string): string => {
  const cellule = valeurAt('tActions', entete, ACTION);
  return `=${dateEnMots(cellule, precision === undefined ? '""' : action(precision))}`;
};

const GAUCHE = ['B', 'C:D'] as const;
const DROITE = ['E', 'F:H'] as const;
const LARGE = ['B', 'C:H'] as const;

type Paire = readonly [libelle: string, formule: string, plus?: { format?: string }];

/** Two fields side by side on each row. */
function paires(debut: number, lignes: readonly (readonly [Paire, Paire])[]): CelluleLibre[] {
  return lignes.flatMap(([gauche, droite], rang) => [
    ...champ(debut + rang, GAUCHE, gauche[0], gauche[1], gauche[2]),
    ...champ(debut + rang, DROITE, droite[0], droite[1], droite[2]),
  ]);
}

const simple = (libelle: string, entete: string): Paire => [libelle, `=${action(entete)}`];

const ENTETE: readonly CelluleLibre[] = [
  place(3, 'B', 'Code de l’action', { style: 'note' }),
  place(3, 'C', '', { style: 'saisie', format: '@', listeDe: { table: 'tActions', cle: 'code' } }),
  place(
    3,
    'D:H',
    'Choisir un code dans la case jaune : la première action est montrée tant qu’elle est vide.',
    {
      style: 'but',
    },
  ),
  place(4, 'B:H', `=${action('Code')}&IF(${action('Intitulé')}="",""," – "&${action('Intitulé')})`, {
    style: 'etape',
  }),
];

const PRESENTATION: readonly CelluleLibre[] = [
  bandeau(5, 'B:H', 'Présentation'),
  ...champ(6, LARGE, 'Axe', avecNom(action('Axe'), 'tAxes', AXE)),
  ...champ(7, LARGE, 'Objectif', avecNom(action('Objectif'), 'tObjectifs', OBJECTIF), {
    sinon: 'la feuille Objectifs n’est pas dans ce classeur',
  }),
  ...paires(8, [
    [simple('Champs', 'Champs'), simple('Nature', 'Nature')],
    [simple('Public visé', 'Public visé'), simple('Tranche d’âge', 'Tranche d’âge')],
    [simple('Territoire', 'Territoire'), simple('Priorité', 'Priorité')],
  ]),
  ...champ(11, LARGE, 'Enjeux', `=${action('Enjeux')}`),
  ...champ(12, LARGE, 'Description', `=${action('Description')}`),
  ...champ(13, LARGE, 'Modalités', `=${action('Modalités de mise en œuvre')}`),
  ...champ(14, LARGE, 'Résultats attendus', `=${action('Résultats attendus')}`),
];

const ACTEURS: readonly CelluleLibre[] = [
  bandeau(15, 'B:H', 'Acteurs et moyens'),
  ...paires(16, [
    [simple('Structure pilote', 'Structure pilote'), simple('Direction pilote', 'Direction pilote')],
    [simple('Pilote', 'Pilote'), simple('Copilote Caf', 'Copilote Caf')],
    [simple('Élu référent', 'Élu référent'), simple('Instances', 'Instances')],
    [simple('Partenaires', 'Partenaires'), simple('Participation', 'Participation')],
    [simple('Moyens', 'Moyens'), ['ETP', `=${valeurAt('tActions', 'ETP', ACTION)}`, { format: '0.0#' }]],
    [
      simple('Autres dispositifs', 'Lien avec d’autres dispositifs'),
      simple('Transversalité', 'Transversalité'),
    ],
  ]),
];

const SUIVI: readonly CelluleLibre[] = [
  bandeau(22, 'B:H', 'Où en est-on'),
  ...paires(23, [
    [
      ['Début', date('Début', 'Précision du début')],
      ['Fin', date('Fin', 'Précision de la fin')],
    ],
    [
      simple('Statut', 'Statut'),
      ['Avancement', `=${valeurAt('tActions', 'Avancement', ACTION)}`, { format: '0%' }],
    ],
    [simple('Freins', 'Freins'), simple('Leviers', 'Leviers')],
    [simple('Décision attendue', 'Décision attendue'), ['Mise à jour', date('Mise à jour')]],
    [simple('Motif', 'Motif'), simple('Évaluation', 'Modalités d’évaluation')],
  ]),
];

export default defineFeuille({
  id: 'fiche',
  titre: 'Fiche',
  but: 'La fiche d’une action sur une page, à imprimer ; elle se remplit depuis les autres feuilles, ne rien y écrire.',
  famille: 'plan',
  noyau: false,
  colonnesFigees: 0,
  quadrillage: false,
  visible: true,
  tables: [],
  largeurs: { B: 22, C: 24, D: 24, E: 20, F: 18, G: 16, H: 16, I: 2, J: 0 },
  hauteurs: {
    4: 42,
    6: 30,
    7: 30,
    8: 30,
    9: 30,
    10: 30,
    11: 45,
    12: 75,
    13: 60,
    14: 45,
    16: 30,
    17: 30,
    18: 30,
    19: 45,
    20: 30,
    21: 30,
    25: 45,
    26: 30,
    27: 30,
  },
  impression: { orientation: 'portrait', zone: 'A1:H50' },
  cellules: [
    ...CALCULS,
    ...ENTETE,
    ...PRESENTATION,
    ...ACTEURS,
    ...SUIVI,
    ...JALONS,
    ...FINANCEMENTS,
    ...INDICATEURS,
  ],
});
