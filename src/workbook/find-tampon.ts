/** Finds the standing stamp « prêt pour le copil » in a reading: small, for what asks at every edit. Pure. */
import { VERDICTS } from '../sheets';
import type { EmplacementTable } from '../sheets';
import type { LectureClasseur } from './read-classeur';

/** Of its line in tControles; no control has this name. */
export const ID_TAMPON = 'tampon';

export interface TamponTrouve {
  readonly lieu: EmplacementTable;
  /** Of its line, from 0, the header left out. */
  readonly rang: number;
  readonly empreinte: string;
}

/** Null when none stands: never given, or taken away. */
export function findTampon({
  brutes,
  emplacements,
}: Pick<LectureClasseur, 'brutes' | 'emplacements'>): TamponTrouve | null {
  const lieu = emplacements.get('tControles');
  const brute = brutes.find(({ nom }) => nom === 'tControles');
  if (lieu === undefined || brute === undefined) return null;
  const at = (rang: number, cle: string): string =>
    String(brute.valeurs[rang + 1]?.[lieu.colonnes.get(cle) ?? -1] ?? '');
  for (let rang = 0; rang < lieu.nombreLignes; rang += 1) {
    if (at(rang, 'id') === ID_TAMPON && at(rang, 'gravite') === VERDICTS.pret.libelle)
      return { lieu, rang, empreinte: at(rang, 'empreinte') };
  }
  return null;
}
