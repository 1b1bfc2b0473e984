/** One table: legend row, header, rows, in one write of values; then its ListObject, its look and its hidden key. */
import {
  COULEURS,
  HAUTEURS,
  NIVEAUX,
  POLICE,
  parseAdresse,
  toHauteur,
  toLettre,
  toPlage,
  toPoints,
} from '../sheets';
import type { Bloc, Colonne, DefinitionTable } from '../sheets';
import { toSuites } from './to-suites';

export function writeTable(page: Excel.Worksheet, table: DefinitionTable, { valeurs, formats }: Bloc): void {
  const { ligne, colonne } = parseAdresse(table.ancre);
  const largeur = table.colonnes.length;
  const hauteur = valeurs.length + 1;
  const corps = page.getRange(toPlage(ligne + 1, colonne, valeurs.length, largeur));
  corps.numberFormat = formats;
  const tout = page.getRange(toPlage(ligne - 1, colonne, hauteur + 1, largeur));
  tout.values = [
    table.colonnes.map(({ niveau, groupe }) =>
      groupe === undefined ? NIVEAUX[niveau].signe : `${NIVEAUX[niveau].signe} ${groupe}`,
    ),
    table.colonnes.map(({ entete }) => entete),
    ...valeurs,
  ];
  const liste = page.tables.add(toPlage(ligne, colonne, hauteur, largeur), true);
  liste.name = table.nom;
  liste.style = 'TableStyleLight1';
  liste.showBandedRows = true;
  liste.showFilterButton = table.filtre !== false;
  writeLegende(page, table.colonnes, ligne - 1, colonne);
  writeEntete(page, ligne, colonne, largeur);
  writeCorps(corps);
  writeHauteurs(page, table, valeurs);
  table.colonnes.forEach((definition, rang) =>
    writeColonne(page, definition, colonne + rang, ligne, hauteur),
  );
}

/** The sign above each header: what to fill first (●), later (○), what fills itself (ƒ). */
function writeLegende(
  page: Excel.Worksheet,
  colonnes: readonly Colonne[],
  ligne: number,
  depart: number,
): void {
  page.getRange(toPlage(ligne, depart, 1, colonnes.length)).format.rowHeight = HAUTEURS.legende;
  for (const { debut, longueur, valeur } of toSuites(colonnes.map(({ niveau }) => niveau))) {
    const { fond, italique } = NIVEAUX[valeur];
    if (fond === null) continue;
    const { format } = page.getRange(toPlage(ligne, depart + debut, 1, longueur));
    format.fill.color = fond;
    format.horizontalAlignment = 'Center';
    format.font.italic = italique;
  }
}

function writeEntete(page: Excel.Worksheet, ligne: number, colonne: number, largeur: number): void {
  const { format } = page.getRange(toPlage(ligne, colonne, 1, largeur));
  format.fill.color = COULEURS.enTete;
  format.font.color = COULEURS.surEnTete;
  format.font.bold = true;
  format.wrapText = true;
  format.verticalAlignment = 'Center';
  format.rowHeight = HAUTEURS.entete;
}

/** The look of the body, also of rows added later. */
export function writeCorps({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.rowHeight = HAUTEURS.ligne;
  for (const cote of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const filet = format.borders.getItem(cote);
    filet.style = 'Continuous';
    filet.color = COULEURS.filet;
  }
}

/** What a text printed by another sheet may ask of the rows of this one: three lines. */
const HAUTEUR_SANS_IMPRESSION = 45;

/** Rows whose texts need more than two lines. */
function writeHauteurs(page: Excel.Worksheet, table: DefinitionTable, valeurs: Bloc['valeurs']): void {
  const { ligne, colonne } = parseAdresse(table.ancre);
  const heightOf = (cellules: Bloc['valeurs'][number], imprimees: boolean): number =>
    toHauteur(
      table.colonnes.flatMap(({ niveau, largeur, impression }, rang) =>
        niveau === 'cle' || (impression !== false) !== imprimees
          ? []
          : [{ texte: String(cellules[rang] ?? ''), largeur }],
      ),
    );
  const hauteurs = valeurs.map((cellules) =>
    Math.max(heightOf(cellules, true), Math.min(heightOf(cellules, false), HAUTEUR_SANS_IMPRESSION)),
  );
  for (const { debut, longueur, valeur } of toSuites(hauteurs)) {
    if (valeur === HAUTEURS.ligne) continue;
    page.getRange(toPlage(ligne + 1 + debut, colonne, longueur, 1)).format.rowHeight = valeur;
  }
}

/** Right-aligned, a step away from the words of the next column. */
const NOMBRES: ReadonlySet<Colonne['type']> = new Set(['nombre', 'montant', 'taux', 'annee']);

function writeColonne(
  page: Excel.Worksheet,
  definition: Colonne,
  colonne: number,
  ligne: number,
  hauteur: number,
): void {
  const { niveau, entete, aide, largeur, rendu } = definition;
  const lettre = toLettre(colonne);
  const entiere = page.getRange(`${lettre}:${lettre}`);
  entiere.format.columnWidth = toPoints(largeur);
  if (niveau === 'cle') {
    entiere.columnHidden = true;
    return;
  }
  writeRendu(page.getRange(toPlage(ligne + 1, colonne, hauteur - 1, 1)), definition);
  const tete = page.getRange(toPlage(ligne, colonne, 1, 1));
  if (rendu?.startsWith('figure') === true) tete.format.horizontalAlignment = 'Center';
  tete.dataValidation.prompt = {
    showPrompt: true,
    title: entete.slice(0, 32),
    message: aide,
  };
}

/** What the body of a column has of its own, also in rows added later. */
export function writeRendu({ format }: Excel.Range, { type, niveau, rendu }: Colonne): void {
  if (rendu === 'barres') format.font.set({ color: COULEURS.barres, size: POLICE.barres });
  if (rendu === 'figure-forte') format.font.bold = true;
  if (type === 'date' || type === 'texte-long' || (niveau === 'calcule' && !NOMBRES.has(type))) {
    format.horizontalAlignment = 'Left';
    if (rendu === 'barres') format.indentLevel = 1;
  } else if (NOMBRES.has(type) || rendu !== undefined) {
    format.horizontalAlignment = 'Right';
    format.indentLevel = 1;
  }
}
