/** The gestures that can still be undone, the last one on top: kept in memory, as long as the pane is open. */
import { isAnnulationVide, mergeAnnulations } from './annulation';
import type { Annulation } from './annulation';

/** Older gestures are forgotten: what they wrote has lived since. */
const PROFONDEUR = 10;

/** One stack per opened workbook: its document is the key, so that a workbook never undoes another's gesture. */
const piles = new WeakMap<object, Annulation[]>();

function pileOf(): Annulation[] {
  const { document } = Office.context;
  const connue = piles.get(document);
  if (connue !== undefined) return connue;
  const pile: Annulation[] = [];
  piles.set(document, pile);
  return pile;
}

/** Two writes of one gesture (same name, same moment) are undone together. */
export function addAnnulation(annulation: Annulation): void {
  if (isAnnulationVide(annulation)) return;
  const pile = pileOf();
  const derniere = pile.at(-1);
  if (derniere?.titre === annulation.titre && derniere.date === annulation.date) {
    pile.splice(-1, 1, mergeAnnulations(derniere, annulation));
    return;
  }
  pile.push(annulation);
  if (pile.length > PROFONDEUR) pile.shift();
}

export function lastAnnulation(): Annulation | null {
  return pileOf().at(-1) ?? null;
}

/** Forgets a gesture once undone. */
export function removeAnnulation(annulation: Annulation): void {
  const pile = pileOf();
  const rang = pile.indexOf(annulation);
  if (rang >= 0) pile.splice(rang, 1);
}
