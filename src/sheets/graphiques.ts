/** The sheet « Graphiques »: indicators of the diagnostic, one a chart, beside the other territories; native formulas only. */
import type { CelluleLibre, DefinitionGraphique } from './define';
import { defineFeuille } from './define';
import { chiffreAt, texteAt } from './formules';
import { place } from './mise-en-page';

/** Two a row, each over two columns. */
const COLONNES = [
  ['B', 'C'],
  ['E', 'F'],
] as const;
const PREMIERE = 5;
/** Choice, source, chart, an empty row. */
const LIGNES_BLOC = 15;
const LIGNES_GRAPHIQUE = 12;
const NOMBRE = 4;
/** Points. */
const HAUTEUR = 18;

/** The territory first, then the levels of tDiagnostic. */
const NIVEAUX = ['EPCI', 'Département', 'Région', 'France'] as const;

/** Figures further apart than this would make the territory's bar a line: a count beside the country's. */
const RAPPORT_MAX = 20;

const AUCUN = 'Aucun taux à montrer pour l’instant : la feuille Diagnostic se remplit d’abord.';
const INCONNU = 'Cet indicateur n’est pas, ou n’est plus, dans la feuille Diagnostic.';

/** Rates and amounts, which levels share; counts are left to be chosen. */
const UNITE = 'tDiagnostic[Unité]';
const COMPARABLE =
  `ISNUMBER(tDiagnostic[Valeur])*((LEFT(${UNITE},1)="%")+(LEFT(${UNITE},1)="€")+(${UNITE}="rapport")>0)` +
  `*(${NIVEAUX.map((niveau) => `ISNUMBER(tDiagnostic[${niveau}])`).join('+')}>0)`;

/** The nth indicator that has something to be compared with, as long as nobody chose another. */
function indicateurAt(nieme: number): string {
  const rang =
    `SUMPRODUCT(SMALL((1-${COMPARABLE})*1000000+ROW(${UNITE}),${nieme}))` +
    `-ROW(tDiagnostic[[#Headers],[Unité]])`;
  return texteAt('tDiagnostic', 'Indicateur', rang);
}

interface Bloc {
  readonly ligne: number;
  readonly gauche: string;
  readonly droite: string;
  /** The cell of the choice, and the rank of its row in tDiagnostic. */
  readonly choix: string;
  readonly rang: string;
}

function blocAt(numero: number): Bloc {
  const [gauche, droite] = COLONNES[numero % 2] ?? COLONNES[0];
  const ligne = PREMIERE + Math.floor(numero / 2) * LIGNES_BLOC;
  const choix = `$${gauche}$${ligne}`;
  return { ligne, gauche, droite, choix, rang: `MATCH(${choix},tDiagnostic[Indicateur],0)` };
}

/** Who publishes the figure: the first row of Données of this indicator and year. */
function sourceOf({ rang }: Bloc): string {
  const siennes =
    `(tDonnees[Indicateur]=${texteAt('tDiagnostic', 'Code indicateur', rang)})` +
    `*(tDonnees[Millésime]&""=${texteAt('tDiagnostic', 'Millésime', rang)})`;
  const premiere =
    `SUMPRODUCT(SMALL((1-${siennes})*10000000+ROW(tDonnees[Indicateur]),1))` +
    `-ROW(tDonnees[[#Headers],[Indicateur]])`;
  const source = texteAt('tDonnees', 'Source', premiere);
  return `IF(${source}="","Source non précisée","Source\u00A0: "&${source})`;
}

/** Its four kinds of cells: the choice, the source, then, behind the chart, its title and what it draws. */
function cellulesOf(numero: number): CelluleLibre[] {
  const bloc = blocAt(numero);
  const { ligne, gauche, droite, choix, rang } = bloc;
  const millesime = texteAt('tDiagnostic', 'Millésime', rang);
  const source = `$${gauche}$${ligne + 1}`;
  const siChoisi = (sinon: string, mots: string): string =>
    `=IF(${choix}="",${sinon},IF(ISNUMBER(${rang}),${mots},"${INCONNU}"))`;
  const lieu = texteAt('tDiagnostic', 'Territoire', rang);
  return [
    place(ligne, `${gauche}:${droite}`, `=${indicateurAt(numero + 1)}`, {
      style: 'saisie',
      listeDe: { table: 'tDiagnostic', cle: 'indicateur' },
    }),
    place(
      ligne + 1,
      `${gauche}:${droite}`,
      siChoisi(
        '""',
        `${sourceOf(bloc)}&IF(${millesime}="",", millésime non précisé",", millésime "&${millesime})`,
      ),
      { style: 'but', sinon: 'Source : feuille Données absente.' },
    ),
    // Two lines: a row under the edge of the chart, so that none shows above it.
    place(
      ligne + 3,
      `${gauche}:${droite}`,
      siChoisi(`"${AUCUN}"`, `${choix}&IF(${lieu}="",""," — "&${lieu})&CHAR(10)&${source}`),
      { style: 'texte' },
    ),
    ...barresOf(bloc),
  ];
}

/** A level a row: its words, figure included, and the length of its bar; a gap has its word and no bar. */
function barresOf({ ligne, gauche, droite, choix, rang }: Bloc): CelluleLibre[] {
  const repere = `INDEX(tDiagnostic[Valeur],${rang})`;
  const lieu = texteAt('tDiagnostic', 'Territoire', rang);
  const lignes = [
    { colonne: 'Valeur', nom: `IF(${lieu}="","Le territoire",${lieu})` },
    ...NIVEAUX.map((colonne) => ({ colonne, nom: `"${colonne}"` })),
  ];
  return lignes.flatMap(({ colonne, nom }, i) => {
    const at = ligne + 4 + i;
    const valeur = `INDEX(tDiagnostic[${colonne}],${rang})`;
    const chiffre = chiffreAt(rang, colonne);
    const lisible = `IF(N(${repere})>0,${valeur}<=${RAPPORT_MAX}*${repere},TRUE)`;
    return [
      place(
        at,
        gauche,
        `=IF(${choix}="","",IFERROR(${nom}&"\u00A0: "&IF(${valeur}="","non renseigné",${chiffre})` +
          `&IF(AND(ISNUMBER(${valeur}),${droite}${at}="")," (hors échelle)",""),""))`,
        { style: 'texte' },
      ),
      place(at, droite, `=IFERROR(IF(AND(ISNUMBER(${valeur}),N(${valeur})>=0,${lisible}),${valeur},""),"")`, {
        style: 'texte',
      }),
    ];
  });
}

function graphiqueOf(numero: number): DefinitionGraphique {
  const { ligne, gauche, droite } = blocAt(numero);
  const [premiere, derniere] = [ligne + 4, ligne + 4 + NIVEAUX.length];
  return {
    nom: `CTG diagnostic ${numero + 1}`,
    titre: `${gauche}${ligne + 3}`,
    categories: `${gauche}${premiere}:${gauche}${derniere}`,
    valeurs: `${droite}${premiere}:${droite}${derniere}`,
    place: `${gauche}${ligne + 2}:${droite}${ligne + 1 + LIGNES_GRAPHIQUE}`,
    premiereEnAvant: true,
  };
}

const NUMEROS = Array.from({ length: NOMBRE }, (_, numero) => numero);
const DERNIERE = PREMIERE + (NOMBRE / 2) * LIGNES_BLOC - 2;

export default defineFeuille({
  id: 'graphiques',
  titre: 'Graphiques',
  but: 'Un chiffre du diagnostic par graphique, face aux autres territoires ; en jaune, l’indicateur montré.',
  famille: 'diagnostic',
  noyau: true,
  colonnesFigees: 0,
  quadrillage: false,
  visible: true,
  tables: [],
  largeurs: { B: 44, C: 14, D: 3, E: 44, F: 14 },
  // Set, so that no words behind a chart stretch it.
  hauteurs: Object.fromEntries(
    Array.from({ length: DERNIERE - PREMIERE + 1 }, (_, rang) => [PREMIERE + rang, HAUTEUR]),
  ),
  impression: { orientation: 'paysage', zone: `A1:F${DERNIERE}` },
  cellules: NUMEROS.flatMap(cellulesOf),
  graphiques: NUMEROS.map(graphiqueOf),
});
