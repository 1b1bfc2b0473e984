/** One row of a file, cut into cells only as far as it is asked: most rows are only asked their code. */

export interface Ligne {
  /** Line of the file, from 1. */
  readonly numero: number;
  /** '' beyond the last one. */
  cellule(rang: number): string;
  toutes(): readonly string[];
}

export class LigneTexte implements Ligne {
  private cellules: readonly string[] | null = null;

  constructor(
    readonly numero: number,
    private readonly texte: string,
    private readonly separateur: string,
  ) {}

  cellule(rang: number): string {
    if (this.cellules !== null) return this.cellules[rang] ?? '';
    const debut = this.texte.charCodeAt(0) === GUILLEMET ? -1 : this.debutDe(rang);
    if (debut === -1 || this.texte.charCodeAt(debut) === GUILLEMET) return this.toutes()[rang] ?? '';
    const fin = this.texte.indexOf(this.separateur, debut);
    return fin === -1 ? this.texte.slice(debut) : this.texte.slice(debut, fin);
  }

  toutes(): readonly string[] {
    this.cellules ??= splitLigne(this.texte, this.separateur);
    return this.cellules;
  }

  /** -1 when the row must be cut whole: quotes come before, or it has fewer cells. */
  private debutDe(rang: number): number {
    let debut = 0;
    for (let passe = 0; passe < rang; passe += 1) {
      const separateur = this.texte.indexOf(this.separateur, debut);
      if (separateur === -1) return -1;
      debut = separateur + 1;
      if (this.texte.charCodeAt(debut) === GUILLEMET) return -1;
    }
    return debut;
  }
}

/** A row already in cells: of a spreadsheet, or of a test. */
export function toLigne(numero: number, cellules: readonly string[]): Ligne {
  return { numero, cellule: (rang) => cellules[rang] ?? '', toutes: () => cellules };
}

const GUILLEMET = 34;

/** Quotes count at the start of a cell only: « L"Abergement » is a name. */
function splitLigne(texte: string, separateur: string): readonly string[] {
  if (!texte.includes('"')) return texte.split(separateur);
  const cellules: string[] = [];
  let debut = 0;
  for (;;) {
    if (texte.charCodeAt(debut) === GUILLEMET) {
      const fin = endOfQuotes(texte, debut);
      const suite = texte.indexOf(separateur, fin + 1);
      const reste = texte.slice(fin + 1, suite === -1 ? undefined : suite);
      cellules.push(texte.slice(debut + 1, fin).replaceAll('""', '"') + reste);
      if (suite === -1) return cellules;
      debut = suite + 1;
    } else {
      const suite = texte.indexOf(separateur, debut);
      cellules.push(suite === -1 ? texte.slice(debut) : texte.slice(debut, suite));
      if (suite === -1) return cellules;
      debut = suite + 1;
    }
  }
}

/** True when the row ends inside a quoted cell: the next line of the file belongs to it. */
export function endsInQuotes(texte: string, separateur: string): boolean {
  let debut = 0;
  for (;;) {
    if (texte.charCodeAt(debut) === GUILLEMET) {
      const fin = endOfQuotes(texte, debut);
      if (fin === texte.length) return true;
      debut = fin;
    }
    const suite = texte.indexOf(separateur, debut);
    if (suite === -1) return false;
    debut = suite + 1;
  }
}

/** Place of the closing quote; the length of the text when there is none. */
function endOfQuotes(texte: string, debut: number): number {
  let place = debut + 1;
  for (;;) {
    const fin = texte.indexOf('"', place);
    if (fin === -1) return texte.length;
    if (texte.charCodeAt(fin + 1) !== GUILLEMET) return fin;
    place = fin + 2;
  }
}
