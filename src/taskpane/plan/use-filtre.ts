/** The filter of the plan as this person left it on this machine. */
import { useCallback, useState } from 'react';
import { useCommandes } from '../commandes-context';
import { formatFiltre, parseFiltre, type FiltrePlan } from './filtre-plan';

export function useFiltre(): readonly [filtre: FiltrePlan, setFiltre: (filtre: FiltrePlan) => void] {
  const { memoireFiltrePlan } = useCommandes();
  const [filtre, setFiltre] = useState(() => parseFiltre(memoireFiltrePlan.read()));
  const change = useCallback(
    (suivant: FiltrePlan) => {
      setFiltre(suivant);
      memoireFiltrePlan.write(formatFiltre(suivant));
    },
    [memoireFiltrePlan],
  );
  return [filtre, change];
}
