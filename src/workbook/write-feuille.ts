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
import type { DefinitionFeuille, DefinitionTable } from '../sheets';

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
  writeGrille(page, feuille);
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

/** Columns and rows that no table sets. */
function writeGrille(page: Excel.Worksheet, { largeurs = {}, hauteurs = {} }: DefinitionFeuille): void {
  for (const [lettre, largeur] of Object.entries(largeurs)) {
    const colonne = page.getRange(`${lettre}:${lettre}`);
    if (largeur === 0) colonne.columnHidden = true;
    else colonne.format.columnWidth = toPoints(largeur);
  }
  for (const [ligne, hauteur] of Object.entries(hauteurs))
    page.getRange(`A${ligne}`).format.rowHeight = hauteur;
}

/** Fitted to one page wide while it stays legible; a wider sheet takes several, its first columns repeated on each. */
function writePrint(
  page: Excel.Worksheet,
  feuille: DefinitionFeuille,
  tables: readonly DefinitionTable[],
): void {
  const { pageLayout } = page;
  const { orientation = 'paysage', zone } = feuille.impression ?? {};
  pageLayout.orientation = orientation === 'portrait' ? 'Portrait' : 'Landscape';
  pageLayout.paperSize = 'A4';
  pageLayout.setPrintMargins('Centimeters', MARGES);
  pageLayout.headersFooters.defaultForAllPages.centerFooter = PIED;
  if (zone !== undefined) pageLayout.setPrintArea(zone);
  const [premiere] = tables;
  if (premiere === undefined) {
    pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
    return;
  }
  const derniere = hasCellulesBeside(feuille, premiere) ? null : lastPrinted(premiere);
  const imprimees = derniere === null ? tables : [premiere];
  const pages = Math.max(1, Math.ceil(widthOf(imprimees) / CARACTERES_PAR_PAGE));
  pageLayout.zoom = { horizontalFitToPages: pages };
  const entete = parseAdresse(premiere.ancre).ligne + 1;
  pageLayout.setPrintTitleRows(`$${entete}:$${entete}`);
  if (pages > 1 && imprimees.length === 1) {
    pageLayout.setPrintTitleColumns(`$A:$${toLettre(feuille.colonnesFigees - 1)}`);
  }
  if (derniere !== null) pageLayout.setPrintArea(`A:${derniere}`);
}

/** Cells of the sheet stand at the right of its table: they print with it. */
function hasCellulesBeside(
  { cellules = [] }: DefinitionFeuille,
  { ancre, colonnes }: DefinitionTable,
): boolean {
  const fin = parseAdresse(ancre).colonne + colonnes.length;
  return cellules.some(({ adresse }) => parseAdresse(adresse).colonne >= fin);
}

/** The letter of the last column that prints, null when all do. */
function lastPrinted({ colonnes, ancre }: DefinitionTable): string | null {
  const premiere = colonnes.findIndex(({ impression }) => impression === false);
  return premiere <= 0 ? null : toLettre(parseAdresse(ancre).colonne + premiere - 1);
}

function widthOf(tables: readonly DefinitionTable[]): number {
  const colonnes = tables.flatMap((table) =>
    table.colonnes.filter(({ niveau, impression }) => niveau !== 'cle' && impression !== false),
  );
  return colonnes.reduce((total, { largeur }) => total + largeur, 0);
}
