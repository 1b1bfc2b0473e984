/** Findings gathered by what a person asks, the gravest group first, each group in the order of the report. */
import type { ConstatLocalise } from '../../commands';
import { GRAVITES, type Gravite } from '../../domain/listes';

/** What findings are told apart by; also what the filters keep. */
export const DIMENSIONS = ['feuille', 'regle', 'pilote', 'axe'] as const;
export type Dimension = (typeof DIMENSIONS)[number];

export const GROUPEMENTS = ['gravite', ...DIMENSIONS] as const;
export type Groupement = (typeof GROUPEMENTS)[number];

export interface GroupeConstats<C extends ConstatLocalise = ConstatLocalise> {
  /** The value they share; '' for what has none (the whole plan, no pilote). */
  readonly cle: string;
  readonly constats: readonly C[];
}

/** `ordre`: groups already shown keep their places, whatever happens to them; new ones come after. */
export function groupConstats<C extends ConstatLocalise>(
  constats: readonly C[],
  par: Groupement,
  ordre: readonly string[] = [],
): GroupeConstats<C>[] {
  const groupes = new Map<string, C[]>();
  for (const constat of constats) {
    const cle = valueOf(constat, par);
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(constat);
    else groupes.set(cle, [constat]);
  }
  const places = new Map(ordre.map((cle, rang) => [cle, rang]));
  const placeOf = (cle: string) => places.get(cle) ?? ordre.length;
  return [...groupes]
    .map(([cle, siens]) => ({ cle, constats: siens }))
    .sort((a, b) => placeOf(a.cle) - placeOf(b.cle) || rankOf(a.constats) - rankOf(b.constats));
}

export function valueOf(constat: ConstatLocalise, par: Groupement): string {
  return constat[par] ?? '';
}

/** The values findings have, in the order they come. */
export function listValues(constats: readonly ConstatLocalise[], par: Groupement): string[] {
  return [...new Set(constats.map((constat) => valueOf(constat, par)))];
}

export function countGravites(constats: readonly ConstatLocalise[]): Record<Gravite, number> {
  const comptes: Record<Gravite, number> = { erreur: 0, avertissement: 0, info: 0 };
  for (const { gravite } of constats) comptes[gravite] += 1;
  return comptes;
}

/** Of the gravest finding. */
function rankOf(constats: readonly ConstatLocalise[]): number {
  return Math.min(...constats.map(({ gravite }) => GRAVITES.indexOf(gravite)));
}
