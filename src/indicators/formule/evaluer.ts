/** The value of an argument as Excel hands it over, without Excel: texts, numbers, cells, simple sums, calls of ours. */
import type { Argument, Cellule } from '../define';
import { findAppelsIn, isAppelCtg } from './appels';
import type { Appel } from './appels';
import type { Lexeme } from './lexemes';
import { readReference } from './references';

export interface Lecture {
  /** Cells of a reference, by its text; null when they cannot be read. */
  readonly lire: (reference: string) => Argument | null;
  /** The answer of one of our functions; null when it has none. */
  readonly appeler: (appel: Appel) => Argument | null;
}

/** Null: it takes Excel to know. Empty: the argument is omitted. */
export function evaluerArgument(lexemes: readonly Lexeme[], lecture: Lecture): Argument | null {
  const utiles = lexemes.filter(({ genre }) => genre !== 'espace');
  if (utiles.length === 0) return [];
  const lecteur = new Lecteur(utiles, lecture);
  const valeur = lecteur.lireTexte();
  return lecteur.isFini() ? valeur : null;
}

const OPERATIONS: Readonly<Record<string, (a: number, b: number) => number>> = {
  '+': (a, b) => a + b,
  '-': (a, b) => a - b,
  '*': (a, b) => a * b,
  '/': (a, b) => a / b,
};

class Lecteur {
  private rang = 0;

  constructor(
    private readonly lexemes: readonly Lexeme[],
    private readonly lecture: Lecture,
  ) {}

  isFini(): boolean {
    return this.rang >= this.lexemes.length;
  }

  /** Texts are joined once everything else is counted. */
  lireTexte(): Argument | null {
    let valeur = this.lireSomme();
    while (this.take('&') !== null) valeur = combine('&', valeur, this.lireSomme());
    return valeur;
  }

  private lireSomme(): Argument | null {
    let valeur = this.lireProduit();
    for (let signe = this.take('+', '-'); signe !== null; signe = this.take('+', '-')) {
      valeur = combine(signe, valeur, this.lireProduit());
    }
    return valeur;
  }

  private lireProduit(): Argument | null {
    let valeur = this.lireSigne();
    for (let signe = this.take('*', '/'); signe !== null; signe = this.take('*', '/')) {
      valeur = combine(signe, valeur, this.lireSigne());
    }
    return valeur;
  }

  private lireSigne(): Argument | null {
    const signe = this.take('-', '+', '@');
    const valeur = signe === null ? this.lireTerme() : this.lireSigne();
    const signee = signe === '-' ? combine('-', [[0]], valeur) : valeur;
    return this.take('%') === null ? signee : combine('/', signee, [[100]]);
  }

  private lireTerme(): Argument | null {
    const lexeme = this.lexemes[this.rang];
    if (lexeme === undefined) return null;
    if (this.take('(') !== null) {
      const dedans = this.lireTexte();
      return this.take(')') === null ? null : dedans;
    }
    if (this.take('{') !== null) return this.lireMatrice();
    const reference = readReference(this.lexemes, this.rang);
    if (reference !== null) {
      this.rang = reference.suivant;
      return this.lecture.lire(reference.texte);
    }
    if (this.lexemes[this.rang + 1]?.texte === '(') return this.lireAppel();
    this.rang += 1;
    const constante = readConstante(lexeme);
    return constante === null ? null : [[constante]];
  }

  private lireAppel(): Argument | null {
    const [appel] = findAppelsIn(this.lexemes.slice(this.rang));
    if (appel === undefined) return null;
    while (this.rang < this.lexemes.length && (this.lexemes[this.rang]?.debut ?? 0) < appel.fin)
      this.rang += 1;
    return isAppelCtg(appel) ? this.lecture.appeler(appel) : null;
  }

  /** "{4;2}" is two rows, "{4,2}" two columns: the opening brace is already taken. */
  private lireMatrice(): Argument | null {
    const lignes: Cellule[][] = [[]];
    for (;;) {
      const isNegatif = this.take('-') !== null;
      const lexeme = this.lexemes[this.rang];
      const constante = lexeme === undefined ? null : readConstante(lexeme);
      if (constante === null) return null;
      this.rang += 1;
      lignes.at(-1)?.push(isNegatif && typeof constante === 'number' ? -constante : constante);
      if (this.take('}') !== null) return lignes;
      if (this.take(';') !== null) lignes.push([]);
      else if (this.take(',') === null) return null;
    }
  }

  private take(...signes: readonly string[]): string | null {
    const { genre, texte } = this.lexemes[this.rang] ?? {};
    if (genre !== 'signe' || texte === undefined || !signes.includes(texte)) return null;
    this.rang += 1;
    return texte;
  }
}

function readConstante({ genre, texte }: Lexeme): Cellule {
  if (genre === 'texte') return texte.slice(1, -1).replaceAll('""', '"');
  if (genre === 'nombre') return Number(texte);
  if (genre === 'erreur') return texte;
  if (genre !== 'nom') return null;
  if (/^(?:true|vrai)$/i.test(texte)) return true;
  return /^(?:false|faux)$/i.test(texte) ? false : null;
}

/** One cell with one cell; Excel alone knows the rest. */
function combine(signe: string, a: Argument | null, b: Argument | null): Argument | null {
  const gauche = uneCellule(a);
  const droite = uneCellule(b);
  if (gauche === undefined || droite === undefined) return null;
  if (signe === '&') {
    const isBooleen = typeof gauche === 'boolean' || typeof droite === 'boolean';
    return isBooleen ? null : [[`${gauche ?? ''}${droite ?? ''}`]];
  }
  const resultat = OPERATIONS[signe]?.(toNombre(gauche), toNombre(droite)) ?? NaN;
  return Number.isFinite(resultat) ? [[resultat]] : null;
}

function uneCellule(argument: Argument | null): Cellule | undefined {
  return argument?.length === 1 && argument[0]?.length === 1 ? argument[0][0] : undefined;
}

/** An empty cell counts for zero in a sum, as in Excel. */
function toNombre(cellule: Cellule): number {
  if (cellule === null || cellule === '') return 0;
  return typeof cellule === 'number' ? cellule : typeof cellule === 'string' ? Number(cellule) : NaN;
}
