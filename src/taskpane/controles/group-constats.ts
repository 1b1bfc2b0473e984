/** Findings gathered by sheet or by rule, the gravest group first, each group in the order of the report. */
import type { ConstatLocalise } from '../../commands';
import { GRAVITES, type Gravite } from '../../domain/listes';

export const GROUPEMENTS = ['feuille', 'regle'] as const;
export type Groupement = (typeof GROUPEMENTS)[number];

export interface GroupeConstats {
  /** The tab's name or the rule's id; '' for the whole plan. */
  readonly cle: string;
  readonly constats: readonly ConstatLocalise[];
}

export function groupConstats(constats: readonly ConstatLocalise[], par: Groupement): GroupeConstats[] {
  const groupes = new Map<string, ConstatLocalise[]>();
  for (const constat of constats) {
    const cle = (par === 'feuille' ? constat.feuille : constat.regle) ?? '';
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(constat);
    else groupes.set(cle, [constat]);
  }
  return [...groupes]
    .map(([cle, siens]) => ({ cle, constats: siens }))
    .sort((a, b) => rankOf(a.constats) - rankOf(b.constats));
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
