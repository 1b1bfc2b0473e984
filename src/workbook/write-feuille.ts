/** One sheet around its tables: title lines, tab, gridlines, frozen panes, print set-up, free cells. */
import {
  COULEURS,
  HAUTEURS,
  ONGLETS,
  POLICE,
  parseAdresse,
  toAdresse,
  toLettre,
  toPlage,
  toPoints,
} from '../sheets';
import type { CelluleLibre, DefinitionFeuille, DefinitionTable } from '../sheets';

const MARGES = { top: 1.5, bottom: 1.5, left: 1.5, right: 1.5, header: 0.8, footer: 0.8 } as const;
/** What an A4 page in landscape holds at about 60 % of its size. */
const CARACTERES_PAR_PAGE = 230;
const PIED = 'Convention territoriale globale — &A — page &P/&N — imprimé le &D';

export function writeFeuille(
  page: Excel.Worksheet,
  feuille: DefinitionFeuille,
  tables: readonly DefinitionTable[],
): void {
  page.tabColor = ONGLETS[feuille.famille];
  page.showGridlines = feuille.quadrillage;
  writeTitres(page, feuille, tables);
  const entete = tables[0] === undefined ? null : parseAdresse(tables[0].ancre);
  if (entete !== null) {
    const colonnes = Math.max(feuille.colonnesFigees, 1);
    page.freezePanes.freezeAt(page.getRange(toPlage(0, 0, entete.ligne + 1, colonnes)));
  }
  writePrint(page, feuille, tables);
  if (!feuille.visible) page.visibility = 'Hidden';
}

/** A second table has its own name above it, so that one knows what stands there. */
function writeTitres(
  page: Excel.Worksheet,
  feuille: DefinitionFeuille,
  tables: readonly DefinitionTable[],
): void {
  page.getRange('A1:A2').values = [[feuille.titre], [feuille.but]];
  page
    .getRange('A1')
    .format.font.set({ name: POLICE.nom, size: POLICE.titre, bold: true, color: COULEURS.titre });
  page.getRange('A1').format.rowHeight = HAUTEURS.titre;
  page
    .getRange('A2')
    .format.font.set({ name: POLICE.nom, size: POLICE.taille, color: COULEURS.texteSecondaire });
  page.getRange('A:A').format.columnWidth = toPoints(2);
  for (const table of tables.slice(1)) {
    const { ligne, colonne } = parseAdresse(table.ancre);
    const titre = page.getRange(toAdresse(ligne - 2, colonne + 1));
    titre.values = [[table.libelle]];
    titre.format.font.set({ name: POLICE.nom, bold: true, color: COULEURS.titre });
  }
}

/** Fitted to one page wide while it stays legible; a wider sheet takes several, its first columns repeated on each. */
function writePrint(
  page: Excel.Worksheet,
  feuille: DefinitionFeuille,
  tables: readonly DefinitionTable[],
): void {
  const { pageLayout } = page;
  pageLayout.orientation = 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Centimeters', MARGES);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PIED;
  const [premiere] = tables;
  if (premiere === undefined) {
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    return;
  }
  const pages = Math.max(1, Math.ceil(widthOf(tables) / CARACTERES_PAR_PAGE));
  pageLayout.zoom = { horizontalFitToPages: pages };
  const entete = parseAdresse(premiere.ancre).ligne + 1;
  pageLayout.setPrintTitleRows(`$${entete}:$${entete}`);
  if (pages > 1 && tables.length === 1) {
    pageLayout.setPrintTitleColumns(`$A:$${toLettre(feuille.colonnesFigees - 1)}`);
  }
}

function widthOf(tables: readonly DefinitionTable[]): number {
  const colonnes = tables.flatMap((table) => table.colonnes.filter(({ niveau }) => niveau !== 'cle'));
  return colonnes.reduce((total, { largeur }) => total + largeur, 0);
}

const STYLES: Readonly<
  Record<NonNullable<CelluleLibre['style']>, { bold?: boolean; color: string; size?: number }>
> = {
  titre: { bold: true, color: COULEURS.titre, size: POLICE.titre },
  but: { color: COULEURS.texteSecondaire },
  note: { bold: true, color: COULEURS.titre },
  libelle: { color: COULEURS.texteSecondaire },
  valeur: { bold: true, color: COULEURS.texte },
  bandeau: { bold: true, color: COULEURS.surEnTete },
  entete: { bold: true, color: COULEURS.titre },
  case: { color: COULEURS.texte },
  saisie: { bold: true, color: COULEURS.texte },
  etape: { bold: true, color: COULEURS.titre, size: 13 },
};

/** Written after every table, for their formulas count them. */
export function writeCellulesLibres(page: Excel.Worksheet, { cellules = [] }: DefinitionFeuille): void {
  if (cellules.length === 0) return;
  page.getRange('B:B').format.columnWidth = toPoints(30);
  page.getRange('C:C').format.columnWidth = toPoints(44);
  for (const { adresse, valeur, style, format } of cellules) {
    const cellule = page.getRange(adresse);
    if (style !== undefined) cellule.format.font.set(STYLES[style]);
    if (style === 'valeur') cellule.format.horizontalAlignment = 'Left';
    if (format !== undefined) cellule.numberFormat = [[format]];
    cellule.values = [[valeur]];
  }
}
