/** The header of a table: columns found by name whatever their order, their case or their accents. */

export class Entetes {
  /** Trimmed, without the trailing empty ones. */
  readonly noms: readonly string[];
  private readonly rangs = new Map<string, number>();
  /** Names that stand twice. */
  readonly doubles: readonly string[];

  constructor(cellules: readonly string[]) {
    const noms = cellules.map((cellule) => cellule.replace(/^\uFEFF/, '').trim());
    while (noms.at(-1) === '') noms.pop();
    this.noms = noms;
    const doubles = new Set<string>();
    noms.forEach((nom, rang) => {
      const cle = nom.toUpperCase();
      if (cle === '') return;
      if (this.rangs.has(cle)) doubles.add(nom);
      else this.rangs.set(cle, rang);
    });
    this.doubles = [...doubles];
  }

  /** Rank of the first of these names that is there, null when none is. */
  rang(...noms: readonly string[]): number | null {
    for (const nom of noms) {
      const rang = this.rangs.get(nom.toUpperCase());
      if (rang !== undefined) return rang;
    }
    return null;
  }

  has(...noms: readonly string[]): boolean {
    return noms.every((nom) => this.rangs.has(nom.toUpperCase()));
  }

  /** Names in upper case, in order, each once. */
  get majuscules(): readonly string[] {
    return [...this.rangs.keys()];
  }
}

/** « Numéro commune » and "NUMERO_COMMUNE" are one name. */
export function toCleEntete(nom: string): string {
  return nom
    .normalize('NFD')
    .replace(/[\u0300-\u036F]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
