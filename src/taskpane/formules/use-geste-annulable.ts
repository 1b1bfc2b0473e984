/** A gesture whose outcome is no longer told once it was undone. */
import { useState, useSyncExternalStore } from 'react';
import type { Result } from '../../domain/result';
import { useCommandes } from '../commandes-context';
import { useGeste, type Geste } from '../use-geste';

export function useGesteAnnulable<A extends readonly unknown[], T>(
  commande: (...args: A) => Promise<Result<T>>,
  onReussi: (valeur: T) => string,
): Geste<A, T> {
  const geste = useGeste(commande, onReussi);
  const { estAJour, setVues } = useAnnulees();
  return {
    ...geste,
    valeur: estAJour ? geste.valeur : null,
    run: (...args) => {
      setVues();
      return geste.run(...args);
    },
  };
}

/** How many gestures were undone, and whether one was since `setVues`. */
export function useAnnulees(): {
  readonly annulees: number;
  readonly estAJour: boolean;
  readonly setVues: () => void;
} {
  const { annulations } = useCommandes();
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  const [vues, setVues] = useState(annulees);
  return { annulees, estAJour: vues === annulees, setVues: () => setVues(annulations.read().annulees) };
}
