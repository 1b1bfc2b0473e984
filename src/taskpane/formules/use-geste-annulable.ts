/** A gesture whose outcome is no longer told once it was undone. */
import { useState, useSyncExternalStore } from 'react';
import type { Result } from '../../domain/result';
import { useCommandes } from '../commandes-context';
import { useGeste, type Geste } from '../use-geste';

export function useGesteAnnulable<A extends readonly unknown[], T>(
  commande: (...args: A) => Promise<Result<T>>,
  onReussi: (valeur: T) => string,
): Geste<A, T> {
  const { annulations } = useCommandes();
  const geste = useGeste(commande, onReussi);
  const { annulees } = useSyncExternalStore(annulations.subscribe, annulations.read, annulations.read);
  const [vues, setVues] = useState(annulees);
  return {
    ...geste,
    valeur: vues === annulees ? geste.valeur : null,
    run: (...args) => {
      setVues(annulations.read().annulees);
      return geste.run(...args);
    },
  };
}
