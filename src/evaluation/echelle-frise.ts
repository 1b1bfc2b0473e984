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

/** Where the morning of a day stands, cut to the scale. */
export function placeStart({ debut, fin }: Pick<Echelle, 'debut' | 'fin'>, jour: string): number {
  if (jour <= debut) return 0;
  if (jour > fin) return 1;
  return dayShare(debut, fin, jour, 0);
}

/** Where the evening of a day stands, cut to the scale. */
export function placeEnd({ debut, fin }: Pick<Echelle, 'debut' | 'fin'>, jour: string): number {
  if (jour < debut) return 0;
  if (jour >= fin) return 1;
  return dayShare(debut, fin, jour, 1);
}

function toEchelle(premiere: number, derniere: number, source: Echelle['source']): Echelle {
  const bornes = { debut: toIso(premiere, 1, 1), fin: toIso(derniere, 12, 31) };
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

function dayShare(debut: string, fin: string, jour: string, plus: 0 | 1): number {
  const [premier, dernier, courant] = [debut, fin, jour].map((iso) => serialFromIso(iso) ?? 0);
  return ((courant ?? 0) + plus - (premier ?? 0)) / ((dernier ?? 0) + 1 - (premier ?? 0));
}

function yearOf(iso: string | null): number | null {
  return iso === null ? null : Number(iso.slice(0, 4));
}
