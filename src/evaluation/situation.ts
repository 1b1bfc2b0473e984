/** Where a convention stands, in a glance: its next copil, its plan by statut, and what the dates of the workbook say has moved. */
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import { addMonths } from '../domain/jour-calendaire';
import type { Phase } from '../domain/listes';
import { deducePhase } from '../domain/phase';
import type { DatePartielle } from '../domain/valeurs';
import { DATE_VIDE } from '../domain/vides';
import { countStatuts } from './groupes-statuts';
import type { PartStatut } from './groupes-statuts';
import { listMouvements } from './mouvements';
import type { Mouvements } from './mouvements';

/** The next copil as the workbook says it: nothing is guessed of a date that is not a day. */
export type CopilAVenir =
  | { readonly etat: 'a-fixer' }
  /** Words that do not read as a date. */
  | { readonly etat: 'illisible'; readonly texte: string }
  /** A day; `jours` is negative when it is past. */
  | { readonly etat: 'jour'; readonly date: string; readonly jours: number }
  /** A month or a year; past when its last day is. */
  | { readonly etat: 'periode'; readonly date: DatePartielle; readonly passe: boolean };

export interface Situation {
  readonly intitule: string;
  readonly territoire: string;
  readonly codeTerritoire: string;
  readonly phase: Phase;
  readonly phaseDeduite: boolean;
  readonly copil: CopilAVenir;
  /** True when the convention has both ends of its period. */
  readonly periode: boolean;
  readonly axes: number;
  readonly actions: number;
  readonly observations: number;
  readonly statuts: readonly PartStatut[];
  /** What moved from this date on: that of the last copil, or three months ago when none is known. */
  readonly depuis: { readonly date: DatePartielle; readonly copil: boolean };
  readonly mouvements: Mouvements;
}

export interface OptionsSituation {
  /** ISO day. */
  readonly aujourdhui: string;
  /** Date of the last copil that is surely past, null when none is known. */
  readonly dernierCopil: DatePartielle | null;
}

const MOIS_SANS_COPIL = 3;

export function buildSituation(
  classeur: Classeur,
  { aujourdhui, dernierCopil }: OptionsSituation,
): Situation {
  const { rubriques } = classeur.convention;
  const { phase, deduite } = deducePhase(classeur, aujourdhui);
  const debut = dernierCopil === null ? null : intervalOf(dernierCopil);
  const depuis = debut?.fin ?? addMonths(aujourdhui, -MOIS_SANS_COPIL);
  return {
    intitule: rubriques.intitule?.valeur.trim() ?? '',
    territoire: rubriques.territoire?.valeur.trim() ?? '',
    codeTerritoire: rubriques.code_territoire?.valeur.trim() ?? '',
    phase,
    phaseDeduite: deduite,
    copil: readCopil(rubriques.prochain_copil?.date ?? DATE_VIDE, aujourdhui),
    periode: [rubriques.debut, rubriques.fin].every(
      (bord) => bord !== undefined && intervalOf(bord.date) !== null,
    ),
    axes: classeur.axes.length,
    actions: classeur.actions.length,
    observations: classeur.observations.length,
    statuts: countStatuts(classeur.actions.map(({ statut }) => statut)),
    depuis:
      dernierCopil !== null && debut !== null
        ? { date: dernierCopil, copil: true }
        : { date: { valeur: depuis, precision: 'jour', texte: depuis }, copil: false },
    mouvements: listMouvements(classeur, { depuis, jusque: aujourdhui }),
  };
}

export function readCopil(date: DatePartielle, aujourdhui: string): CopilAVenir {
  const intervalle = intervalOf(date);
  if (intervalle === null) {
    const texte = date.texte.trim();
    return texte === '' ? { etat: 'a-fixer' } : { etat: 'illisible', texte };
  }
  if (intervalle.debut !== intervalle.fin)
    return { etat: 'periode', date, passe: intervalle.fin < aujourdhui };
  return { etat: 'jour', date: intervalle.debut, jours: countJours(aujourdhui, intervalle.debut) };
}

/** Days from one to the other, negative when the second comes first. */
function countJours(de: string, a: string): number {
  return Math.round((Date.parse(a) - Date.parse(de)) / 86_400_000);
}
