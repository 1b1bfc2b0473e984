/** What a recipe picks in a cube: "DS_FILOSOFI_CC?FILOSOFI_MEASURE=PR_MD60", "-DS_…?AGE=Y0&AGE=Y1" (subtracted, both ages added). */

export interface Selecteur {
  readonly signe: 1 | -1;
  readonly jeu: string;
  /** Codes wanted by dimension; several are added up. */
  readonly criteres: ReadonlyMap<string, readonly string[]>;
  /** "{aa-6}" or `croissance`: read so many years before the vintage. */
  readonly anneesAvant: number;
}

const FORME = /^(-?)([A-Z][A-Z0-9_]*)\?(.*)$/;

/** The cubes of Melodi; the others ("TD_POP1B") are files only. */
export function isMelodi({ jeu }: Selecteur): boolean {
  return jeu.startsWith('DS_');
}

/** Null when the text is no selector: a recipe badly written. */
export function parseSelecteur(texte: string): Selecteur | null {
  const lu = FORME.exec(texte.trim());
  if (lu === null) return null;
  const [, moins, jeu = '', requete = ''] = lu;
  const criteres = new Map<string, readonly string[]>();
  let anneesAvant = 0;
  for (const [dimension, code] of new URLSearchParams(requete)) {
    const annee = dimension === 'TIME_PERIOD' ? /\{a+(?:-(\d+))?\}/.exec(code) : null;
    if (annee !== null) anneesAvant = Number(annee[1] ?? 0);
    else criteres.set(dimension, [...(criteres.get(dimension) ?? []), code]);
  }
  return { signe: moins === '-' ? -1 : 1, jeu, criteres, anneesAvant };
}

/** Every combination of one code a dimension: each is one observation to find. */
export function combinationsOf(
  criteres: ReadonlyMap<string, readonly string[]>,
): readonly ReadonlyMap<string, string>[] {
  let combinaisons: ReadonlyMap<string, string>[] = [new Map()];
  for (const [dimension, codes] of criteres)
    combinaisons = combinaisons.flatMap((debut) =>
      codes.map((code) => new Map([...debut, [dimension, code]])),
    );
  return combinaisons;
}
