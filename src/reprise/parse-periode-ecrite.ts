/** "2024-2026", "du 6 mars 2024 au 31/12/2025", "2024, 2025, 2026": a start and an end written in one cell. */
import { parseDateEcrite } from '../domain/date-ecrite';
import { toComparable } from '../domain/texte-comparable';

export interface PeriodeEcrite {
  /** As written: each end is read as a date afterwards. */
  readonly debut: string;
  readonly fin: string;
}

const COUPURES = [
  /^(?:periode )?(?:du|de|d'|entre|depuis) ?(.+?) (?:au|a|et|jusqu'(?:au|a|en)) (.+)$/,
  /^(.+?) (?:au|a|jusqu'(?:au|a|en)) (.+)$/,
  /^(.+?) ?(?:->|=>|→|>) ?(.+)$/,
  /^(\d{4}) ?[-/] ?(\d{4})$/,
  /^(.+?) - (.+)$/,
  /^(\d{1,2}[/.]\d{1,2}[/.]\d{2,4}) ?- ?(\d{1,2}[/.]\d{1,2}[/.]\d{2,4})$/,
];

/** Null when the text does not say two dates for sure. */
export function parsePeriodeEcrite(texte: string): PeriodeEcrite | null {
  const ecrit = toComparable(texte);
  for (const coupure of COUPURES) {
    const lu = coupure.exec(ecrit);
    const debut = lu?.[1]?.trim();
    const fin = lu?.[2]?.trim();
    if (debut === undefined || fin === undefined) continue;
    const complet = completeDebut(debut, fin);
    if (parseDateEcrite(complet) !== null && parseDateEcrite(fin) !== null) return { debut: complet, fin };
  }
  return readSuite(ecrit);
}

/** "mars - juin 2024": the year is said once, at the end. */
function completeDebut(debut: string, fin: string): string {
  if (parseDateEcrite(debut) !== null) return debut;
  const annee = /\b(\d{4})$/.exec(fin)?.[1];
  return annee === undefined ? debut : `${debut} ${annee}`;
}

/** "2024, 2025 et 2026": years that follow each other. */
function readSuite(ecrit: string): PeriodeEcrite | null {
  const annees = ecrit.split(/ ?(?:[,;/&+\n]|\bet\b| ) ?/).filter((morceau) => morceau !== '');
  if (annees.length < 2 || !annees.every((annee) => /^20\d\d$/.test(annee))) return null;
  const nombres = annees.map(Number);
  const premier = nombres[0] ?? 0;
  if (!nombres.every((annee, rang) => annee === premier + rang)) return null;
  return { debut: String(premier), fin: String(premier + nombres.length - 1) };
}
