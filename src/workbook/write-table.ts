/** One table: legend row, header, rows, in one write of values; then its ListObject, its look and its hidden key. */
import { COULEURS, HAUTEURS, NIVEAUX, parseAdresse, toLettre, toPlage, toPoints } from '../sheets';
import type { Bloc, Colonne, DefinitionTable } from '../sheets';

export function writeTable(page: Excel.Worksheet, table: DefinitionTable, { valeurs, formats }: Bloc): void {
  const { ligne, colonne } = parseAdresse(table.ancre);
  const largeur = table.colonnes.length;
  const hauteur = valeurs.length + 1;
  const corps = page.getRange(toPlage(ligne + 1, colonne, valeurs.length, largeur));
  corps.numberFormat = formats;
  const tout = page.getRange(toPlage(ligne - 1, colonne, hauteur + 1, largeur));
  tout.values = [
    table.colonnes.map(({ niveau }) => NIVEAUX[niveau].signe),
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
  for (const { debut, longueur, niveau } of toRuns(colonnes)) {
    const { fond, italique } = NIVEAUX[niveau];
    if (fond === null) continue;
    const { format } = page.getRange(toPlage(ligne, depart + debut, 1, longueur));
    format.fill.color = fond;
    format.horizontalAlignment = 'Center';
    format.font.italic = italique;
  }
}

function toRuns(
  colonnes: readonly Colonne[],
): { debut: number; longueur: number; niveau: Colonne['niveau'] }[] {
  const runs: { debut: number; longueur: number; niveau: Colonne['niveau'] }[] = [];
  colonnes.forEach(({ niveau }, rang) => {
    const dernier = runs.at(-1);
    if (dernier?.niveau === niveau) dernier.longueur += 1;
    else runs.push({ debut: rang, longueur: 1, niveau });
  });
  return runs;
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

function writeCorps({ format }: Excel.Range): void {
  format.wrapText = true;
  format.verticalAlignment = 'Top';
  format.rowHeight = HAUTEURS.ligne;
  for (const cote of ['InsideHorizontal', 'EdgeBottom'] as const) {
    const filet = format.borders.getItem(cote);
    filet.style = 'Continuous';
    filet.color = COULEURS.filet;
  }
}

function writeColonne(
  page: Excel.Worksheet,
  { niveau, entete, aide, largeur }: Colonne,
  colonne: number,
  ligne: number,
  hauteur: number,
): void {
  const lettre = toLettre(colonne);
  const entiere = page.getRange(`${lettre}:${lettre}`);
  entiere.format.columnWidth = toPoints(largeur);
  if (niveau === 'cle') {
    entiere.columnHidden = true;
    return;
  }
  if (niveau === 'calcule')
    page.getRange(toPlage(ligne + 1, colonne, hauteur - 1, 1)).format.font.italic = true;
  page.getRange(toPlage(ligne, colonne, 1, 1)).dataValidation.prompt = {
    showPrompt: true,
    title: entete.slice(0, 32),
    message: aide,
  };
}
