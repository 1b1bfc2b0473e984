/** What was pasted from Word, Outlook or Excel: its HTML tables when there are any, its text otherwise. */
import type { CelluleSource, Fusion, Grille } from './define';
import { readTexte } from './lire-csv';

/** Parses HTML without running it: `DOMParser` in the pane. */
export type ParseHtml = (html: string) => Document;

export function readCollage(
  texte: string,
  html: string | undefined,
  parseHtml: ParseHtml | undefined,
): readonly Grille[] {
  if (html !== undefined && parseHtml !== undefined && /<table/i.test(html)) {
    const tables = [...parseHtml(html).querySelectorAll('table')].filter(
      (table) => table.querySelector('table') === null,
    );
    const grilles = tables.map((table, rang) =>
      readTableHtml(table, tables.length > 1 ? `Collage ${rang + 1}` : 'Collage'),
    );
    const pleines = grilles.filter(({ cellules }) => cellules.length > 0);
    if (pleines.length > 0) return pleines;
  }
  return [readTexte(texte, 'Collage')];
}

/** Each cell at its place: those that span rows or columns push the following ones. */
function readTableHtml(table: Element, nom: string): Grille {
  const cellules: CelluleSource[] = [];
  const fusions: Fusion[] = [];
  const prises = new Set<string>();
  [...table.querySelectorAll('tr')].forEach((rangee, ligne) => {
    let colonne = 0;
    for (const element of rangee.children) {
      if (!/^t[dh]$/i.test(element.tagName)) continue;
      while (prises.has(`${ligne},${colonne}`)) colonne += 1;
      const hauteur = spanOf(element, 'rowspan');
      const largeur = spanOf(element, 'colspan');
      for (let i = 0; i < hauteur; i += 1)
        for (let j = 0; j < largeur; j += 1) prises.add(`${ligne + i},${colonne + j}`);
      if (hauteur > 1 || largeur > 1) fusions.push({ ligne, colonne, hauteur, largeur });
      const texte = textOf(element);
      if (texte !== '') cellules.push({ ligne, colonne, valeur: texte, texte, gras: isGras(element) });
      colonne += largeur;
    }
  });
  return { nom, cellules, fusions };
}

function spanOf(element: Element, attribut: string): number {
  const nombre = Number(element.getAttribute(attribut) ?? 1);
  return Number.isInteger(nombre) && nombre >= 1 && nombre <= 500 ? nombre : 1;
}

/** Paragraphs and line breaks become lines; the line ends of the file itself are spaces. */
function textOf(element: Element): string {
  const morceaux: string[] = [];
  const walk = (noeud: Node): void => {
    if (noeud.nodeType === 3) morceaux.push((noeud.textContent ?? '').replace(/[\r\n\t ]+/g, ' '));
    else {
      const nom = noeud.nodeName.toLowerCase();
      if (nom === 'style' || nom === 'script') return;
      if (nom === 'br') morceaux.push('\n');
      noeud.childNodes.forEach(walk);
      if (nom === 'p' || nom === 'div' || nom === 'li') morceaux.push('\n');
    }
  };
  element.childNodes.forEach(walk);
  return morceaux
    .join('')
    .replace(/ *\n */g, '\n')
    .replace(/\n+/g, '\n')
    .trim();
}

function isGras(element: Element): boolean {
  return /^th$/i.test(element.tagName) || element.querySelector('b, strong') !== null;
}
