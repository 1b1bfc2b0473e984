/** When the CTG cells were last given the workbook's figures, and why not when they were not. */
import type { Echec } from '../domain/result';
import type { EtatFraicheur, Fraicheur } from './commandes-context';

export interface FraicheurSuivie extends Fraicheur {
  readonly setLu: (instant: Date) => void;
  readonly setEchec: (echec: Echec) => void;
}

export function buildFraicheur(): FraicheurSuivie {
  let etat: EtatFraicheur = { instant: null, echec: null };
  const abonnes = new Set<() => void>();
  const change = (suivant: EtatFraicheur) => {
    etat = suivant;
    abonnes.forEach((onChange) => onChange());
  };
  return {
    read: () => etat,
    subscribe: (onChange) => {
      abonnes.add(onChange);
      return () => abonnes.delete(onChange);
    },
    setLu: (instant) => change({ instant, echec: null }),
    setEchec: (echec) => change({ instant: etat.instant, echec }),
  };
}
