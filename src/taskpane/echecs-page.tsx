/** Where the failures of a page are shown: at its top, each once however many gestures met it, whatever gesture it was. */
import { createContext, useState, type ReactNode } from 'react';

/** Who met which failure, in order. */
export interface RegistreEchecs {
  readonly subscribe: (onChange: () => void) => () => void;
  /** Returns what takes it away. */
  readonly add: (cle: string, id: string) => () => void;
  /** The one that shows a failure met several times. */
  readonly isPremier: (cle: string, id: string) => boolean;
}

export interface LieuEchecs {
  /** Null until it is drawn. */
  readonly element: HTMLElement | null;
  readonly registre: RegistreEchecs;
}

/** Null where failures are shown in place. */
export const LieuEchecsContext = createContext<LieuEchecs | null>(null);

/** The place of its content's failures. */
export function EchecsPage({ children }: { readonly children: ReactNode }) {
  const [registre] = useState(createRegistre);
  const [element, setElement] = useState<HTMLElement | null>(null);
  return (
    <LieuEchecsContext.Provider value={{ element, registre }}>
      <div ref={setElement} />
      {children}
    </LieuEchecsContext.Provider>
  );
}

export function createRegistre(): RegistreEchecs {
  const abonnes = new Set<() => void>();
  let tenus: readonly { readonly cle: string; readonly id: string }[] = [];
  const set = (suite: typeof tenus) => {
    tenus = suite;
    for (const rappel of [...abonnes]) rappel();
  };
  return {
    subscribe: (onChange) => {
      abonnes.add(onChange);
      return () => void abonnes.delete(onChange);
    },
    add: (cle, id) => {
      const tenu = { cle, id };
      set([...tenus, tenu]);
      return () => set(tenus.filter((autre) => autre !== tenu));
    },
    isPremier: (cle, id) => tenus.find((tenu) => tenu.cle === cle)?.id === id,
  };
}
