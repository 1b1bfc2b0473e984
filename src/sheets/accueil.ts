/** The sheet « Accueil »: where things stand, what comes next and how to fill the workbook, in native formulas. */
import { STATUTS_ACTION } from '../domain/listes';
import type { CelluleLibre } from './define';
import { defineFeuille } from './define';
import { HAUTEURS } from './apparence';
import {
  EN_RETARD,
  PRET_COPIL,
  SANS_DATE,
  SANS_CONTROLE,
  SANS_PILOTE,
  countActions,
  countConstats,
  dateRubrique,
  lookUpRubrique,
  meanAvancement,
  texteAt,
  texteRubrique,
} from './formules';
import { place } from './mise-en-page';

type Ligne = readonly [libelle: string, formule: string, format?: string];

const COPIL = lookUpRubrique('prochain_copil');
const NOMBRE = '0';
const PART = '0%';

const ETAT: readonly Ligne[] = [
  ['Convention', `=${texteRubrique('intitule')}`],
  ['Territoire', `=${texteRubrique('territoire')}`],
  ['Prochain copil', `=IFERROR(IF(${COPIL}="","à renseigner",${COPIL}),"à renseigner")`, 'dd/mm/yyyy'],
  ['Axes', '=COUNTA(tAxes[Intitulé])', NOMBRE],
  ['Actions', '=COUNTA(tActions[Intitulé])', NOMBRE],
  ['Chiffres dans Données', '=COUNTA(tDonnees[Indicateur])', NOMBRE],
  ['Dernier contrôle', `=IF(${SANS_CONTROLE},"aucun",MAX(tControles[Contrôlé le]))`, 'dd/mm/yyyy'],
  ['Erreurs au dernier contrôle', `=${countConstats('erreur')}`, NOMBRE],
  ['Avertissements', `=${countConstats('avertissement')}`, NOMBRE],
  ['Début de la convention', `=${dateRubrique('debut')}`],
  ['Fin de la convention', `=${dateRubrique('fin')}`],
  ['Actions en retard', `=${countActions(EN_RETARD)}`, NOMBRE],
  ['Actions sans pilote', `=${countActions(SANS_PILOTE)}`, NOMBRE],
  ['Actions sans date de fin', `=${countActions(SANS_DATE)}`, NOMBRE],
  ['Avancement moyen', `=${meanAvancement('(tActions[Intitulé]<>"")')}`, PART],
  ['Prêt pour le copil', `=${PRET_COPIL}`],
];

const combien = (conditions: string): string =>
  `${countActions(conditions)}&IF(${countActions(conditions)}>1," actions"," action")`;

/** The first condition that holds says what to do next. */
const ETAPES: readonly (readonly [condition: string, phrase: string])[] = [
  [`${texteRubrique('territoire')}=""`, '"Choisir le territoire de la convention."'],
  [
    `OR(${texteRubrique('debut')}="",${texteRubrique('fin')}="")`,
    '"Renseigner le début et la fin de la convention."',
  ],
  ['COUNTA(tDonnees[Indicateur])=0', '"Importer les chiffres publics du territoire."'],
  ['COUNTA(tDiagnostic[Constat])=0', '"Écrire les constats du diagnostic partagé."'],
  ['COUNTA(tAxes[Intitulé])=0', '"Nommer les axes de la convention."'],
  ['COUNTA(tActions[Intitulé])=0', '"Écrire les premières actions du plan."'],
  [`${countActions(SANS_PILOTE)}>0`, `"Désigner le pilote de "&${combien(SANS_PILOTE)}&"."`],
  [`${countActions(SANS_DATE)}>0`, `"Dater la fin de "&${combien(SANS_DATE)}&"."`],
  [SANS_CONTROLE, '"Contrôler le plan avant le copil."'],
  [
    'COUNTIF(tControles[Gravité],"*erreur*")>0',
    '"Répondre aux erreurs du dernier contrôle, feuille Contrôles."',
  ],
  [`${countActions(EN_RETARD)}>0`, `"Mettre à jour "&${combien(EN_RETARD)}&" en retard."`],
  [`${texteRubrique('prochain_copil')}=""`, '"Fixer la date du prochain copil."'],
  [`IFERROR(${COPIL}<TODAY(),FALSE)`, '"Mettre à jour les statuts et fixer le copil suivant."'],
];

const PROCHAINE_ETAPE = `=${ETAPES.reduceRight(
  (suite, [condition, phrase]) => `IF(${condition},${phrase},${suite})`,
  '"Préparer le prochain copil."',
)}`;

const MODE_EMPLOI = [
  '● À remplir d’abord ; ○ peut attendre ; ƒ se remplit seul.',
  'Ce que la convention ne dit pas reste vide : une case vide n’est ni un zéro, ni une erreur.',
  'Les colonnes que vous ajoutez et celles que vous déplacez sont conservées.',
  'Sans le complément, tout reste lisible : ce sont des tableaux ordinaires et les dernières valeurs connues.',
];

function rows(debut: number, lignes: readonly Ligne[], colonnes: readonly [string, string]): CelluleLibre[] {
  const [gauche, droite] = colonnes;
  return lignes.flatMap(([libelle, formule, format], rang) => [
    { adresse: `${gauche}${debut + rang}`, valeur: libelle, style: 'libelle' as const },
    {
      adresse: `${droite}${debut + rang}`,
      valeur: formule,
      style: 'valeur' as const,
      ...(format === undefined ? {} : { format }),
    },
  ]);
}

const STATUTS: readonly Ligne[] = [
  ...STATUTS_ACTION.map((statut): Ligne => [statut, `=COUNTIF(tActions[Statut],"${statut}")`, NOMBRE]),
  ['Sans statut', `=${countActions('(tActions[Statut]="")')}`, NOMBRE],
];

const AXES_MONTRES = 8;
const DEBUT_AXES = 21;

/** One line an axis, in the order of the sheet Axes; blank lines beyond the last. */
function axes(): CelluleLibre[] {
  return Array.from({ length: AXES_MONTRES }, (_, rang) => {
    const ligne = DEBUT_AXES + 1 + rang;
    const code = texteAt('tAxes', 'Code', String(rang + 1));
    const intitule = texteAt('tAxes', 'Intitulé', String(rang + 1));
    const condition = `(tActions[Axe]&""=${code})`;
    const cellules: CelluleLibre[] = [
      {
        adresse: `E${ligne}`,
        valeur: `=${code}&IF(AND(${code}<>"",${intitule}<>"")," – ","")&${intitule}`,
        style: 'texte',
      },
      {
        adresse: `F${ligne}`,
        valeur: `=IF(${code}="","",${countActions(condition)})`,
        style: 'valeur',
        format: NOMBRE,
      },
      {
        adresse: `G${ligne}`,
        valeur: `=IF(${code}="","",${meanAvancement(condition)})`,
        style: 'valeur',
        format: PART,
      },
    ];
    return cellules;
  }).flat();
}

const SANS_AXE = DEBUT_AXES;
const DEBUT_MODE = DEBUT_AXES + 1;

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
  largeurs: { B: 28, C: 50, D: 3, E: 56, F: 10, G: 13 },
  hauteurs: {
    3: 30,
    ...Object.fromEntries(
      Array.from({ length: AXES_MONTRES + 1 }, (_, rang) => [DEBUT_AXES + rang, HAUTEURS.ligne]),
    ),
  },
  cellules: [
    { adresse: 'B3', valeur: 'Prochaine étape', style: 'note' },
    { adresse: 'C3', valeur: PROCHAINE_ETAPE, style: 'etape', fusion: 'C3:G3' },
    { adresse: 'B4', valeur: 'Où en est-on ?', style: 'entete', fusion: 'B4:C4' },
    ...rows(5, ETAT, ['B', 'C']),
    { adresse: 'E4', valeur: 'Actions par statut', style: 'entete', fusion: 'E4:G4' },
    ...rows(5, STATUTS, ['E', 'F']),
    { adresse: `E${DEBUT_AXES - 1}`, valeur: 'Actions par axe', style: 'entete' },
    { adresse: `F${DEBUT_AXES - 1}`, valeur: 'Actions', style: 'entete' },
    { adresse: `G${DEBUT_AXES - 1}`, valeur: 'Avancement', style: 'entete' },
    ...axes(),
    ...rows(SANS_AXE, [['Sans axe', `=${countActions('(tActions[Axe]="")')}`, NOMBRE]], ['E', 'F']),
    {
      adresse: `B${DEBUT_MODE - 1}`,
      valeur: 'Mode d’emploi',
      style: 'entete',
      fusion: `B${DEBUT_MODE - 1}:C${DEBUT_MODE - 1}`,
    },
    ...MODE_EMPLOI.map((phrase, rang) => place(DEBUT_MODE + rang, 'B:C', phrase, { style: 'texte' })),
  ],
});
