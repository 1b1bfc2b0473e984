/** A length of time as people say it: « 30 s », « 3 min ». */

const INSECABLE = '\u00A0';

export function formatDuree(millisecondes: number): string {
  const secondes = Math.max(1, Math.ceil(millisecondes / 1000));
  if (secondes < 120) return `${secondes}${INSECABLE}s`;
  const minutes = Math.floor(secondes / 60);
  const reste = secondes % 60;
  return reste === 0 ? `${minutes}${INSECABLE}min` : `${minutes}${INSECABLE}min ${reste}${INSECABLE}s`;
}
