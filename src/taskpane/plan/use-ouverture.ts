/** Which fiche is open, and what was asked while another one held unsaved words: nothing typed is thrown away. */
import { useCallback, useEffect, useReducer, useRef } from 'react';

export interface Ouverture {
  readonly cle: string;
  /** One more at each opening: a fiche starts afresh. */
  readonly numero: number;
  /** The focus goes to it: false when the grid keeps it. */
  readonly focus: boolean;
  /** The fiche opens on its reason for giving up. */
  readonly abandon: boolean;
}

export interface EtatOuverture {
  readonly ouverte: Ouverture | null;
  /** Asked for while the open fiche held unsaved words: another action, or `LISTE`. */
  readonly proposee: string | null;
}

/** The plan itself, instead of an action. */
export const LISTE = '';

export interface DemandeOuverture {
  readonly cle: string;
  readonly focus: boolean;
  readonly abandon?: boolean;
}

type Acte =
  | ({ readonly acte: 'ouvrir'; readonly saisie: boolean } & DemandeOuverture)
  | { readonly acte: 'fermer'; readonly saisie: boolean }
  | { readonly acte: 'rester' }
  | { readonly acte: 'renommer'; readonly cle: string };

export const FERMEE: EtatOuverture = { ouverte: null, proposee: null };

export function reduceOuverture(etat: EtatOuverture, acte: Acte): EtatOuverture {
  const { ouverte } = etat;
  switch (acte.acte) {
    case 'fermer':
      return acte.saisie ? { ...etat, proposee: LISTE } : FERMEE;
    case 'rester':
      return { ...etat, proposee: null };
    case 'renommer':
      return { ...etat, ouverte: ouverte === null ? null : { ...ouverte, cle: acte.cle } };
    case 'ouvrir':
      if (ouverte?.cle === acte.cle && acte.abandon !== true) return { ...etat, proposee: null };
      if (ouverte !== null && acte.saisie) return { ...etat, proposee: acte.cle };
      return {
        ouverte: {
          cle: acte.cle,
          numero: (ouverte?.numero ?? 0) + 1,
          focus: acte.focus,
          abandon: acte.abandon === true,
        },
        proposee: null,
      };
  }
}

/** What came of a demand: another fiche, the one that was there, or the one that keeps what is typed in it. */
export type IssueOuverture = 'ouverte' | 'deja' | 'gardee';

export function useOuverture() {
  const [etat, dispatch] = useReducer(reduceOuverture, FERMEE);
  const saisie = useRef(false);
  const courante = useRef<string | null>(null);
  useEffect(() => {
    courante.current = etat.ouverte?.cle ?? null;
  }, [etat.ouverte]);
  const onSaisie = useCallback((enCours: boolean) => {
    saisie.current = enCours;
  }, []);
  const open = useCallback(
    (demande: DemandeOuverture, options: { readonly renoncer?: boolean } = {}): IssueOuverture => {
      const gardee = saisie.current && options.renoncer !== true;
      dispatch({ acte: 'ouvrir', saisie: gardee, ...demande });
      if (courante.current === demande.cle) return 'deja';
      return gardee && courante.current !== null ? 'gardee' : 'ouverte';
    },
    [],
  );
  /** False when the fiche stays, for what is typed in it. */
  const close = useCallback((options: { readonly renoncer?: boolean } = {}): boolean => {
    const gardee = saisie.current && options.renoncer !== true;
    dispatch({ acte: 'fermer', saisie: gardee });
    if (!gardee) saisie.current = false;
    return !gardee;
  }, []);
  const stay = useCallback(() => dispatch({ acte: 'rester' }), []);
  const rename = useCallback((cle: string) => dispatch({ acte: 'renommer', cle }), []);
  return { ...etat, open, close, stay, rename, onSaisie };
}
