/** Actions by statut: the closed list in its order, then what says nothing, then the words that are not in the list, as typed. */
import { STATUTS_ACTION } from '../domain/listes';
import type { StatutAction } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { parseStatut } from './statuts';

export const SANS_STATUT = 'non renseigné';

export interface GroupeStatut<T> {
  /** Unique among the groups. */
  readonly cle: string;
  /** Null for what is not in the list, nothing included. */
  readonly statut: StatutAction | null;
  /** The word of the list, « non renseigné », or the words of the cell. */
  readonly mot: string;
  readonly elements: readonly T[];
}

/** A statut and how many actions have it. */
export interface PartStatut extends Omit<GroupeStatut<never>, 'elements'> {
  readonly nombre: number;
}

/** Every statut of the list has its group, empty or not; the others only when something is in them. */
export function groupByStatut<T>(
  elements: readonly T[],
  read: (element: T) => string,
): readonly GroupeStatut<T>[] {
  const listes = new Map<StatutAction, T[]>(STATUTS_ACTION.map((statut) => [statut, []]));
  const sans: T[] = [];
  const autres = new Map<string, { readonly mot: string; readonly elements: T[] }>();
  for (const element of elements) {
    const texte = read(element).trim();
    const statut = parseStatut(texte);
    if (statut !== null) listes.get(statut)?.push(element);
    else if (texte === '') sans.push(element);
    else {
      const cle = toComparable(texte);
      const groupe = autres.get(cle) ?? { mot: texte, elements: [] };
      groupe.elements.push(element);
      autres.set(cle, groupe);
    }
  }
  return [
    ...[...listes].map(([statut, siens]) => ({ cle: statut, statut, mot: statut, elements: siens })),
    ...(sans.length === 0 ? [] : [{ cle: '', statut: null, mot: SANS_STATUT, elements: sans }]),
    ...[...autres].map(([cle, groupe]) => ({ cle: `hors-liste ${cle}`, statut: null, ...groupe })),
  ];
}

/** The statuts that at least one action has, each with its count. */
export function countStatuts(statuts: readonly string[]): readonly PartStatut[] {
  return groupByStatut(statuts, (statut) => statut).flatMap(({ elements, ...groupe }) =>
    elements.length === 0 ? [] : [{ ...groupe, nombre: elements.length }],
  );
}

/** « 9 actions : 4 en cours, 3 réalisées, 1 abandonnée, 1 non renseigné. »: what a picture of the statuts says. */
export function tellStatuts(parts: readonly PartStatut[]): string {
  const total = parts.reduce((somme, { nombre }) => somme + nombre, 0);
  if (total === 0) return fr`Aucune action n’est écrite dans le plan.`;
  const comptes = parts.map(({ statut, mot, nombre }) =>
    statut === null && mot !== SANS_STATUT
      ? fr`${nombre} « ${mot} », hors de la liste`
      : `${nombre}\u00A0${agree(mot, nombre)}`,
  );
  return fr`${total} ${total < 2 ? 'action' : 'actions'} : ${comptes.join(', ')}.`;
}

/** « réalisées », « en cours », « à venir »: only what agrees takes an s. */
function agree(mot: string, nombre: number): string {
  const minuscule = mot.charAt(0).toLowerCase() + mot.slice(1);
  return nombre > 1 && /(?:ée|é)$/.test(minuscule) ? `${minuscule}s` : minuscule;
}
