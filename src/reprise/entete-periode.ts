/** Headers that are a time: "2025", "Oct 24", "T1 2024", "Budget 2026", a true date. */
import { parseDateEcrite } from '../domain/date-ecrite';
import { toComparable } from '../domain/texte-comparable';
import type { CelluleSource } from './define';
import { readDate } from './lire-date';

/** True for a cell that is a time and nothing else. */
export function isPeriodeEntete({
  valeur,
  texte,
  date,
}: Pick<CelluleSource, 'valeur' | 'texte' | 'date'>): boolean {
  if (typeof valeur === 'number')
    return date === true || (Number.isInteger(valeur) && valeur >= 2009 && valeur <= 2050);
  return periodeOf(texte) !== null;
}

/** The time a header says, as words a date column reads ("octobre 2024", "T1 2024", "2025"); null when it says none. */
export function periodeOf(entete: string): string | null {
  const propre = toComparable(entete).replace(/ \/ /g, ' ').trim();
  const inverse = propre.replace(/^(\d{4}) (.+)$/, '$2 $1');
  for (const forme of [propre, inverse]) {
    const lue = readDate({ valeur: forme, texte: forme });
    if (!lue.illisible && /[a-z0-9]/.test(forme) && forme.length <= 22) return forme;
  }
  return null;
}

/** The only year of the CTG's times said in a header: "Budget 2026" → 2026. */
export function anneeOf(entete: string): number | null {
  const annees = [...entete.matchAll(/(?<!\d)(20[0-5]\d)(?!\d)/g)].map(([annee]) => Number(annee));
  const [seule, ...autres] = [...new Set(annees)];
  return seule !== undefined && autres.length === 0 && parseDateEcrite(String(seule)) !== null ? seule : null;
}
