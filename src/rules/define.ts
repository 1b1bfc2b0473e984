/** What a control is. A rule is atomic and unique, knows no other rule, and never throws on a half-empty workbook. */
import type { Classeur } from '../domain/classeur';
import type { Gravite, Phase } from '../domain/listes';
import type { Reparation } from '../domain/reparation';
import type { Reference } from '../domain/valeurs';

/** All a rule may look at. `date` is the copil's date (ISO): rules have no other clock. */
export interface ContexteControle {
  readonly classeur: Classeur;
  readonly date: string;
  readonly phase: Phase;
}

export interface ObserveConstat {
  readonly type: 'constat';
  /** The row, null for the whole plan. */
  readonly ref: Reference | null;
  /** Where to go when there is no row: the table to complete. */
  readonly table: string | null;
  readonly champ: string | null;
  readonly message: string;
}

/** One thing a rule has to say: a finding, or what it could not check. */
export type Observe =
  | ObserveConstat
  | { readonly type: 'non-controlable'; readonly ref: Reference | null; readonly manque: string };

export type Portee =
  | 'convention'
  | 'signataire'
  | 'instance'
  | 'etape'
  | 'diagnostic'
  | 'champ'
  | 'axe'
  | 'objectif'
  | 'action'
  | 'financement'
  | 'indicateur'
  | 'evaluation'
  | 'avenant'
  | 'classeur';

export interface Regle {
  /** The catalogue's id: "ACT-04". */
  readonly id: string;
  /** Weight in phase `mise-en-oeuvre`; the phase table (`phases.ts`) lowers or silences it elsewhere. */
  readonly gravite: Gravite;
  readonly portee: Portee;
  /** Where the rule comes from, as the catalogue says ("GK" = usage du métier, à confirmer). */
  readonly source: string;
  /** What must hold. */
  readonly enonce: string;
  /** Why it matters to the copil. */
  readonly pourquoi: string;
  /** What to do about it. */
  readonly aide: string;
  readonly check: (contexte: ContexteControle) => Observe[];
  /**
   * What puts a finding right, when there is one way only; null otherwise. Called once a workbook that has findings,
   * then once a finding.
   */
  readonly repair?: Repair;
}

export type Repair = (contexte: ContexteControle) => (trouve: ObserveConstat) => Reparation | null;

export function defineRegle(regle: Regle): Regle {
  return regle;
}

/** A finding about one row. */
export function constat(ref: Reference, champ: string | null, message: string): Observe {
  return { type: 'constat', ref, table: ref.table, champ, message };
}

/** A finding about the whole plan, or about what is not there: `table` is where to go and complete. */
export function constatGlobal(table: string, champ: string | null, message: string): Observe {
  return { type: 'constat', ref: null, table, champ, message };
}

/** What cannot be checked, naming the missing input. */
export function nonControlable(manque: string, ref: Reference | null = null): Observe {
  return { type: 'non-controlable', ref, manque };
}
