/** How high a row must be for its wrapped texts, since a spreadsheet does not grow rows written by a program. */
import { HAUTEURS } from './apparence';

/** Points of one line of text. */
const INTERLIGNE = 15;
/** Characters lost at the end of a line, where words do not break. */
const PERTE = 4;
/** Excel refuses a higher row; what does not show is read in the cell. */
const HAUTEUR_MAX = 409;

/** Two lines at least. Widths in characters. */
export function toHauteur(textes: readonly { readonly texte: string; readonly largeur: number }[]): number {
  const lignes = textes.map(({ texte, largeur }) =>
    texte
      .split('\n')
      .reduce(
        (total, ligne) => total + Math.max(1, Math.ceil(ligne.length / Math.max(largeur - PERTE, 6))),
        0,
      ),
  );
  return Math.min(Math.max(HAUTEURS.ligne, Math.max(0, ...lignes) * INTERLIGNE), HAUTEUR_MAX);
}
