/** A ratio of two counts, as it would be published in its unit. */
import type { Indicateur } from './define';

/** 10 over 40 is 25 for a "%", 250 for a "‰", 0.25 otherwise; a growth is the mean rate a year. Null when the ratio does not exist. */
export function ratioOf(
  numerateur: number,
  denominateur: number,
  { unite, croissance }: Pick<Indicateur, 'unite' | 'croissance'>,
): number | null {
  if (denominateur === 0) return null;
  const rapport = numerateur / denominateur;
  if (croissance === undefined) return rapport * facteurOf(unite);
  return rapport > 0 ? (rapport ** (1 / croissance) - 1) * 100 : null;
}

function facteurOf(unite: string): number {
  if (unite.startsWith('‰')) return 1000;
  return unite.startsWith('%') || unite.startsWith('pour 100') ? 100 : 1;
}
