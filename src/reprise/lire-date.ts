/** A date as people type it → what to write in a date column: a true date when it is one, its own words otherwise. */
import { parseDateEcrite } from '../domain/date-ecrite';
import { isoFromSerial } from '../domain/jour-calendaire';
import type { Precision } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import type { CelluleSource } from './define';

export interface DateReprise {
  /** "2024-03-06", "2024-03", "2024", or the words when they say more or something else. */
  readonly valeur: string;
  readonly precision: Precision;
  /** True for words that are no date: kept as they are. */
  readonly illisible: boolean;
}

/** Words that say where in the month or year: they are kept, the year they lie in is read. */
const NUANCE = /\b(?:debut|mi|fin|courant|trimestre|semestre|t[1-4]|s[12])\b/;

export function readDate({
  valeur,
  texte,
  date,
}: Pick<CelluleSource, 'valeur' | 'texte' | 'date'>): DateReprise {
  if (typeof valeur === 'number') return readNombre(valeur, texte, date === true);
  const ecrit = toComparable(texte);
  const lue = parseDateEcrite(texte) ?? parseDateEcrite(foldForme(ecrit));
  if (lue === null) return { valeur: texte.trim(), precision: 'inconnue', illisible: true };
  const longueur = { jour: 10, mois: 7, année: 4 }[lue.precision];
  return {
    valeur: NUANCE.test(ecrit) ? texte.trim() : lue.valeur.slice(0, longueur),
    precision: lue.precision,
    illisible: false,
  };
}

/** "1er trimestre de 2024", "6 mars 2024 à 14h", "2024 T1": the same date, in a form the domain reads. */
function foldForme(ecrit: string): string {
  return ecrit
    .replace(/ (?:a|vers) \d{1,2} ?h(?: ?\d{2})?$/, '')
    .replace(/\b(?:de|d'|du mois de|en|pour|annee) (?=[a-z]* ?\d{4})/g, '')
    .replace(/^(?:en|pour|d'ici(?: a)?|avant|courant|vers|des|a partir de|depuis) /, '')
    .replace(/^(\d{4}) ?[-/]? ?(t[1-4]|s[12])$/, '$2 $1')
    .replace(/^(t[1-4]|s[12]) ?[-/] ?(\d{4})$/, '$1 $2')
    .replace(/^([a-z]{3,9})[-/. ]+(\d{4})$/, '$1 $2')
    .replace(/^([a-z]{3,9})\.?[-/. ]+'?(\d{2})$/, '$1 20$2')
    .replace(/^(\d{1,2})[-/. ]([a-z]{3,9})\.?[-/. ](\d{4})$/, '$1 $2 $3')
    .replace(/^(\d{1,2})[-/. ]([a-z]{3,9})\.?[-/. ](\d{2})$/, '$1 $2 20$3')
    .replace(/\s+/g, ' ');
}

function readNombre(nombre: number, texte: string, estDate: boolean): DateReprise {
  if (!estDate && Number.isInteger(nombre) && nombre >= 1950 && nombre <= 2100) {
    return { valeur: String(nombre), precision: 'année', illisible: false };
  }
  if (estDate || (Number.isInteger(nombre) && nombre >= 39_814 && nombre <= 55_153)) {
    const iso = isoFromSerial(nombre);
    if (iso !== null) return { valeur: iso, precision: 'jour', illisible: false };
  }
  return { valeur: texte.trim(), precision: 'inconnue', illisible: true };
}
