/** A date typed in a shape that nothing reads → the one date it can be. A missing year, or two possible days, are left as they are. */
import { formatDate, parseDatePartielle, proposeDate } from '../../domain/date-partielle';
import { isSameButSlips } from '../../domain/distance';
import { NOMS_MOIS } from '../../domain/jour-calendaire';
import { toComparable } from '../../domain/texte-comparable';
import type { DatePartielle } from '../../domain/valeurs';

export interface DateRetrouvee {
  /** ISO for a day; "mars 2024" or "2024" for less. */
  readonly ecrite: string;
  /** "6 mars 2024". */
  readonly lue: string;
  readonly aConfirmer: boolean;
}

export interface Bornes {
  readonly min: number;
  readonly max: number;
}

/** `annees` bound what is read; `proches`, nearer, what is proposed where a figure is wrong ("Mars 20424"). */
export function findDate(texte: string, annees: Bornes, proches: Bornes): DateRetrouvee | null {
  const lectures = new Map(
    listEcritures(toComparable(texte)).flatMap((ecriture) => {
      const lue = parseDatePartielle(ecriture, '');
      return isWithin(lue, annees) ? [[`${lue.valeur ?? ''} ${lue.precision}`, lue] as const] : [];
    }),
  );
  const [seule, ...autres] = lectures.values();
  if (seule !== undefined) return autres.length === 0 ? toRetrouvee(seule, false) : null;
  const proposee = proposeDate(texte, proches.min, proches.max);
  return proposee === null ? null : toRetrouvee(proposee, true);
}

function isWithin({ valeur }: DatePartielle, { min, max }: Bornes): boolean {
  const annee = Number((valeur ?? '').slice(0, 4));
  return valeur !== null && annee >= min && annee <= max;
}

function toRetrouvee(date: DatePartielle, aConfirmer: boolean): DateRetrouvee {
  const lue = formatDate(date);
  return { ecrite: date.precision === 'jour' ? (date.valeur ?? lue) : lue, lue, aConfirmer };
}

const PONCTUATION = /[\s,;|_\\·.]+/g;

/** The same words in the shapes that are read. */
function listEcritures(texte: string): string[] {
  const separees = texte
    .replace(/(?<=\d)(?:er)?(?=\p{L}{3})|(?<=\p{L}{3})(?=\d)/gu, ' ')
    .replace(/(?<=\d)o(?=\d)/g, '0');
  const serrees = separees.replace(/\s*([/.-])\s*/g, '$1').trim();
  const mots = separees.replace(/\//g, ' ').replace(PONCTUATION, ' ').trim();
  const corriges = mots.split(' ').map(correctMois).join(' ');
  const chiffres = separees.replace(/[\s,;|_\\·./-]+/g, '/').replace(/^\/|\/$/g, '');
  const retournes = /^(\d{4}) ([a-z]+)(?: (\d{1,2}))?$/.exec(corriges);
  const [, annee = '', mois = '', jour = ''] = retournes ?? [];
  return [serrees, mots, corriges, chiffres, ...(retournes ? [`${jour} ${mois} ${annee}`.trim()] : [])];
}

/** "setpembre" → "septembre": one month only is that near, and short names are not corrected. */
function correctMois(mot: string): string {
  if (!/^[a-z]+$/.test(mot)) return mot;
  const proches = NOMS_MOIS.map(toComparable).filter((nom) => isSameButSlips(nom, mot));
  return proches.length === 1 ? (proches[0] ?? mot) : mot;
}
