/** What stands outside the rows people type: free cells and native formulas, written once every table is there. */
import { COULEURS, NIVEAUX, POLICE, resolveFormule, toPlage } from '../sheets';
import type {
  CelluleLibre,
  DefinitionFeuille,
  DefinitionTable,
  EntetesParTable,
  StyleCellule,
} from '../sheets';

export interface Voisinage {
  /** The CTG tables of the workbook, those being created included. */
  readonly entetes: EntetesParTable;
  /** "='Axes'!$C$5:$C$12", null for a column that is not in the workbook. */
  colonneOf(table: string, cle: string): string | null;
}

/** Where the rows of a table stand; row and column from 0. */
export interface Corps {
  readonly colonne: number;
  readonly premiereLigne: number;
  readonly lignes: number;
}

interface Allure {
  readonly bold?: boolean;
  readonly color: string;
  readonly size?: number;
  readonly fond?: string;
  /** Ruled, wrapped, from the top: a box of a printed sheet. */
  readonly cadre?: boolean;
  /** A step away from the left edge of its box. */
  readonly retrait?: boolean;
  /** Several lines rather than words cut by the next cell. */
  readonly replie?: boolean;
  readonly vertical?: 'Center';
}

const STYLES: Readonly<Record<StyleCellule, Allure>> = {
  titre: { bold: true, color: COULEURS.titre, size: 16 },
  but: { color: COULEURS.texteSecondaire },
  note: { bold: true, color: COULEURS.titre, vertical: 'Center' },
  texte: { color: COULEURS.texte, replie: true, retrait: true, vertical: 'Center' },
  libelle: { color: COULEURS.texteSecondaire, retrait: true, vertical: 'Center' },
  valeur: { bold: true, color: COULEURS.texte, vertical: 'Center' },
  bandeau: {
    bold: true,
    color: COULEURS.surEnTete,
    fond: COULEURS.enTete,
    retrait: true,
    vertical: 'Center',
  },
  entete: {
    bold: true,
    color: COULEURS.titre,
    fond: NIVEAUX.facultatif.fond ?? COULEURS.surEnTete,
    retrait: true,
    vertical: 'Center',
  },
  case: { color: COULEURS.texte, cadre: true, replie: true, retrait: true, vertical: 'Center' },
  barres: { color: COULEURS.barres, size: POLICE.barres, cadre: true, vertical: 'Center' },
  saisie: {
    bold: true,
    color: COULEURS.texte,
    fond: NIVEAUX.prioritaire.fond ?? COULEURS.surEnTete,
    cadre: true,
    vertical: 'Center',
  },
  etape: { bold: true, color: COULEURS.titre, size: 13, replie: true, vertical: 'Center' },
};

const COTES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;
const ALIGNEMENTS = { gauche: 'Left', centre: 'Center', droite: 'Right' } as const;

export function writeCellulesLibres(
  page: Excel.Worksheet,
  { cellules = [] }: DefinitionFeuille,
  voisinage: Voisinage,
): void {
  for (const cellule of cellules) writeCellule(page, cellule, voisinage);
}

function writeCellule(page: Excel.Worksheet, libre: CelluleLibre, voisinage: Voisinage): void {
  const valeur = valueOf(libre, voisinage.entetes);
  const cellule = page.getRange(libre.adresse);
  const zone = libre.fusion === undefined ? cellule : page.getRange(libre.fusion);
  if (libre.fusion !== undefined) zone.merge();
  writeAllure(zone, cellule, libre);
  const source =
    libre.listeDe === undefined ? null : voisinage.colonneOf(libre.listeDe.table, libre.listeDe.cle);
  if (source !== null) cellule.dataValidation.rule = { list: { inCellDropDown: true, source } };
  if (libre.format !== undefined) cellule.numberFormat = [[libre.format]];
  if (valeur !== '') cellule.values = [[valeur]];
}

/** The formula with the workbook's own headers; what stands for it when a table is not there. */
function valueOf({ valeur, sinon = '' }: CelluleLibre, entetes: EntetesParTable): string | number {
  if (typeof valeur === 'number' || !valeur.startsWith('=')) return valeur;
  return resolveFormule(valeur, entetes) ?? sinon;
}

function writeAllure(zone: Excel.Range, cellule: Excel.Range, { style, alignement }: CelluleLibre): void {
  if (style !== undefined) {
    const { fond, cadre, replie, retrait, vertical, ...police } = STYLES[style];
    cellule.format.font.set(police);
    if (fond !== undefined) zone.format.fill.color = fond;
    if (cadre === true) writeCadre(zone);
    if (replie === true) zone.format.wrapText = true;
    if (vertical !== undefined) zone.format.verticalAlignment = vertical;
    if (style === 'valeur' || cadre === true || retrait === true) cellule.format.horizontalAlignment = 'Left';
    if (retrait === true && alignement === undefined) cellule.format.indentLevel = 1;
  }
  if (alignement !== undefined) cellule.format.horizontalAlignment = ALIGNEMENTS[alignement];
}

function writeCadre(zone: Excel.Range): void {
  for (const cote of COTES) {
    const filet = zone.format.borders.getItem(cote);
    filet.style = 'Continuous';
    filet.color = COULEURS.filet;
  }
}

/** The computed columns of a table just created. */
export function writeFormules(
  page: Excel.Worksheet,
  table: DefinitionTable,
  { colonne, premiereLigne, lignes }: Corps,
  { entetes }: Voisinage,
): void {
  table.colonnes.forEach(({ formule }, rang) => {
    const resolue = formule === undefined ? null : resolveFormule(formule, entetes);
    if (resolue === null) return;
    const corps = page.getRange(toPlage(premiereLigne, colonne + rang, lignes, 1));
    corps.formulas = Array.from({ length: lignes }, () => [resolue]);
  });
}
