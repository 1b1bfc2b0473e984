/** How many cells of a column read as what a field of ours expects: dates, amounts, values of a list, codes. */
import { isMotAbsence } from '../domain/mot-absence';
import { parseNombre } from '../domain/nombre-lu';
import type { Colonne } from '../sheets';
import type { CelluleSource } from './define';
import { readDate } from './lire-date';
import { isCase } from './lire-coche';
import { isCodeSeul } from './parse-code-intitule';
import { parseMontantEcrit } from './parse-montant-ecrit';
import { parsePeriodeEcrite } from './parse-periode-ecrite';
import { recogniseCodes, recogniseListe } from './recognise-liste';

export interface Contenu {
  /** 0 to 1; null when the field takes any words, or the column holds nothing. */
  readonly part: number | null;
  readonly lus: number;
  readonly total: number;
}

const ECHANTILLON = 60;

export function scoreContenu(
  cellules: readonly (CelluleSource | null)[],
  colonne: Pick<Colonne, 'type' | 'liste'>,
  entete = '',
): Contenu {
  const pleines = cellules
    .filter((c): c is CelluleSource => c !== null && !isMotAbsence(c.texte))
    .slice(0, ECHANTILLON);
  const lit = readerOf(colonne);
  if (lit === null || pleines.length === 0) return { part: null, lus: 0, total: pleines.length };
  const lus = pleines.filter((c) => lit(c) || isCase(c.texte, entete, colonne.liste)).length;
  return { part: lus / pleines.length, lus, total: pleines.length };
}

export function isPeriode(cellule: CelluleSource): boolean {
  return parsePeriodeEcrite(cellule.texte) !== null;
}

export function isMontant({ valeur, texte, date }: CelluleSource): boolean {
  return date !== true && parseMontantEcrit(typeof valeur === 'number' ? valeur : texte) !== null;
}

function readerOf({
  type,
  liste,
}: Pick<Colonne, 'type' | 'liste'>): ((cellule: CelluleSource) => boolean) | null {
  switch (type) {
    case 'date':
      return (cellule) => !readDate(cellule).illisible || isPeriode(cellule);
    case 'montant':
      return isMontant;
    case 'nombre':
      return ({ valeur, texte, date }) =>
        date !== true &&
        parseNombre(typeof valeur === 'number' ? valeur : texte.replace(/[^\d\s.,%€-].*$/, '')).valeur !==
          null;
    case 'taux':
      return ({ valeur, texte }) =>
        typeof valeur === 'number'
          ? valeur >= 0 && valeur <= 100
          : /^\d{1,3}([.,]\d+)? ?%?$/.test(texte.trim());
    case 'annee':
      return ({ texte }) => /^(19|20)\d\d$/.test(texte.trim());
    case 'liste':
      return liste === undefined ? null : ({ texte }) => recogniseListe(texte, liste) !== null;
    case 'codes':
      return liste === undefined ? null : ({ texte }) => recogniseCodes(texte, liste).codes.length > 0;
    case 'identifiant':
      return ({ texte }) => isCodeSeul(texte);
    default:
      return null;
  }
}
