// Every mark by its file name, drawn on a grid of 16 units: straight edges fall on whole pixels at every size.
import {
  drawAide,
  drawAjouter,
  drawEvaluation,
  drawExpliquer,
  drawFiche,
  drawImporter,
  drawPlan,
} from './marks-commands.mjs';
import { drawControler, drawIcon, drawStructurer, drawVolet } from './marks-first.mjs';

/** File name → the layers of the mark at a size in pixels. */
export const MARKS = {
  icon: drawIcon,
  volet: drawVolet,
  structurer: drawStructurer,
  importer: drawImporter,
  expliquer: drawExpliquer,
  plan: drawPlan,
  fiche: drawFiche,
  ajouter: drawAjouter,
  controler: drawControler,
  evaluation: drawEvaluation,
  aide: drawAide,
};
