/** One sheet of an .xlsx file → its cells that hold something, and its merged areas. */
import { formatDate, isoFromSerial } from '../domain/date-partielle';
import { parseAdresse } from '../sheets';
import type { CelluleSource, Fusion, Grille } from './define';
import { asArray, asTexte } from './xlsx-styles';
import type { NoeudXml, StyleLu } from './xlsx-styles';

export interface ContexteFeuille {
  readonly nom: string;
  readonly mots: readonly string[];
  readonly styles: readonly StyleLu[];
  /** Days to add to a date of a workbook that counts from 1904. */
  readonly decalage: number;
}

export function readFeuilleXml(noeud: NoeudXml, contexte: ContexteFeuille): Grille {
  const racine = asArray(noeud['worksheet'])[0] ?? {};
  const lignes = asArray((asArray(racine['sheetData'])[0] ?? {})['row']);
  let ligne = -1;
  const cellules = lignes.flatMap((rangee) => {
    ligne = rangee['r'] === undefined ? ligne + 1 : Number(asTexte(rangee['r'])) - 1;
    return readRangee(rangee, ligne, contexte);
  });
  const fusions = asArray((asArray(racine['mergeCells'])[0] ?? {})['mergeCell']).map((f) =>
    toFusion(asTexte(f['ref'])),
  );
  return { nom: contexte.nom, cellules, fusions };
}

function readRangee(rangee: NoeudXml, ligne: number, contexte: ContexteFeuille): CelluleSource[] {
  let colonne = -1;
  return asArray(rangee['c']).flatMap((c) => {
    colonne = c['r'] === undefined ? colonne + 1 : parseAdresse(asTexte(c['r'])).colonne;
    const cellule = readCellule(c, ligne, colonne, contexte);
    return cellule === null ? [] : [cellule];
  });
}

function readCellule(
  c: NoeudXml,
  ligne: number,
  colonne: number,
  { mots, styles, decalage }: ContexteFeuille,
): CelluleSource | null {
  const style = styles[Number(asTexte(c['s']) || '0')];
  const type = asTexte(c['t']);
  const brut = asTexte(c['v']);
  const look = {
    ...(style?.gras === true ? { gras: true } : {}),
    ...(style !== undefined && style.retrait > 0 ? { retrait: style.retrait } : {}),
  };
  const words = (texte: string): CelluleSource | null =>
    texte.trim() === '' ? null : { ligne, colonne, valeur: texte, texte, ...look };
  if (type === 's') return words(mots[Number(brut)] ?? '');
  if (type === 'inlineStr') {
    const is = asArray(c['is'])[0] ?? {};
    return words(
      asTexte(is['t']) +
        asArray(is['r'])
          .map((r) => asTexte(r['t']))
          .join(''),
    );
  }
  if (type === 'str' || type === 'e') return words(brut);
  if (type === 'd') return words(brut.slice(0, 10));
  if (type === 'b')
    return { ligne, colonne, valeur: brut === '1', texte: brut === '1' ? 'oui' : 'non', ...look };
  if (brut === '') return null;
  return readNombre(Number(brut), style, { ligne, colonne, ...look }, decalage);
}

function readNombre(
  nombre: number,
  style: StyleLu | undefined,
  place: Omit<CelluleSource, 'valeur' | 'texte'>,
  decalage: number,
): CelluleSource {
  const iso = style?.date === true ? isoFromSerial(nombre + decalage) : null;
  if (iso !== null) {
    const texte = /mmm/i.test(style?.format ?? '')
      ? formatDate({ valeur: iso, precision: 'jour', texte: '' })
      : iso.split('-').reverse().join('/');
    return { ...place, valeur: nombre + decalage, texte, date: true };
  }
  const pourcent = style !== undefined && style.format.includes('%');
  const texte = pourcent
    ? `${String(Math.round(nombre * 10_000) / 100).replace('.', ',')}\u00A0%`
    : String(nombre).replace('.', ',');
  return { ...place, valeur: nombre, texte };
}

function toFusion(ref: string): Fusion {
  const [a = 'A1', b = a] = ref.split(':');
  const debut = parseAdresse(a);
  const fin = parseAdresse(b);
  return { ...debut, hauteur: fin.ligne - debut.ligne + 1, largeur: fin.colonne - debut.colonne + 1 };
}
