/** The threshold a share of low quotients familiaux was counted with, and the rows that were counted with one. */
import type { Observation } from '../../domain/observation';
import type { EtatRegistre } from '../etat-registre';
import { keepLignes } from '../keep-lignes';
import { CAF_QF } from '../sources-publiques';

/** The published bands go by 400 €: ours are the two under it. */
const SEUIL_PUBLIE = 800;

/** « seuil : 600 € » in the row's comment; a row of the published file says it by its source. Null: the row does not say. */
export function seuilOf({ commentaire, source }: Pick<Observation, 'commentaire' | 'source'>): number | null {
  const [, chiffres] = /\bseuil\D{0,12}?(\d[\d\s]*)/i.exec(commentaire) ?? [];
  if (chiffres !== undefined) return Number(chiffres.replace(/\s/g, ''));
  return source.trim() === CAF_QF.libelle ? SEUIL_PUBLIE : null;
}

/** The state as if only the rows of this threshold stood in it, for this indicator. */
export function keepSeuil(etat: EtatRegistre, id: string, seuil: number): EtatRegistre {
  return keepLignes(etat, id, (ligne) => seuilOf(ligne) === seuil);
}

/** Ascending, once each. */
export function seuilsTenus({ series }: EtatRegistre, id: string): readonly number[] {
  const lignes = [...(series.get(id)?.values() ?? [])].flatMap((serie) => [...serie.values()].flat());
  return [...new Set(lignes.flatMap((ligne) => seuilOf(ligne) ?? []))].sort((a, b) => a - b);
}
