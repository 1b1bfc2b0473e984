/** How far a target is met (domain note 5.3): the share of the way from the reference to the target, in the direction wanted. */
import type { Sens } from '../domain/listes';

export interface Cible {
  readonly valeur: number | null;
  readonly reference: number | null;
  readonly cible: number | null;
  readonly sens: Sens | null;
  /** How far from the target still meets it where it only asks to hold (maintien, or r = c); by default 2 % of it. */
  readonly tolerance?: number | null;
  /** True for what the convention creates: there is no reference, and that is no oversight. */
  readonly creation?: boolean;
}

export type StatutCible = 'Cible atteinte' | 'Amélioration' | 'Absence d’amélioration' | 'Non renseigné';

export interface Atteinte {
  /** A share, uncapped (−0.429, 8); null when it cannot be told. */
  readonly taux: number | null;
  readonly statut: StatutCible;
  /** The reference already met the target. */
  readonly dejaAtteinte: boolean;
  readonly sansReference: boolean;
}

const TOLERANCE_RELATIVE = 0.02;
/** 1.1 is within 0.1 of 1, whatever binary fractions say. */
const EPSILON = 1e-9;
const NON_RENSEIGNE: Atteinte = {
  taux: null,
  statut: 'Non renseigné',
  dejaAtteinte: false,
  sansReference: false,
};

export function calculateAtteinte(entree: Cible): Atteinte {
  const { valeur, reference, cible, sens, creation = false } = entree;
  if (valeur === null || cible === null || sens === null) return NON_RENSEIGNE;
  const tolerance = (entree.tolerance ?? TOLERANCE_RELATIVE * Math.abs(cible)) + EPSILON;
  if (sens === 'maintien') return allOrNothing(Math.abs(valeur - cible) <= tolerance, null, false);
  if (reference === null) return creation ? withoutReference(valeur, cible, sens) : NON_RENSEIGNE;
  const meets = (nombre: number, marge = 0): boolean =>
    sens === 'hausse' ? nombre >= cible - marge : nombre <= cible + marge;
  const isBetter = sens === 'hausse' ? valeur > reference : valeur < reference;
  if (reference === cible) return allOrNothing(meets(valeur, tolerance), isBetter, false);
  if (meets(reference)) return allOrNothing(meets(valeur), isBetter, true);
  return {
    taux: withoutNegativeZero((valeur - reference) / (cible - reference)),
    statut: toStatut(meets(valeur), isBetter),
    dejaAtteinte: false,
    sansReference: false,
  };
}

/** A falling target gives −0 where nothing moved: the cell must say 0. */
function withoutNegativeZero(taux: number): number {
  return taux === 0 ? 0 : taux;
}

/** Bounds a share to 0–1: only aggregates cap, a single rate is shown as it is. */
export function capTaux(taux: number): number {
  return Math.min(1, Math.max(0, taux));
}

function allOrNothing(isMet: boolean, isBetter: boolean | null, dejaAtteinte: boolean): Atteinte {
  return {
    taux: isMet ? 1 : 0,
    statut: toStatut(isMet, isBetter ?? false),
    dejaAtteinte,
    sansReference: false,
  };
}

/** A creation: v/c for a rise, c/v for a fall. Dividing by nothing tells nothing. */
function withoutReference(valeur: number, cible: number, sens: 'hausse' | 'baisse'): Atteinte {
  const [haut, bas] = sens === 'hausse' ? [valeur, cible] : [cible, valeur];
  if (bas === 0) return { ...NON_RENSEIGNE, sansReference: true };
  const isMet = sens === 'hausse' ? valeur >= cible : valeur <= cible;
  const taux = withoutNegativeZero(haut / bas);
  return { taux, statut: toStatut(isMet, false), dejaAtteinte: false, sansReference: true };
}

function toStatut(isMet: boolean, isBetter: boolean): StatutCible {
  if (isMet) return 'Cible atteinte';
  return isBetter ? 'Amélioration' : 'Absence d’amélioration';
}
