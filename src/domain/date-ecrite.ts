/** The ways people write a date in French, as a table of forms: what each one says, and how precisely. */
import { isJourReel, toIso, weekdayOf } from './jour-calendaire';
import { toComparable } from './texte-comparable';

/** What a written date says: the first day of its interval, and how wide the interval is. */
export interface DateEcrite {
  readonly valeur: string;
  readonly precision: 'jour' | 'mois' | 'année';
}

const MOIS: readonly (readonly string[])[] = [
  ['janvier', 'janv', 'jan'],
  ['fevrier', 'fevr', 'fev'],
  ['mars'],
  ['avril', 'avr'],
  ['mai'],
  ['juin'],
  ['juillet', 'juil'],
  ['aout'],
  ['septembre', 'sept'],
  ['octobre', 'oct'],
  ['novembre', 'nov'],
  ['decembre', 'dec'],
];
const JOURS = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'];
const NOM_MOIS = `(${MOIS.flat().join('|')})\\.?`;
const ANNEE = '(\\d{4})';
/** Two figures of a year are read in the years of the CTG only: "06/03/24". */
const ANNEE_COURTE = { min: 2009, max: 2050 } as const;

interface Forme {
  readonly motif: RegExp;
  readonly read: (parts: readonly string[]) => DateEcrite | null;
}

const FORMES: readonly Forme[] = [
  forme('(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})', ([j, m, a]) => day(yearOf(a), Number(m), Number(j))),
  forme(`${ANNEE}[/.-](\\d{1,2})[/.-](\\d{1,2})(?:[t ]00:00(?::00(?:\\.0+)?)?z?)?`, ([a, m, j]) =>
    day(Number(a), Number(m), Number(j)),
  ),
  forme(`(?:(${JOURS.join('|')}),? )?(\\d{1,2})(?:er)? ${NOM_MOIS} ${ANNEE}`, ([nom, j, m, a]) =>
    day(Number(a), monthOf(m), Number(j), nom),
  ),
  forme(`(?:(?:debut|mi|fin|courant)[ -])?${NOM_MOIS} ${ANNEE}`, ([m, a]) => month(Number(a), monthOf(m))),
  forme(`(\\d{1,2})[/.-]${ANNEE}`, ([m, a]) => month(Number(a), Number(m))),
  forme(`${ANNEE}[/.-](\\d{1,2})`, ([a, m]) => month(Number(a), Number(m))),
  forme(`(?:(?:debut|mi|fin|courant|annee)[ -])?${ANNEE}`, ([a]) => year(Number(a))),
  forme(`(?:t[1-4]|s[12]|(?:1er|[2-4]e(?:me)?) trimestre|(?:1er|2e(?:me)?|2nd) semestre) ${ANNEE}`, ([a]) =>
    year(Number(a)),
  ),
];

/** Reads a date in words or figures, null when it says no date without doubt: "Mars 20424", "vendredi 28 février". */
export function parseDateEcrite(texte: string): DateEcrite | null {
  const ecrit = toComparable(texte).replace(/^le /, '').replace(/\.$/, '');
  for (const { motif, read } of FORMES) {
    const lu = motif.exec(ecrit);
    if (lu) return read(lu.slice(1));
  }
  return null;
}

function forme(motif: string, read: Forme['read']): Forme {
  return { motif: new RegExp(`^${motif}$`), read };
}

/** A day that exists; when the day of the week is written, it has to be the right one. */
function day(annee: number | null, mois: number, jour: number, nomDuJour?: string): DateEcrite | null {
  if (annee === null || !isJourReel(annee, mois, jour)) return null;
  if (nomDuJour !== undefined && JOURS.indexOf(nomDuJour) !== weekdayOf(annee, mois, jour)) return null;
  return { valeur: toIso(annee, mois, jour), precision: 'jour' };
}

function month(annee: number, mois: number): DateEcrite | null {
  return isJourReel(annee, mois, 1) ? { valeur: toIso(annee, mois, 1), precision: 'mois' } : null;
}

function year(annee: number): DateEcrite {
  return { valeur: toIso(annee, 1, 1), precision: 'année' };
}

/** 1 to 12; 0 when the name is no month, which no day accepts. */
function monthOf(nom: string | undefined): number {
  return MOIS.findIndex((noms) => noms.includes(nom ?? '')) + 1;
}

function yearOf(texte: string | undefined): number | null {
  if (texte?.length !== 2) return Number(texte);
  const annee = 2000 + Number(texte);
  return annee >= ANNEE_COURTE.min && annee <= ANNEE_COURTE.max ? annee : null;
}
