/** The native charts of a sheet just created, over cells already written: their figures and their words stay in the cells. */
import { COULEURS, POLICE, quoteFeuille, toAdresse, parseAdresse } from '../sheets';
import type { DefinitionFeuille, DefinitionGraphique } from '../sheets';

/** Room between bars, in hundredths of a bar. */
const ECART = 45;

/** `titre`: the tab's name as it is in this workbook. */
export function writeGraphiques(
  page: Excel.Worksheet,
  { graphiques = [] }: DefinitionFeuille,
  titre: string,
): void {
  for (const graphique of graphiques) writeGraphique(page, graphique, titre);
}

function writeGraphique(page: Excel.Worksheet, graphique: DefinitionGraphique, titre: string): void {
  const valeurs = page.getRange(graphique.valeurs);
  const dessin = page.charts.add('BarClustered', valeurs, 'Columns');
  dessin.name = graphique.nom;
  const [debut = '', fin = debut] = graphique.place.split(':');
  dessin.setPosition(debut, fin);
  dessin.legend.visible = false;
  dessin.format.font.set({ name: POLICE.nom, color: COULEURS.texte });
  // The title is the cell's: it says the year and the source of what is drawn, and follows the choice.
  dessin.title.setFormula(`=${quoteFeuille(titre)}!${toAbsolue(graphique.titre)}`);
  dessin.title.format.font.set({ name: POLICE.nom, size: POLICE.taille, bold: true, color: COULEURS.titre });
  writeSerie(page, dessin, graphique);
  writeAxes(dessin, graphique);
}

function writeSerie(
  page: Excel.Worksheet,
  dessin: Excel.Chart,
  { nom, categories, valeurs, premiereEnAvant = false }: DefinitionGraphique,
): void {
  // Said again: cells that hold no figure yet could be taken for a header.
  const serie = dessin.series.getItemAt(0);
  serie.setValues(page.getRange(valeurs));
  serie.setXAxisValues(page.getRange(categories));
  serie.name = nom;
  serie.gapWidth = ECART;
  serie.format.fill.setSolidColor(premiereEnAvant ? COULEURS.barresAutres : COULEURS.barres);
  if (premiereEnAvant) serie.points.getItemAt(0).format.fill.setSolidColor(COULEURS.barres);
}

/** A bar starts at zero, and its figure is beside its name: no scale is needed. The first category is the highest. */
function writeAxes({ axes }: Excel.Chart, { maximum }: DefinitionGraphique): void {
  axes.valueAxis.minimum = 0;
  if (maximum !== undefined) axes.valueAxis.maximum = maximum;
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  axes.categoryAxis.reversePlotOrder = true;
}

function toAbsolue(adresse: string): string {
  const { ligne, colonne } = parseAdresse(adresse);
  return toAdresse(ligne, colonne).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');
}
