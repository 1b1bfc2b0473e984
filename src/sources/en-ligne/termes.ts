/** Sums and ratios of published figures that may be secret, unavailable or absent. */
import type { Marque } from '../../domain/listes';
import type { Indicateur } from '../../indicators/define';
import { ratioOf } from '../../indicators/ratio';
import type { NouvelleObservation } from '../nouvelle-observation';

/** A number; the mark that stands for it; null when the source has no such figure at all. */
export type Terme = number | Marque | null;

export interface TermeSigne {
  readonly signe: 1 | -1;
  readonly terme: Terme;
}

/** A sum is secret as soon as a part is, and absent as soon as a part is: never partial. */
export function sumTermes(parts: readonly TermeSigne[]): Terme {
  let somme = 0;
  let marque: Marque | null = null;
  for (const { signe, terme } of parts) {
    if (terme === null) return null;
    if (typeof terme === 'number') somme += signe * terme;
    else if (marque === null || terme === 's') marque = terme;
  }
  return parts.length === 0 ? null : (marque ?? somme);
}

export type Chiffre = Pick<NouvelleObservation, 'valeur' | 'marque' | 'numerateur' | 'denominateur'>;

/** The figure of a recipe; null when the source does not have what it needs. `bas` undefined: published as such. */
export function buildChiffre(
  haut: Terme,
  bas: Terme | undefined,
  indicateur: Pick<Indicateur, 'unite' | 'croissance'>,
): Chiffre | null {
  if (haut === null || bas === null) return null;
  // Hundreds of thousands of times for a whole file: written out rather than spread.
  if (bas === undefined) {
    return typeof haut === 'number'
      ? { valeur: haut, marque: '', numerateur: null, denominateur: null }
      : { valeur: null, marque: haut, numerateur: null, denominateur: null };
  }
  const [numerateur, denominateur] = [haut, bas].map((terme) => (typeof terme === 'number' ? terme : null));
  const sorte =
    typeof haut === 'number' && typeof bas === 'number'
      ? (ratioOf(haut, bas, indicateur) ?? 'so')
      : [bas, haut].find((terme) => typeof terme === 'string');
  return {
    ...toValeur(sorte ?? 'nd'),
    numerateur: numerateur ?? null,
    denominateur: denominateur ?? null,
  };
}

function toValeur(terme: number | Marque): Pick<Chiffre, 'valeur' | 'marque'> {
  return typeof terme === 'number' ? { valeur: terme, marque: '' } : { valeur: null, marque: terme };
}
