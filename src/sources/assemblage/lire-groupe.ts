/** What a territory's pieces say together: one row as it is; several are added up, when they are counts and all there. */
import type { IndexTerritoires } from '../../territories/index-territoires';
import type { CelluleLue } from '../csv/parse-cellule';
import { sumTermes } from '../en-ligne/termes';
import type { Terme } from '../en-ligne/termes';
import type { TermeRecette } from '../recettes/expand-variable';
import type { Sortie } from '../recettes/sorties';
import type { Groupe, Part } from './parts';

/** How a territory's rows make its figure. */
export type Composition =
  | { readonly type: 'directe' }
  /** One row, under the code of before. */
  | { readonly type: 'ancien-code'; readonly ancien: string }
  /** Several rows of today's commune: old communes, IRIS or arrondissements. */
  | {
      readonly type: 'somme';
      readonly quoi: 'anciennes communes' | 'IRIS' | 'arrondissements';
      readonly complet: boolean;
    };

/** Arrondissements municipaux of Paris, Marseille and Lyon. */
const ARRONDISSEMENTS: Readonly<Record<string, number>> = { '75056': 20, '13055': 16, '69123': 9 };

export function compositionOf(groupe: Groupe, index: IndexTerritoires | undefined): Composition {
  const codes = [...groupe.parts.keys()];
  const [premier = groupe.code] = codes;
  if (groupe.maille !== 'commune') return { type: 'directe' };
  if (premier.length === 9) return { type: 'somme', quoi: 'IRIS', complet: true };
  const mere = (code: string): boolean => index?.findCommune(code)?.communeMere === groupe.code;
  const autres = codes.filter((code) => code !== groupe.code);
  const directe = groupe.parts.has(groupe.code);
  if (autres.length > 0 && autres.every(mere))
    return directe
      ? { type: 'directe' }
      : {
          type: 'somme',
          quoi: 'arrondissements',
          complet: codes.length === ARRONDISSEMENTS[groupe.code],
        };
  if (autres.length === 0) return { type: 'directe' };
  if (codes.length === 1) return { type: 'ancien-code', ancien: premier };
  return { type: 'somme', quoi: 'anciennes communes', complet: true };
}

export interface Termes {
  readonly haut: Terme;
  /** Undefined: published as such. */
  readonly bas: Terme | undefined;
}

/** Null when this file cannot give the figure for this territory. */
export function readTermes(
  sortie: Sortie,
  groupe: Groupe,
  composition: Composition,
  before: (annees: number) => Groupe | undefined,
): Termes | null {
  if (composition.type === 'somme' && (!sortie.additive || !composition.complet)) return null;
  const siennes = partsOf(groupe, composition);
  const parts = (annees: number): readonly Part[] =>
    annees === 0 ? siennes : partsOf(before(annees), composition);
  return {
    haut: readTerme(sortie.numerateur, parts),
    bas: sortie.denominateur === undefined ? undefined : readTerme(sortie.denominateur, parts),
  };
}

function readTerme(termes: readonly TermeRecette[], parts: (annees: number) => readonly Part[]): Terme {
  const [seul] = termes;
  if (seul !== undefined && termes.length === 1 && seul.signe === 1) {
    const [part, autre] = parts(seul.avant);
    if (autre === undefined) return toTerme(part?.cellules.get(seul.cle));
  }
  return sumTermes(
    termes.flatMap(({ cle, signe, avant }) => {
      const cellules = parts(avant).map((part) => part.cellules.get(cle));
      return cellules.length === 0
        ? [{ signe, terme: null }]
        : cellules.map((cellule) => ({ signe, terme: toTerme(cellule) }));
    }),
  );
}

function partsOf(groupe: Groupe | undefined, composition: Composition): readonly Part[] {
  if (groupe === undefined) return [];
  if (composition.type === 'somme') return [...groupe.parts.values()];
  const directe = groupe.parts.get(groupe.code) ?? groupe.parts.values().next().value;
  return directe === undefined ? [] : [directe];
}

function toTerme(cellule: CelluleLue | undefined): Terme {
  if (cellule === undefined || cellule.type === 'illisible') return null;
  return cellule.type === 'valeur' ? cellule.valeur : cellule.marque;
}
