/** A formula cut into its pieces, so that texts, names of sheets and of columns are never taken for functions. */

/** 'nom': function, cell, name, TRUE; 'feuille': between apostrophes; 'crochet': [column] or [book]. */
export interface Lexeme {
  readonly genre: 'nom' | 'texte' | 'feuille' | 'crochet' | 'espace' | 'nombre' | 'erreur' | 'signe';
  readonly texte: string;
  /** Place of its first character in the formula. */
  readonly debut: number;
}

const NOM = /[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$?]*/uy;
const ESPACES = /\s+/y;
/** A decimal comma is no part of a number: in a formula a comma separates. */
const NOMBRE = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const ERREUR = /#[\p{L}0-9/_]+[!?]?/uy;
const COMPARAISON = /<>|<=|>=/y;

/** The whole formula, with or without its leading "=": the texts of the pieces put together are the formula. */
export function cutFormule(formule: string): readonly Lexeme[] {
  const lexemes: Lexeme[] = [];
  for (let debut = 0; debut < formule.length; ) {
    const { genre, fin } = cutLexeme(formule, debut);
    lexemes.push({ genre, texte: formule.slice(debut, fin), debut });
    debut = fin;
  }
  return lexemes;
}

function cutLexeme(formule: string, debut: number): { genre: Lexeme['genre']; fin: number } {
  const caractere = formule[debut] ?? '';
  if (caractere === '"') return { genre: 'texte', fin: findFinTexte(formule, debut, '"') };
  if (caractere === "'") return { genre: 'feuille', fin: findFinTexte(formule, debut, "'") };
  if (caractere === '[') return { genre: 'crochet', fin: findFinCrochet(formule, debut) };
  const essais: readonly (readonly [Lexeme['genre'], RegExp])[] = [
    ['espace', ESPACES],
    ['nom', NOM],
    ['nombre', NOMBRE],
    ['erreur', ERREUR],
    ['signe', COMPARAISON],
  ];
  for (const [genre, motif] of essais) {
    motif.lastIndex = debut;
    const trouve = motif.exec(formule)?.[0];
    if (trouve !== undefined) return { genre, fin: debut + trouve.length };
  }
  return { genre: 'signe', fin: debut + 1 };
}

/** After the closing quote; a doubled quote is itself. */
function findFinTexte(formule: string, debut: number, guillemet: string): number {
  let place = debut + 1;
  while (place < formule.length) {
    if (formule[place] !== guillemet) place += 1;
    else if (formule[place + 1] === guillemet) place += 2;
    else return place + 1;
  }
  return formule.length;
}

/** Brackets nest in a structured reference; an apostrophe escapes the next character. */
function findFinCrochet(formule: string, debut: number): number {
  let profondeur = 0;
  for (let place = debut; place < formule.length; place += 1) {
    const caractere = formule[place];
    if (caractere === "'") place += 1;
    else if (caractere === '[') profondeur += 1;
    else if (caractere === ']') {
      profondeur -= 1;
      if (profondeur === 0) return place + 1;
    }
  }
  return formule.length;
}
