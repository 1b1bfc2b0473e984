/** The indicators a person marked, remembered on this machine: they are theirs, not the workbook's. */

export interface Favoris {
  /** The same object as long as nothing changes. */
  readonly read: () => ReadonlySet<string>;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly toggle: (id: string) => void;
}

/** Where they are kept from one opening to the next; a browser may refuse it. */
export interface MemoireTexte {
  readonly read: () => string | null;
  readonly write: (texte: string) => void;
}

export function buildFavoris(memoire: MemoireTexte): Favoris {
  let ids: ReadonlySet<string> | null = null;
  const abonnes = new Set<() => void>();
  const read = (): ReadonlySet<string> => (ids ??= new Set(parseIds(memoire.read() ?? '')));
  return {
    read,
    subscribe: (onChange) => {
      abonnes.add(onChange);
      return () => abonnes.delete(onChange);
    },
    toggle: (id) => {
      const suite = new Set(read());
      if (!suite.delete(id)) suite.add(id);
      ids = suite;
      memoire.write([...suite].join(' '));
      abonnes.forEach((onChange) => onChange());
    },
  };
}

/** What is kept may have been written by an older version, or by hand. */
function parseIds(texte: string): string[] {
  return texte.split(/\s+/).filter((id) => /^[A-Z0-9_]+$/.test(id));
}
