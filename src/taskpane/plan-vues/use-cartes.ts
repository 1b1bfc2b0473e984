/** The keyboard on the board: one stop a column, arrows between cards, Alt with an arrow to change a statut; a moved card keeps the focus. */
import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { STATUTS_ACTION, type StatutAction } from '../../domain/listes';
import type { CarteAction } from '../../evaluation/colonnes-statuts';
import type { GroupeStatut } from '../../evaluation/groupes-statuts';
import { idCarte } from './carte-statut';
import { moveCarte, type PlaceCarte } from './move-carte';

type Colonne = GroupeStatut<CarteAction>;

export function useCartes(
  colonnes: readonly Colonne[],
  isOuverte: (colonne: Colonne) => boolean,
  onStatut: (cle: string, statut: StatutAction) => void,
  /** Draws the cards that are not there yet. */
  drawAll: () => void,
) {
  const [voulues, setVoulues] = useState<Readonly<Record<number, number>>>({});
  const suivie = useRef<{ readonly cle: string; readonly colonne: string } | null>(null);
  const derniers = useRef({ isOuverte, onStatut });
  useEffect(() => {
    derniers.current = { isOuverte, onStatut };
  });
  const tailles = useMemo(() => colonnes.map(({ elements }) => elements.length), [colonnes]);
  const places = tailles.map((taille, colonne) => Math.min(voulues[colonne] ?? 0, Math.max(0, taille - 1)));

  /** The card that changed column is another element: the focus it had goes with it, unless the person is elsewhere. */
  useEffect(() => {
    const { cle, colonne } = suivie.current ?? {};
    if (cle === undefined || colonneOf(colonnes, cle) === colonne) return;
    suivie.current = null;
    const isPerdu = document.activeElement === null || document.activeElement === document.body;
    if (isPerdu && document.hasFocus()) document.getElementById(idCarte(cle))?.focus();
  }, [colonnes]);

  const moveTo = useCallback(
    (cle: string, statut: StatutAction) => {
      const colonne = colonneOf(colonnes, cle);
      if (colonne === statut) return;
      suivie.current = { cle, colonne };
      derniers.current.onStatut(cle, statut);
    },
    [colonnes],
  );
  const onFocus = useCallback(
    ({ colonne, rang }: PlaceCarte) => setVoulues((avant) => ({ ...avant, [colonne]: rang })),
    [],
  );
  const onTouche = useCallback(
    (place: PlaceCarte, carte: CarteAction, event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey) return;
      if (event.altKey) {
        const vers = nextStatut(carte.statut, event.key);
        if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') event.preventDefault();
        if (vers !== null) moveTo(carte.cle, vers);
        return;
      }
      const ouvertes = colonnes.map((une) => (derniers.current.isOuverte(une) ? une.elements.length : 0));
      const vers = moveCarte(place, event.key, ouvertes);
      const visee = vers === null ? undefined : colonnes[vers.colonne]?.elements[vers.rang];
      if (visee === undefined) return;
      event.preventDefault();
      if (document.getElementById(idCarte(visee.cle)) === null) drawAll();
      document.getElementById(idCarte(visee.cle))?.focus();
    },
    [colonnes, moveTo, drawAll],
  );
  return { places, onTouche, onFocus, moveTo };
}

/** The statut before or after, in the order of the list; from none, the ends of the list. */
export function nextStatut(statut: StatutAction | null, touche: string): StatutAction | null {
  const pas = touche === 'ArrowRight' ? 1 : touche === 'ArrowLeft' ? -1 : 0;
  if (pas === 0) return null;
  if (statut === null) return (pas === 1 ? STATUTS_ACTION[0] : STATUTS_ACTION.at(-1)) ?? null;
  return STATUTS_ACTION[STATUTS_ACTION.indexOf(statut) + pas] ?? null;
}

function colonneOf(colonnes: readonly Colonne[], cle: string): string {
  return colonnes.find(({ elements }) => elements.some((carte) => carte.cle === cle))?.cle ?? '';
}
