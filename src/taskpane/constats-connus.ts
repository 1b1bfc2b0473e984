/** How many findings the last control of this pane had on each action: shown where the actions are, never asked for. */

export interface ConstatsConnus {
  /** By row of Actions; null before any control. The same object as long as nothing changes. */
  readonly read: () => ReadonlyMap<number, number> | null;
  readonly subscribe: (onChange: () => void) => () => void;
  readonly publish: (constats: readonly { readonly action: number | null }[]) => void;
}

export function createConstatsConnus(): ConstatsConnus {
  let connus: ReadonlyMap<number, number> | null = null;
  const abonnes = new Set<() => void>();
  return {
    read: () => connus,
    subscribe: (onChange) => {
      abonnes.add(onChange);
      return () => void abonnes.delete(onChange);
    },
    publish: (constats) => {
      const parAction = new Map<number, number>();
      for (const { action } of constats)
        if (action !== null) parAction.set(action, (parAction.get(action) ?? 0) + 1);
      connus = parAction;
      abonnes.forEach((onChange) => onChange());
    },
  };
}

/** The one of this pane. */
export const constatsConnus = createConstatsConnus();
