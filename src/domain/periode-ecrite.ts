/** When something runs, in words: « de septembre 2024 à 2027 », « du 6 mars 2024 au 1er juin 2026 », « jusqu’en 2027 ». */
import { formatDate, intervalOf } from './date-partielle';
import { fr } from './typographie';
import type { DatePartielle } from './valeurs';

/** '' when neither end is known; the words of an end that cannot be read are told. */
export function tellPeriode(debut: DatePartielle, fin: DatePartielle): string {
  return [tellBornes(debut, fin), tellIllisible('début', debut), tellIllisible('fin', fin)]
    .filter((morceau) => morceau !== '')
    .join(', ');
}

/** « le 6 mars 2024 », « en mars 2024 », « en 2024 »; '' when it is not known. */
export function tellQuand(date: DatePartielle): string {
  if (intervalOf(date) === null) return '';
  return `${date.precision === 'jour' ? 'le' : 'en'} ${formatDate(date)}`;
}

function tellBornes(debut: DatePartielle, fin: DatePartielle): string {
  const [depart, terme] = [intervalOf(debut), intervalOf(fin)];
  if (depart !== null && terme !== null) {
    if (debut.precision === fin.precision && depart.debut === terme.debut) return tellQuand(debut);
    return `${tellFrom(debut)} ${fin.precision === 'jour' ? 'au' : 'à'} ${formatDate(fin)}`;
  }
  if (depart !== null) return `à partir ${tellFrom(debut)}`;
  if (terme !== null)
    return fin.precision === 'jour' ? `jusqu’au ${formatDate(fin)}` : `jusqu’${tellQuand(fin)}`;
  return '';
}

/** « du 6 mars 2024 », « de mars 2024 », « d’août 2024 ». */
function tellFrom(date: DatePartielle): string {
  const mots = formatDate(date);
  if (date.precision === 'jour') return `du ${mots}`;
  return /^[ao]/.test(mots) ? `d’${mots}` : `de ${mots}`;
}

function tellIllisible(quoi: string, date: DatePartielle): string {
  const mots = date.texte.trim();
  return intervalOf(date) === null && mots !== ''
    ? fr`${quoi} « ${mots} » non lu${quoi === 'fin' ? 'e' : ''}`
    : '';
}
