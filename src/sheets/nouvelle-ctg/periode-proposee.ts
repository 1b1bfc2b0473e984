/** The period of a convention: its end from its beginning and its length, and what to say of the one typed. */
import { intervalOf } from '../../domain/date-partielle';
import { daysInMonth, toIso } from '../../domain/jour-calendaire';
import { fr } from '../../domain/typographie';
import { addMois, readDate, toTexteDate } from './calcul-mois';

/** A CTG lasts one to five years; four are advised. */
export const DUREES_ANNEES = [1, 2, 3, 4, 5] as const;
export const DUREE_CONSEILLEE = 4;
const DUREE_MAX = 5;

/**
 * The last day, month or year of the period, as precise as its beginning; '' when the beginning does not read.
 * @example proposeFin('2025', 4) // '2028'
 * @example proposeFin('mars 2025', 4) // 'février 2029'
 */
export function proposeFin(debut: string, annees: number): string {
  const date = readDate(debut);
  if (date === null) return '';
  const { valeur, precision } = date;
  if (precision === 'année') return String(Number(valeur.slice(0, 4)) + annees - 1);
  if (precision === 'mois') return toTexteDate(addMois(valeur, annees * 12 - 1), 'mois');
  return toTexteDate(dayBefore(Number(valeur.slice(0, 4)) + annees, valeur), 'jour');
}

/** The day before the anniversary: 1 January 2025 gives 31 December; 29 February, the 28th. */
function dayBefore(annee: number, iso: string): string {
  const [mois, jour] = [Number(iso.slice(5, 7)), Number(iso.slice(8, 10))];
  if (jour > 1) return toIso(annee, mois, Math.min(jour - 1, daysInMonth(annee, mois)));
  const veille = addMois(toIso(annee, mois, 1), -1);
  const [anneeVeille, moisVeille] = [Number(veille.slice(0, 4)), Number(veille.slice(5, 7))];
  return toIso(anneeVeille, moisVeille, daysInMonth(anneeVeille, moisVeille));
}

/** What is odd in the period typed, in sentences; nothing when it is empty or well. */
export function checkPeriode(debut: string, fin: string): readonly string[] {
  const [premier, dernier] = [readDate(debut), readDate(fin)];
  const illisibles = [
    ...describeIllisible('Le début', debut, premier === null),
    ...describeIllisible('La fin', fin, dernier === null),
  ];
  if (premier === null || dernier === null) return illisibles;
  const [a, b] = [intervalOf(premier), intervalOf(dernier)];
  if (a === null || b === null) return illisibles;
  if (b.fin < a.debut) return [fr`La fin vient avant le début : vérifiez les deux dates.`];
  const limite = `${String(Number(a.fin.slice(0, 4)) + DUREE_MAX).padStart(4, '0')}${a.fin.slice(4)}`;
  return b.debut > limite
    ? [fr`La période dépasse cinq ans : une CTG dure de un à cinq ans. Vérifiez la date de fin.`]
    : [];
}

function describeIllisible(nom: string, texte: string, illisible: boolean): string[] {
  if (!illisible || texte.trim() === '') return [];
  return [
    fr`${nom} « ${texte.trim()} » ne se lit pas comme une date : ces mots seront gardés tels quels. Écrivez par exemple « 2025 », « mars 2025 » ou « 06/03/2025 ».`,
  ];
}
