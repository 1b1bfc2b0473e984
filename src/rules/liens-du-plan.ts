/** Which axes and objectives the plan speaks of: by code or wording, as rows cite them. */
import type { Classeur } from '../domain/classeur';
import { fr } from '../domain/typographie';
import { nonControlable } from './define';
import type { Observe } from './define';
import { keysCited, keysOf } from './references';

/** All the keys that cells cite. */
export function indexCites(cellules: readonly string[]): ReadonlySet<string> {
  const cites = new Set<string>();
  // A column says the same few codes again and again.
  for (const cellule of new Set(cellules)) for (const cle of keysCited(cellule)) cites.add(cle);
  return cites;
}

/** Axes that an action cites, itself or through its objective. */
export function indexAxesCites({ actions, objectifs }: Classeur): ReadonlySet<string> {
  const suivis = indexCites(actions.map(({ objectif }) => objectif));
  const parObjectif = objectifs.filter((objectif) => keysOf(objectif).some((cle) => suivis.has(cle)));
  return indexCites([...actions.map(({ axe }) => axe), ...parObjectif.map(({ axe }) => axe)]);
}

/** What a control that counts actions answers of an empty plan: ACT-23 is the finding. */
export function planVide(quoi: string): Observe {
  return nonControlable(fr`Le plan d’actions est vide : on ne peut pas dire ${quoi}.`);
}
