/** The sheet « Accueil »: how to use the workbook, and its state counted by native formulas. */
import { STATUTS_ACTION } from '../domain/listes';
import type { CelluleLibre } from './define';
import { defineFeuille } from './define';

/** What people wrote for a rubrique, wherever its row is and whatever columns were put between the two. */
function lookUp(rubrique: string): string {
  const plage = 'tConvention[[Rubrique]:[Valeur]]';
  return `VLOOKUP("${rubrique}",${plage},COLUMNS(${plage}),FALSE)`;
}

const ETAT: readonly (readonly [libelle: string, formule: string, format?: string])[] = [
  ['Convention', `=IFERROR(${lookUp('Intitulé')}&"","")`],
  ['Territoire', `=IFERROR(${lookUp('Territoire')}&"","")`],
  [
    'Prochain copil',
    `=IFERROR(IF(${lookUp('Date du prochain copil')}="","à renseigner",${lookUp('Date du prochain copil')}),"à renseigner")`,
    'dd/mm/yyyy',
  ],
  ['Axes', '=COUNTA(tAxes[Intitulé])', '0'],
  ['Actions', '=COUNTA(tActions[Intitulé])', '0'],
  ['Chiffres dans Données', '=COUNTA(tDonnees[Indicateur])', '0'],
  [
    'Dernier contrôle',
    '=IF(COUNT(tControles[Contrôlé le])=0,"aucun",MAX(tControles[Contrôlé le]))',
    'dd/mm/yyyy',
  ],
  ['Erreurs au dernier contrôle', '=COUNTIF(tControles[Gravité],"*erreur*")', '0'],
  ['Avertissements', '=COUNTIF(tControles[Gravité],"*avertissement*")', '0'],
];

const MODE_EMPLOI = [
  'Remplir d’abord les colonnes marquées ● ; celles marquées ○ peuvent attendre ; celles marquées ƒ se remplissent seules.',
  'Ce que la convention ne dit pas reste vide : une case vide n’est ni un zéro, ni une erreur.',
  'Les colonnes que vous ajoutez et celles que vous déplacez sont conservées.',
  'Sans le complément, tout reste lisible : ce sont des tableaux ordinaires et les dernières valeurs connues.',
];

function rows(debut: number, lignes: readonly (readonly [string, string, string?])[]): CelluleLibre[] {
  return lignes.flatMap(([libelle, formule, format], rang) => [
    { adresse: `B${debut + rang}`, valeur: libelle, style: 'libelle' as const },
    {
      adresse: `C${debut + rang}`,
      valeur: formule,
      style: 'valeur' as const,
      ...(format === undefined ? {} : { format }),
    },
  ]);
}

const statuts = STATUTS_ACTION.map(
  (statut) => [statut, `=COUNTIF(tActions[Statut],"${statut}")`, '0'] as const,
);
const DEBUT_ETAT = 5;
const DEBUT_STATUTS = DEBUT_ETAT + ETAT.length + 2;
const DEBUT_MODE = DEBUT_STATUTS + statuts.length + 2;

export default defineFeuille({
  id: 'accueil',
  titre: 'Accueil',
  but: 'L’état de la convention en un coup d’œil, et comment remplir ce classeur.',
  famille: 'accueil',
  noyau: true,
  colonnesFigees: 0,
  quadrillage: false,
  visible: true,
  tables: [],
  cellules: [
    { adresse: `B${DEBUT_ETAT - 1}`, valeur: 'Où en est-on ?', style: 'note' },
    ...rows(DEBUT_ETAT, ETAT),
    { adresse: `B${DEBUT_STATUTS - 1}`, valeur: 'Actions par statut', style: 'note' },
    ...rows(DEBUT_STATUTS, statuts),
    { adresse: `B${DEBUT_MODE - 1}`, valeur: 'Mode d’emploi', style: 'note' },
    ...MODE_EMPLOI.map((phrase, rang) => ({ adresse: `B${DEBUT_MODE + rang}`, valeur: phrase })),
  ],
});
