/** The share done of one action, by the method of the workbook. */
import type { Action } from '../domain/action';
import type { Jalon } from '../domain/jalon';
import { isJalonFait } from '../domain/jalon-fait';
import type { StatutAction } from '../domain/listes';
import type { Methode } from './methode-avancement';
import { weightedMean } from './ponderation';
import { PARTS_STATUTS, isComptee, parseStatut } from './statuts';

export interface PartAction {
  readonly action: Action;
  /** Null for a word that is no statut, or none. */
  readonly statut: StatutAction | null;
  /** Null when the method says nothing of it; never zero for lack of a value. */
  readonly valeur: number | null;
  readonly base: 'déclaré' | 'jalons' | 'statut' | null;
  /** Reportée and Abandonnée are left out, whatever they declare. */
  readonly horsCompte: boolean;
}

export function calculatePartAction(
  action: Action,
  methode: Methode,
  jalonsOf: (action: Action) => readonly Jalon[],
): PartAction {
  const statut = parseStatut(action.statut);
  const horsCompte = statut !== null && !isComptee(statut);
  const lue = horsCompte ? null : readPart(action, statut, methode, jalonsOf);
  return { action, statut, horsCompte, valeur: lue?.valeur ?? null, base: lue?.base ?? null };
}

type Lue = { readonly valeur: number; readonly base: 'déclaré' | 'jalons' | 'statut' } | null;

function readPart(
  action: Action,
  statut: StatutAction | null,
  methode: Methode,
  jalonsOf: (action: Action) => readonly Jalon[],
): Lue {
  const declare = declareOf(action);
  switch (methode) {
    case 'déclaré':
      return declare;
    case 'jalons': {
      const faits = calculatePartJalons(jalonsOf(action));
      return faits === null ? null : { valeur: faits, base: 'jalons' };
    }
    case 'statut':
      return statut === 'En pause' || statut === 'Bloquée' ? (declare ?? partOf(statut)) : partOf(statut);
    case null:
      return declare ?? partOf(statut);
  }
}

/** What is no share between 0 and 1 declares nothing. */
function declareOf({ avancement: { valeur } }: Action): Lue {
  return valeur !== null && isPartPossible(valeur) ? { valeur, base: 'déclaré' } : null;
}

export function isPartPossible(valeur: number): boolean {
  return valeur >= 0 && valeur <= 1;
}

function partOf(statut: StatutAction | null): Lue {
  const part = statut === null ? null : PARTS_STATUTS[statut];
  return part === null ? null : { valeur: part, base: 'statut' };
}

/** Steps done over steps planned, by their weights (1 where none is typed); null without steps, or when they weigh nothing. */
export function calculatePartJalons(
  jalons: readonly Pick<Jalon, 'fait' | 'date_reelle' | 'poids'>[],
): number | null {
  const elements = jalons.map((jalon) => ({
    valeur: isJalonFait(jalon) ? 1 : 0,
    poids: jalon.poids.valeur ?? 1,
  }));
  return weightedMean(elements)?.valeur ?? null;
}
