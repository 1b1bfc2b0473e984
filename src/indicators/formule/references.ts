/** What a formula reads elsewhere: cells, columns of tables, names. */
import { cutFormule } from './lexemes';
import type { Lexeme } from './lexemes';

/** Row and column from 0. */
export interface Case {
  readonly ligne: number;
  readonly colonne: number;
}

export type Reference =
  | {
      readonly type: 'plage';
      /** Null: the formula's own sheet. */
      readonly feuille: string | null;
      readonly debut: Case;
      readonly fin: Case;
    }
  | {
      readonly type: 'colonne';
      /** Null: the table the formula stands in. */
      readonly table: string | null;
      readonly colonne: string;
      /** The cell of the formula's own row, not the whole column. */
      readonly ligneCourante: boolean;
    }
  | { readonly type: 'nom'; readonly nom: string };

/** A reference as written, and the piece after it. */
export interface ReferenceEcrite {
  readonly texte: string;
  readonly reference: Reference;
  readonly suivant: number;
}

/** The reference that starts at this piece; null when there is none, or none that can be read (a whole column, a book, "A1#"). */
export function readReference(lexemes: readonly Lexeme[], rang: number): ReferenceEcrite | null {
  if (/^[:!]$/.test(lexemes[rang - 1]?.texte ?? '')) return null;
  const structuree = readStructuree(lexemes, rang);
  if (structuree !== null) return structuree;
  const isFeuille = lexemes[rang + 1]?.texte === '!';
  const place = isFeuille ? rang + 2 : rang;
  const premier = lexemes[place];
  if (premier?.genre !== 'nom' || lexemes[place + 1]?.texte === '(') return null;
  const debut = readCase(premier.texte);
  const isPlage = lexemes[place + 1]?.texte === ':';
  const dernier = isPlage ? lexemes[place + 2] : undefined;
  const fin = isPlage ? readCase(dernier?.texte ?? '') : debut;
  const suivant = isPlage ? place + 3 : place + 1;
  if (lexemes[suivant]?.texte === '#' || (isPlage && (debut === null || fin === null))) return null;
  const texte = textOf(lexemes, rang, suivant);
  if (debut === null || fin === null) {
    return isFeuille || isConstante(premier.texte)
      ? null
      : { texte, reference: { type: 'nom', nom: premier.texte }, suivant };
  }
  const feuille = isFeuille ? readFeuille(lexemes[rang]) : null;
  if (feuille?.includes('[') === true) return null;
  return { texte, reference: { type: 'plage', feuille, ...order(debut, fin) }, suivant };
}

/** Each reference of the formula once, by its text. */
export function listReferences(formule: string): ReadonlyMap<string, Reference> {
  const lexemes = cutFormule(formule);
  const trouvees = new Map<string, Reference>();
  for (let rang = 0; rang < lexemes.length; ) {
    const lue = readReference(lexemes, rang);
    if (lue === null) {
      rang += 1;
      continue;
    }
    trouvees.set(lue.texte, lue.reference);
    rang = lue.suivant;
  }
  return trouvees;
}

/** True for what a person may give as an argument: a cell, a range, a column of a table, a name. */
export function isReference(texte: string): boolean {
  const lexemes = cutFormule(texte.trim());
  return readReference(lexemes, 0)?.suivant === lexemes.length;
}

function isConstante(nom: string): boolean {
  return /^(?:true|false|vrai|faux)$/i.test(nom);
}

function textOf(lexemes: readonly Lexeme[], debut: number, fin: number): string {
  return lexemes
    .slice(debut, fin)
    .map(({ texte }) => texte)
    .join('');
}

function readFeuille(lexeme: Lexeme | undefined): string {
  const texte = lexeme?.texte ?? '';
  return lexeme?.genre === 'feuille' ? texte.slice(1, -1).replaceAll("''", "'") : texte;
}

function readCase(adresse: string): Case | null {
  const [, lettres = '', chiffres = ''] = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/i.exec(adresse) ?? [];
  if (lettres === '') return null;
  const colonne = [...lettres.toUpperCase()].reduce(
    (total, lettre) => total * 26 + lettre.charCodeAt(0) - 64,
    0,
  );
  return { ligne: Number(chiffres) - 1, colonne: colonne - 1 };
}

function order(a: Case, b: Case): { readonly debut: Case; readonly fin: Case } {
  return {
    debut: { ligne: Math.min(a.ligne, b.ligne), colonne: Math.min(a.colonne, b.colonne) },
    fin: { ligne: Math.max(a.ligne, b.ligne), colonne: Math.max(a.colonne, b.colonne) },
  };
}

/** "tActions[Statut]", "tActions[@Statut]", "tActions[[#This Row],[Coût total]]", "[@Statut]". */
function readStructuree(lexemes: readonly Lexeme[], rang: number): ReferenceEcrite | null {
  const premier = lexemes[rang];
  const isNommee = premier?.genre === 'nom' && lexemes[rang + 1]?.genre === 'crochet';
  const crochet = isNommee ? lexemes[rang + 1] : premier;
  const suivant = isNommee ? rang + 2 : rang + 1;
  if (crochet?.genre !== 'crochet' || lexemes[suivant]?.texte === '!') return null;
  const dedans = crochet.texte.slice(1, -1).trim();
  const ligne = /^\[#This Row\]\s*[,;]\s*\[(.+)\]$/is.exec(dedans) ?? /^@\s*(?:\[(.+)\]|(.+))$/s.exec(dedans);
  const colonne = ligne?.[1] ?? ligne?.[2] ?? /^\[([^#[\]].*)\]$/s.exec(dedans)?.[1] ?? dedans;
  if (colonne === '' || /[#[\]@]/.test(colonne.replace(/'./gs, ''))) return null;
  return {
    texte: textOf(lexemes, rang, suivant),
    reference: {
      type: 'colonne',
      table: isNommee ? (premier?.texte ?? null) : null,
      colonne: colonne.replace(/'(.)/gs, '$1'),
      ligneCourante: ligne !== null,
    },
    suivant,
  };
}
