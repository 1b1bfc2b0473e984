/** The keyboard shortcuts of the add-in: what Excel is told of them, and how the help shows them. */

export interface Raccourci {
  /** The action that `Office.actions.associate` answers. */
  readonly action: string;
  /** What it does, in French: Excel shows it where two add-ins want the same keys. */
  readonly nom: string;
  /** As Excel reads them. */
  readonly touches: { readonly defaut: string; readonly mac: string };
}

/**
 * Why these keys. On a French keyboard, Ctrl+Alt is AltGr, which types characters: Ctrl+Maj it is. Among its letters Excel
 * keeps A, F, G, L, O, P, T, U and V (arguments, font, statistics, filter, comments, font, totals, formula bar, values), and
 * browsers N, S, T, W and X, which no page may take. On a Mac, Cmd+Maj+K and Cmd+Maj+J group and ungroup: Option is added.
 */
export const RACCOURCIS: readonly Raccourci[] = [
  raccourci('volet', 'Ouvrir le volet CTG', 'Y'),
  raccourci('expliquer', 'Expliquer ce chiffre', 'E'),
  raccourci('fiche', 'Ouvrir la fiche de l’action choisie', 'H'),
  raccourci('ajouter', 'Ajouter une action dans l’axe de la ligne choisie', 'J'),
  raccourci('controler', 'Contrôler le plan d’actions', 'K'),
];

function raccourci(action: string, nom: string, lettre: string): Raccourci {
  return { action, nom, touches: { defaut: `Ctrl+Shift+${lettre}`, mac: `Command+Option+Shift+${lettre}` } };
}

const NOMS_TOUCHES: Readonly<Record<string, string>> = {
  Shift: 'Maj',
  Command: 'Cmd',
};

/** « Ctrl + Maj + E », as it is read on a French keyboard. */
export function writeTouches(touches: string): string {
  return touches
    .split('+')
    .map((touche) => NOMS_TOUCHES[touche] ?? touche)
    .join('\u00A0+\u00A0');
}

/** The file named by the manifest's `ExtendedOverrides`, in Microsoft's extended-manifest format. */
export function buildRaccourcisJson(): {
  readonly actions: readonly {
    readonly id: string;
    readonly type: 'ExecuteFunction';
    readonly name: string;
  }[];
  readonly shortcuts: readonly {
    readonly action: string;
    readonly key: { readonly default: string; readonly mac: string };
  }[];
} {
  return {
    actions: RACCOURCIS.map(({ action, nom }) => ({ id: action, type: 'ExecuteFunction', name: nom })),
    shortcuts: RACCOURCIS.map(({ action, touches }) => ({
      action,
      key: { default: touches.defaut, mac: touches.mac },
    })),
  };
}
