/** The years that a line of time shows, and where a day stands along them. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import { serialFromIso, toIso } from '../domain/jour-calendaire';
import { readBornes } from './jour-evaluation';

/** From 0, the first day of the scale, to 1, its last. */
export interface Etendue {
  readonly de: number;
  readonly a: number;
}

export interface Echelle {
  /** First and last days, whole years. */
  readonly debut: string;
  readonly fin: string;
  /** Excel's number of the first day, and how many days there are. */
  readonly premier: number;
  readonly jours: number;
  /** 'actions' when the convention does not say both of its ends. */
  readonly source: 'convention' | 'actions';
  readonly annees: readonly ({ readonly annee: number } & Etendue)[];
}

/** Years in which a convention may be; dates of actions beyond do not stretch the scale. */
const ANNEES = { min: 2009, max: 2050 } as const;

/** Null when neither the convention nor an action says a year. */
export function buildEchelle(
  classeur: Pick<Classeur, 'convention'>,
  actions: readonly Pick<Action, 'debut' | 'fin'>[],
): Echelle | null {
  const { debut, fin } = readBornes(classeur);
  const [premiere, derniere] = [yearOf(debut), yearOf(fin)];
  if (premiere !== null && derniere !== null && premiere <= derniere)
    return toEchelle(premiere, derniere, 'convention');
  const annees = actions
    .flatMap((action) => [intervalOf(action.debut), intervalOf(action.fin)])
    .flatMap((intervalle) => [yearOf(intervalle?.debut ?? null), yearOf(intervalle?.fin ?? null)])
    .concat(premiere !== null && derniere !== null ? [] : [premiere, derniere])
    .flatMap((annee) => (annee !== null && annee >= ANNEES.min && annee <= ANNEES.max ? [annee] : []));
  if (annees.length === 0) return null;
  return toEchelle(Math.min(...annees), Math.max(...annees), 'actions');
}

type Bornes = Pick<Echelle, 'debut' | 'fin' | 'premier' | 'jours'>;

/** Where the morning of a day stands, cut to the scale. */
export function placeStart(bornes: Bornes, jour: string): number {
  if (jour <= bornes.debut) return 0;
  return jour > bornes.fin ? 1 : dayShare(bornes, jour, 0);
}

/** Where the evening of a day stands, cut to the scale. */
export function placeEnd(bornes: Bornes, jour: string): number {
  if (jour < bornes.debut) return 0;
  return jour >= bornes.fin ? 1 : dayShare(bornes, jour, 1);
}

function toEchelle(premiere: number, derniere: number, source: Echelle['source']): Echelle {
  const [debut, fin] = [toIso(premiere, 1, 1), toIso(derniere, 12, 31)];
  const premier = serialFromIso(debut) ?? 0;
  const bornes = { debut, fin, premier, jours: (serialFromIso(fin) ?? 0) + 1 - premier };
  return {
    ...bornes,
    source,
    annees: Array.from({ length: derniere - premiere + 1 }, (_, rang) => ({
      annee: premiere + rang,
      de: placeStart(bornes, toIso(premiere + rang, 1, 1)),
      a: placeEnd(bornes, toIso(premiere + rang, 12, 31)),
    })),
  };
}

function dayShare({ premier, jours }: Bornes, jour: string, plus: 0 | 1): number {
  return ((serialFromIso(jour) ?? 0) + plus - premier) / jours;
}

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}
