/** Where each part of a whole stands along a bar, as lengths of SVG. */

export interface Place {
  readonly x: string;
  readonly largeur: string;
}

/** [1, 3] → 0 % to 25 %, 25 % to 100 %. */
export function sharesOf(nombres: readonly number[]): readonly Place[] {
  const total = nombres.reduce((somme, nombre) => somme + nombre, 0);
  let avant = 0;
  return nombres.map((nombre) => {
    const x = total === 0 ? 0 : avant / total;
    avant += nombre;
    return { x: toLongueur(x), largeur: toLongueur(total === 0 ? 0 : nombre / total) };
  });
}

/** 0.25 → "25%". */
export function toLongueur(part: number): string {
  return `${String(Math.round(part * 100_000) / 1000)}%`;
}
