/** How many of the actions to draw: a first screenful at once, the rest as soon as it blocks nothing. */
import { startTransition, useEffect, useState } from 'react';

const PREMIERES = 40;

export function useProgressif(): number {
  const [montrees, setMontrees] = useState(PREMIERES);
  useEffect(() => startTransition(() => setMontrees(Infinity)), []);
  return montrees;
}
