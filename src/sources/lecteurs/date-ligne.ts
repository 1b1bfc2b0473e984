/** The year, and the month, of a row that says its own: "2024-12", "2024-12-01", "12/2024", 2024, or Excel's day number. */
import { isoFromSerial } from '../../domain/date-partielle';
import { toCleEntete } from '../colonne';
import type { Entetes } from '../colonne';

const NOMS =
  /^(?:dtreffre|date (?:de )?reference|date|annee|an|millesime|time period|periode|rentree scolaire)$/;

export interface DateLigne {
  readonly annee: string;
  /** "2024-12"; '' when the month is not said. */
  readonly periode: string;
}

export function findDate({ noms }: Entetes): number | null {
  const rang = noms.findIndex((nom) => NOMS.test(toCleEntete(nom)));
  return rang === -1 ? null : rang;
}

/** Null when it is no date. */
export function readDate(texte: string): DateLigne | null {
  const net = texte.trim();
  const serie = /^\d{5}$/.test(net) ? isoFromSerial(Number(net)) : null;
  const lue = serie ?? net;
  const iso = /^((?:19|20)\d\d)(?:-(\d\d))?/.exec(lue);
  const [annee, mois] = iso === null ? frenchOf(lue) : [iso[1], iso[2]];
  if (annee === undefined) return null;
  return { annee, periode: mois === undefined ? '' : `${annee}-${mois}` };
}

/** "31/12/2024", "12/2024". */
function frenchOf(texte: string): readonly [string | undefined, string | undefined] {
  const lue = /^(?:\d{1,2}\/)?(\d{1,2})\/((?:19|20)\d\d)$/.exec(texte);
  return [lue?.[2], lue?.[1]?.padStart(2, '0')];
}
