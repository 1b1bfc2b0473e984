/** What a benchmark gives, and how it measures: the best of several passes, after one that is not counted. */
import { performance } from 'node:perf_hooks';

export interface LigneBanc {
  readonly nom: string;
  readonly mesure: string;
  readonly reference?: string;
  readonly budget?: string;
  readonly tenu?: boolean;
}

export interface Banc {
  readonly titre: string;
  readonly lignes: readonly LigneBanc[];
}

/** Milliseconds of the best pass: on a shared machine, the one that others disturbed least. */
export function measureBest(passes: number, travail: () => unknown): number {
  return Math.min(...measureTogether(passes, [travail]));
}

/** Best passes of several works taken in turn, so that what disturbs one disturbs the others. */
export function measureTogether(passes: number, travaux: readonly (() => unknown)[]): number[] {
  const meilleurs = travaux.map(() => Number.POSITIVE_INFINITY);
  for (let passe = 0; passe <= passes; passe += 1) {
    travaux.forEach((travail, rang) => {
      const debut = performance.now();
      travail();
      const temps = performance.now() - debut;
      if (passe > 0) meilleurs[rang] = Math.min(meilleurs[rang] ?? temps, temps);
    });
  }
  return meilleurs;
}

/** A measure against its budget, both in the same unit. */
export function toLigne(nom: string, valeur: number, budget: number, unite: string): LigneBanc {
  return {
    nom,
    mesure: `${valeur.toFixed(2)} ${unite}`,
    budget: `≤ ${String(budget)} ${unite}`,
    tenu: valeur <= budget,
  };
}
