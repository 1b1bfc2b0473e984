/** Shows its content once it has been waited for: what ends at once shows nothing but its result. */
import { useEffect, useState, type ReactNode } from 'react';

const MOMENT_MS = 400;

export function ApresUnMoment({ children }: { readonly children: ReactNode }) {
  const [montre, setMontre] = useState(false);
  useEffect(() => {
    const minuterie = setTimeout(() => setMontre(true), MOMENT_MS);
    return () => clearTimeout(minuterie);
  }, []);
  return montre ? children : null;
}
