/** How many people live in the territory, as far as the workbook says it. */
import type { Classeur } from './classeur';
import { parseNombre } from './nombre-lu';
import { toComparable } from './texte-comparable';

/** Typed in « Convention », else the latest figure held for the territory's own code; null when neither is known. */
export function readPopulation({ convention: { rubriques }, observations }: Classeur): number | null {
  const saisie = parseNombre(
    (rubriques.population?.valeur ?? '').replace(/\s*hab(?:itants?|\.)?$/i, ''),
  ).valeur;
  if (saisie !== null) return saisie;
  const code = toComparable(rubriques.code_territoire?.valeur ?? '');
  let dernier: { readonly millesime: string; readonly valeur: number } | null = null;
  for (const { indicateur, territoire, millesime, valeur } of observations) {
    if (code === '' || toComparable(territoire) !== code || toComparable(indicateur) !== 'population')
      continue;
    if (valeur.valeur === null || (dernier !== null && millesime <= dernier.millesime)) continue;
    dernier = { millesime, valeur: valeur.valeur };
  }
  return dernier?.valeur ?? null;
}
