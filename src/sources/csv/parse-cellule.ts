/** One cell of a public file: a number in any of its spellings, or the mark that stands for it. */
import { MARQUES } from '../../domain/listes';
import type { Marque } from '../../domain/listes';

export type CelluleLue =
  | { readonly type: 'valeur'; readonly valeur: number }
  | { readonly type: 'marque'; readonly marque: Marque }
  | { readonly type: 'illisible'; readonly texte: string };

const ECRITURES: Readonly<Record<string, Marque>> = {
  'n.d.': 'nd',
  'n/d': 'nd',
  'n.s.': 'ns',
  's.o.': 'so',
  c: 's',
};

/** An empty cell takes the mark the source gives it; never zero. */
export function parseCellule(texte: string, marqueDuVide: Marque): CelluleLue {
  const net = texte.replace(/[\s\u00A0\u202F]/g, '').toLowerCase();
  if (net === '') return { type: 'marque', marque: marqueDuVide };
  const marque =
    MARQUES.find((autre) => autre === net) ?? (Object.hasOwn(ECRITURES, net) ? ECRITURES[net] : undefined);
  if (marque !== undefined) return { type: 'marque', marque };
  const nombre = net.replace('−', '-').replace(',', '.');
  if (/^[-+]?\d+(?:\.\d+)?(?:e[-+]?\d+)?$/.test(nombre)) return { type: 'valeur', valeur: Number(nombre) };
  return { type: 'illisible', texte: texte.trim() };
}
