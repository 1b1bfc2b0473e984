/** A CSV file, or text pasted from a spreadsheet, as a grid of words: nothing is a number yet. */
import Papa from 'papaparse';
import { decodeTexte } from '../sources/csv/decode';
import type { CelluleSource, Grille } from './define';

const SEPARATEURS = [';', '\t', ',', '|'];

export function readCsv(octets: Uint8Array, nom: string): Grille {
  const { texte } = decodeTexte(octets);
  return readTexte(texte, nom.replace(/\.[^.]+$/, ''));
}

export function readTexte(texte: string, nom: string): Grille {
  const propre = texte.replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(propre, {
    delimiter: chooseSeparateur(propre),
    skipEmptyLines: false,
  });
  return { nom, cellules: data.flatMap(toCellules), fusions: [] };
}

/** Spaces in front are kept: they indent a list. */
function toCellules(mots: readonly string[], ligne: number): CelluleSource[] {
  return mots.flatMap((mot, colonne) =>
    mot.trim() === '' ? [] : [{ ligne, colonne, valeur: mot.trimEnd(), texte: mot.trimEnd() }],
  );
}

/** The one that parts most rows, and in the steadiest way, outside quotes. */
function chooseSeparateur(texte: string): string {
  const lignes = texte
    .replace(/"[^"]*"/g, '')
    .split(/\r?\n/)
    .filter((ligne) => ligne.trim() !== '')
    .slice(0, 60);
  const scores = SEPARATEURS.map((separateur) => {
    const nombres = lignes.map((ligne) => ligne.split(separateur).length - 1);
    const mediane = [...nombres].sort((a, b) => a - b)[Math.floor(nombres.length / 2)] ?? 0;
    return mediane === 0
      ? nombres.filter((n) => n > 0).length / 1000
      : mediane + nombres.filter((n) => n === mediane).length / nombres.length;
  });
  // A comma also stands in sentences and amounts: a semicolon or a tab that parts rows wins over it.
  const [points = 0, tabs = 0] = scores;
  if (tabs >= 1) return '\t';
  if (points >= 1) return ';';
  return SEPARATEURS[scores.indexOf(Math.max(...scores))] ?? ';';
}
