/** The plan on the years of the convention, axis by axis: a bar for each action that is dated, and those that are not, said so. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import { groupByReference } from '../domain/references';
import { listActionsSuivies } from './actions-suivies';
import { listPartsActions } from './avancement-plan';
import { placeAction, toActionFrise } from './barre-frise';
import type { ActionFrise, BarreFrise, RaisonSansPlace } from './barre-frise';
import { buildEchelle, placeStart } from './echelle-frise';
import type { Echelle } from './echelle-frise';
import { groupByAxe } from './groupes';

export interface GroupeFrise {
  /** Unique among the groups. */
  readonly cle: string;
  readonly code: string;
  readonly libelle: string;
  readonly barres: readonly BarreFrise[];
}

export interface Frise {
  /** Null when neither the convention nor an action says a year: then every action is without place. */
  readonly echelle: Echelle | null;
  /** Where today stands, from 0 to 1; null out of the scale. */
  readonly aujourdhui: number | null;
  /** Axes that have a bar; an action of two axes is under both. */
  readonly groupes: readonly GroupeFrise[];
  /** In the order of the sheet, each once. */
  readonly sansPlace: readonly (ActionFrise & { readonly raison: RaisonSansPlace })[];
}

type Plan = Pick<Classeur, 'convention' | 'axes' | 'objectifs' | 'champs' | 'actions' | 'jalons'>;

/** `gardees`: the actions to show, all by default; the scale is that of the whole plan, whatever is shown. */
export function buildFrise(
  classeur: Plan,
  aujourdhui: string,
  gardees: readonly Action[] = listActionsSuivies(classeur),
): Frise {
  const echelle = buildEchelle(classeur, classeur.actions);
  const parts = new Map(listPartsActions(classeur).map((part) => [part.action, part]));
  const jalonsOf = groupByReference(classeur.jalons, ({ action }) => action);
  const barres = new Map<Action, BarreFrise>();
  const sansPlace: Frise['sansPlace'][number][] = [];
  for (const action of gardees) {
    const suivie = { action, part: parts.get(action), jalons: jalonsOf(action) };
    const dite = toActionFrise(suivie, aujourdhui, echelle);
    const place = echelle === null ? 'sans-date' : placeAction(action, echelle);
    if (typeof place === 'string') sansPlace.push({ ...dite, raison: place });
    else barres.set(action, { ...dite, ...place });
  }
  return {
    echelle,
    aujourdhui: echelle === null ? null : placeToday(echelle, aujourdhui),
    groupes: groupByAxe(classeur, gardees).flatMap((groupe, rang): GroupeFrise[] => {
      const siennes = groupe.actions.flatMap((action) => barres.get(action) ?? []);
      const { code, libelle } = groupe;
      return siennes.length === 0 ? [] : [{ cle: String(rang), code, libelle, barres: siennes }];
    }),
    sansPlace,
  };
}

function placeToday(echelle: Echelle, jour: string): number | null {
  return jour < echelle.debut || jour > echelle.fin ? null : placeStart(echelle, jour);
}
