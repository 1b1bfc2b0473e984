/** The next step worth suggesting, from what the workbook holds and what the controls said of it. */
import type { CelluleVisee } from '../../commands';
import type { Situation } from '../../evaluation';
import type { Destination } from '../demandes';

export type CleEtape = 'territoire' | 'chiffres' | 'actions' | 'copil' | 'bloque' | 'controles' | 'plan';

export interface EtapeSuggeree {
  readonly cle: CleEtape;
  /** Where to go in the pane, or the cell to fill. */
  readonly vers: Destination | CelluleVisee;
}

/** What the controls found, null before they were run. */
export interface Verdict {
  readonly pret: boolean;
}

/** The row of the rubrique « Date du prochain copil ». */
export const CELLULE_COPIL: CelluleVisee = {
  table: 'tConvention',
  id: 'prochain_copil',
  ligne: null,
  champ: 'valeur',
};

export function suggestEtape(
  situation: Pick<Situation, 'codeTerritoire' | 'observations' | 'actions' | 'copil'>,
  verdict: Verdict | null,
  dejaControle: boolean,
): EtapeSuggeree {
  if (situation.codeTerritoire === '')
    return { cle: 'territoire', vers: { page: 'donnees', vue: 'donnees' } };
  if (situation.observations === 0) return { cle: 'chiffres', vers: { page: 'donnees', vue: 'donnees' } };
  if (situation.actions === 0) return { cle: 'actions', vers: { page: 'plan', vue: 'fiches' } };
  if (needsDate(situation.copil)) return { cle: 'copil', vers: CELLULE_COPIL };
  if (verdict?.pret === false)
    return { cle: 'bloque', vers: { page: 'controles', vue: 'constats', objet: 'lire', geste: true } };
  if (verdict === null || !dejaControle)
    return { cle: 'controles', vers: { page: 'controles', vue: 'constats', geste: true } };
  return { cle: 'plan', vers: { page: 'plan', vue: 'fiches' } };
}

/** No date, words that are none, or a date that is past. */
export function needsDate(copil: Situation['copil']): boolean {
  if (copil.etat === 'jour') return copil.jours < 0;
  return copil.etat === 'periode' ? copil.passe : true;
}
