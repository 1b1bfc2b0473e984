/** The sheet « Synthèse »: the convention on one page for the copil; never typed, native formulas only. */
import type { CelluleLibre } from './define';
import { defineFeuille } from './define';
import {
  EN_RETARD,
  SANS_DATE,
  SANS_PILOTE,
  chiffreAt,
  countActions,
  countConstats,
  dateRubrique,
  meanAvancement,
  texteAt,
  texteRubrique,
} from './formules';
import { bandeau, champ, entetes, place } from './mise-en-page';

const EUROS = '#,##0\u00A0"€"';
const NOMBRE = '0';
const PART = '0%';
const AXES_MONTRES = 8;
const CHIFFRES_MONTRES = 8;
const DEBUT_AXES = 8;
const FIN_AXES = DEBUT_AXES + AXES_MONTRES;
const DEBUT_CHIFFRES = FIN_AXES + 7;

const statut = (nom: string): string => `(tActions[Statut]="${nom}")`;

/** A gap is said, not hidden. */
const sinonDire = (texte: string, mots: string): string => `IF(${texte}="","${mots}",${texte})`;

const PERIODE = `=${sinonDire(dateRubrique('debut'), 'début inconnu')}&" – "&${sinonDire(dateRubrique('fin'), 'fin inconnue')}`;

const IDENTITE: readonly CelluleLibre[] = [
  place(
    3,
    'B:J',
    `=${texteRubrique('intitule')}&IF(${texteRubrique('territoire')}="",""," – "&${texteRubrique('territoire')})`,
    {
      style: 'etape',
    },
  ),
  ...champ(4, ['B', 'C'], 'Période', PERIODE, { style: 'valeur' }),
  ...champ(5, ['B', 'C'], 'Caf', `=${sinonDire(texteRubrique('caf'), 'non précisée')}`, { style: 'valeur' }),
  ...champ(4, ['H:I', 'J'], 'Prochain copil', `=${sinonDire(dateRubrique('prochain_copil'), 'à fixer')}`, {
    style: 'valeur',
  }),
  ...champ(5, ['H:I', 'J'], 'Phase', `=${sinonDire(texteRubrique('phase'), 'non précisée')}`, {
    style: 'valeur',
  }),
];

function axe(rang: number): CelluleLibre[] {
  const ligne = DEBUT_AXES + rang;
  const code = texteAt('tAxes', 'Code', String(rang + 1));
  const siennes = `(tActions[Axe]&""=$B${ligne})`;
  const siVide = (formule: string): string => `=IF($B${ligne}="","",${formule})`;
  const nombre = { style: 'case', format: NOMBRE, alignement: 'centre' } as const;
  return [
    place(ligne, 'B', `=${code}`, { style: 'case' }),
    place(ligne, 'C', `=${texteAt('tAxes', 'Intitulé', String(rang + 1))}`, { style: 'case' }),
    place(ligne, 'D', siVide(countActions(siennes)), nombre),
    place(ligne, 'E', siVide(countActions(`${siennes}*${statut('Réalisée')}`)), nombre),
    place(ligne, 'F', siVide(meanAvancement(siennes)), { ...nombre, format: PART }),
  ];
}

const TOUTES = '(tActions[Intitulé]<>"")';
const total = (ligne: number, libelle: string, condition: string): CelluleLibre[] => {
  const nombre = { style: 'case', format: NOMBRE, alignement: 'centre' } as const;
  return [
    place(ligne, 'B:C', libelle, { style: 'note' }),
    place(ligne, 'D', `=${countActions(condition)}`, nombre),
    place(ligne, 'E', `=${countActions(`${condition}*${statut('Réalisée')}`)}`, nombre),
    place(ligne, 'F', `=${meanAvancement(condition)}`, { ...nombre, format: PART }),
  ];
};

const AXES: readonly CelluleLibre[] = [
  bandeau(6, 'B:F', 'Le plan, axe par axe'),
  ...entetes(7, [
    ['B', 'Code'],
    ['C', 'Axe'],
    ['D', 'Actions'],
    ['E', 'Réalisées'],
    ['F', 'Avancement'],
  ]),
  ...Array.from({ length: AXES_MONTRES }, (_, rang) => axe(rang)).flat(),
  ...total(FIN_AXES, 'Actions sans axe', '(tActions[Axe]="")'),
  ...total(FIN_AXES + 1, 'Tout le plan', TOUTES),
  place(
    FIN_AXES + 2,
    'B:F',
    `=IF(COUNTA(tAxes[Code])>${AXES_MONTRES},"Seuls les ${AXES_MONTRES} premiers axes sont montrés.","")`,
    { style: 'but' },
  ),
];

const ATTENTION: readonly (readonly [libelle: string, condition: string])[] = [
  ['En retard', EN_RETARD],
  ['Bloquées', statut('Bloquée')],
  ['En pause', statut('En pause')],
  ['Reportées', statut('Reportée')],
  ['Abandonnées', statut('Abandonnée')],
  ['Sans pilote', SANS_PILOTE],
  ['Sans date de fin', SANS_DATE],
  ['Sans statut', '(tActions[Statut]="")'],
];

const SANS_FINANCEMENTS = 'feuille Financements absente';
const somme = (entete: string): string =>
  `=IF(COUNT(tFin[${entete}])=0,"non renseigné",SUM(tFin[${entete}]))`;

const POINTS: readonly CelluleLibre[] = [
  bandeau(6, 'H:J', 'Ce qui demande attention'),
  ...ATTENTION.flatMap(([libelle, condition], rang) =>
    champ(7 + rang, ['H:I', 'J'], libelle, `=${countActions(condition)}`, {
      format: NOMBRE,
      alignement: 'centre',
    }),
  ),
  ...champ(15, ['H:I', 'J'], 'Erreurs au dernier contrôle', `=${countConstats('erreur')}`, {
    format: NOMBRE,
    alignement: 'centre',
  }),
  bandeau(16, 'H:J', 'Financements'),
  ...champ(
    17,
    ['H:I', 'J'],
    'Budget des actions',
    '=IF(COUNT(tActions[Budget])=0,"non renseigné",SUM(tActions[Budget]))',
    {
      format: EUROS,
      alignement: 'centre',
    },
  ),
  ...champ(18, ['H:I', 'J'], 'Prévu', somme('Prévu'), {
    format: EUROS,
    alignement: 'centre',
    sinon: SANS_FINANCEMENTS,
  }),
  ...champ(19, ['H:I', 'J'], 'Réalisé', somme('Réalisé'), {
    format: EUROS,
    alignement: 'centre',
    sinon: SANS_FINANCEMENTS,
  }),
];

function chiffre(rang: number): CelluleLibre[] {
  const ligne = DEBUT_CHIFFRES + rang;
  const lire = (entete: string): string => `=${texteAt('tDiagnostic', entete, String(rang + 1))}`;
  return [
    place(ligne, 'B:C', lire('Indicateur'), { style: 'case' }),
    place(ligne, 'D', `=${chiffreAt(String(rang + 1))}`, { style: 'case', alignement: 'centre' }),
    place(ligne, 'E:F', lire('Comparaison'), { style: 'case' }),
    place(ligne, 'G:J', lire('Constat'), { style: 'case' }),
  ];
}

const CHIFFRES: readonly CelluleLibre[] = [
  bandeau(DEBUT_CHIFFRES - 2, 'B:J', 'Les chiffres clés du diagnostic'),
  ...entetes(DEBUT_CHIFFRES - 1, [
    ['B:C', 'Indicateur'],
    ['D', 'Valeur'],
    ['E:F', 'Comparaison'],
    ['G:J', 'Constat'],
  ]),
  ...Array.from({ length: CHIFFRES_MONTRES }, (_, rang) => chiffre(rang)).flat(),
];

const DERNIERE = DEBUT_CHIFFRES + CHIFFRES_MONTRES - 1;

export default defineFeuille({
  id: 'synthese',
  titre: 'Synthèse',
  but: 'La convention en une page pour le copil ; elle se calcule depuis les autres feuilles, ne rien y écrire.',
  famille: 'accueil',
  noyau: false,
  colonnesFigees: 0,
  quadrillage: false,
  visible: true,
  tables: [],
  largeurs: { B: 9, C: 60, D: 13, E: 13, F: 14, G: 3, H: 18, I: 14, J: 26 },
  hauteurs: Object.fromEntries([
    [3, 24],
    ...Array.from({ length: AXES_MONTRES }, (_, rang) => [DEBUT_AXES + rang, 30] as const),
    ...Array.from({ length: CHIFFRES_MONTRES }, (_, rang) => [DEBUT_CHIFFRES + rang, 30] as const),
  ]),
  impression: { orientation: 'paysage', zone: `A1:J${DERNIERE}` },
  cellules: [...IDENTITE, ...AXES, ...POINTS, ...CHIFFRES],
});
