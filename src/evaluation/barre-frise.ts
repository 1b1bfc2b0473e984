/** An action on the line of time: what of its dates is sure, what may be, its steps; never a date that nobody wrote. */
import type { Action } from '../domain/action';
import { cleLigne } from '../domain/cle-action';
import { compareIntervals, intervalOf } from '../domain/date-partielle';
import type { Intervalle } from '../domain/date-partielle';
import type { Jalon } from '../domain/jalon';
import { isJalonFait } from '../domain/jalon-fait';
import type { StatutAction } from '../domain/listes';
import { tellPeriode, tellQuand } from '../domain/periode-ecrite';
import type { PartAction } from './avancement-action';
import { toEcheance } from './chiffres-statuts';
import { placeEnd, placeStart } from './echelle-frise';
import type { Echelle, Etendue } from './echelle-frise';
import { SANS_STATUT } from './groupes-statuts';
import { parseStatut } from './statuts';
import { calculateRetard } from './taux-retard';

export interface MorceauBarre extends Etendue {
  /** False where the action may run: the month or the year of a date whose day is not known. */
  readonly sur: boolean;
}

export interface JalonFrise {
  readonly cle: string;
  readonly libelle: string;
  readonly fait: boolean;
  /** « en mars 2025 »; '' when it is not dated. */
  readonly quand: string;
  /** Not done, and the last day it may be is past. */
  readonly enRetard: boolean;
  /** Null when it is not dated, or out of the scale. */
  readonly place: Etendue | null;
}

export interface ActionFrise {
  /** What the action is known by, from one reading to the next (`cleLigne`). */
  readonly cle: string;
  readonly code: string;
  readonly intitule: string;
  readonly statut: StatutAction | null;
  /** The list's word, the words of the cell, or « non renseigné ». */
  readonly mot: string;
  /** A share declared or counted on steps; null when nothing but the statut says it, whose word is shown already. */
  readonly avancement: number | null;
  readonly enRetard: boolean;
  /** « de septembre 2024 à 2027 »; '' without a date. */
  readonly periode: string;
  readonly jalons: readonly JalonFrise[];
}

export interface BarreFrise extends ActionFrise {
  /** In order, side by side; none for an action that is wholly out of the scale. */
  readonly morceaux: readonly MorceauBarre[];
  /** The end that is not known: the bar stops at what is written. */
  readonly ouverte: 'debut' | 'fin' | null;
  /** It runs beyond the first day, or the last day, of the scale. */
  readonly avant: boolean;
  readonly apres: boolean;
}

/** Why an action has no place on the line. */
export type RaisonSansPlace = 'sans-date' | 'inversees';

export interface Suivie {
  readonly action: Action;
  /** Undefined for a row that says nothing a statut could be of. */
  readonly part: PartAction | undefined;
  readonly jalons: readonly Jalon[];
}

export function toActionFrise(
  { action, part, jalons }: Suivie,
  jour: string,
  echelle: Echelle | null,
): ActionFrise {
  const statut = parseStatut(action.statut);
  const retard = part === undefined ? null : calculateRetard([toEcheance(part)], jour);
  return {
    cle: cleLigne(action.ref),
    code: action.code.trim(),
    intitule: action.intitule.trim(),
    statut,
    mot: statut ?? (action.statut.trim() || SANS_STATUT),
    avancement: part === undefined || part.base === 'statut' ? null : part.valeur,
    enRetard: retard !== null && retard.valeur > 0,
    periode: tellPeriode(action.debut, action.fin),
    jalons: jalons
      .map((jalon) => ({ jalon, quand: whenOf(jalon) }))
      .sort((a, b) => compareFins(a.quand?.fin, b.quand?.fin))
      .map(({ jalon, quand }) => toJalon(jalon, quand, jour, echelle)),
  };
}

/** What is not dated comes last. */
function compareFins(a: string | undefined, b: string | undefined): number {
  if (a === b) return 0;
  return a === undefined || (b !== undefined && a > b) ? 1 : -1;
}

/** The bar, or why there is none. */
export function placeAction(
  { debut, fin }: Pick<Action, 'debut' | 'fin'>,
  echelle: Echelle,
): Pick<BarreFrise, 'morceaux' | 'ouverte' | 'avant' | 'apres'> | RaisonSansPlace {
  const [depart, terme] = [intervalOf(debut), intervalOf(fin)];
  if (compareIntervals(terme, depart) === 'avant') return 'inversees';
  const connus = [depart, terme].flatMap((intervalle) => intervalle ?? []);
  const [premier] = connus;
  const dernier = connus.at(-1);
  if (premier === undefined || dernier === undefined) return 'sans-date';
  const bouts = { debut: premier.debut, fin: dernier.fin };
  return {
    morceaux: isDehors(bouts, echelle)
      ? []
      : cutMorceaux(premier, dernier, echelle).filter(({ de, a }) => a > de),
    ouverte: depart === null ? 'debut' : terme === null ? 'fin' : null,
    avant: bouts.debut < echelle.debut,
    apres: bouts.fin > echelle.fin,
  };
}

/** Sure from the last day the start may be to the first day the end may be. */
function cutMorceaux(depart: Intervalle, terme: Intervalle, echelle: Echelle): MorceauBarre[] {
  const de = placeStart(echelle, depart.debut);
  const a = placeEnd(echelle, terme.fin);
  const precis = { debut: depart.debut === depart.fin, fin: terme.debut === terme.fin };
  const sureDe = precis.debut ? de : placeEnd(echelle, depart.fin);
  const sureA = precis.fin ? a : placeStart(echelle, terme.debut);
  if (sureA <= sureDe) return [{ de, a, sur: false }];
  return [
    { de, a: sureDe, sur: false },
    { de: sureDe, a: sureA, sur: true },
    { de: sureA, a, sur: false },
  ];
}

/** What is done stands where it was done, when that is known. */
function whenOf({ echeance, date_reelle, ...jalon }: Jalon): (Intervalle & { readonly mots: string }) | null {
  const reelle = isJalonFait({ ...jalon, date_reelle }) && intervalOf(date_reelle) !== null;
  const retenue = reelle ? date_reelle : echeance;
  const intervalle = intervalOf(retenue);
  return intervalle === null ? null : { ...intervalle, mots: tellQuand(retenue) };
}

function toJalon(
  jalon: Jalon,
  quand: ReturnType<typeof whenOf>,
  jour: string,
  echelle: Echelle | null,
): JalonFrise {
  const fait = isJalonFait(jalon);
  return {
    cle: cleLigne(jalon.ref),
    libelle: jalon.libelle.trim(),
    fait,
    quand: quand?.mots ?? '',
    enRetard: !fait && quand !== null && quand.fin < jour,
    place:
      quand === null || echelle === null || isDehors(quand, echelle)
        ? null
        : { de: placeStart(echelle, quand.debut), a: placeEnd(echelle, quand.fin) },
  };
}

function isDehors(bouts: Intervalle, echelle: Intervalle): boolean {
  return bouts.fin < echelle.debut || bouts.debut > echelle.fin;
}
