/** The ribbon's buttons, the menu of cells and the keyboard shortcuts: each shows the pane where it says. */
import type { Demandes, Destination } from './demandes';

/** Where an action goes: null leaves the pane where it was; `choisie` depends on the selected row. */
type Direction = Destination | 'choisie' | null;

/** Ids of the actions the manifest and the shortcuts name. */
export const ACTIONS_RUBAN = {
  volet: null,
  structurer: { page: 'convention', vue: 'classeur', geste: true },
  importer: { page: 'donnees', vue: 'donnees' },
  expliquer: { page: 'donnees', vue: 'formules', geste: true },
  plan: { page: 'plan' },
  fiche: 'choisie',
  ajouter: 'choisie',
  controler: { page: 'controles', vue: 'constats', geste: true },
  evaluation: { page: 'evaluation' },
  aide: { page: 'aide' },
} as const satisfies Record<string, Direction>;

export type ActionRuban = keyof typeof ACTIONS_RUBAN;

/** What is needed of the event Excel gives: until `completed` is called, the button stays busy. */
export interface EvenementRuban {
  readonly completed: () => void;
}

export interface Volet {
  readonly demandes: Demandes;
  readonly show: () => Promise<void>;
  /** Where « fiche » and « ajouter » go, for the row selected now. */
  readonly locateChoix: (action: ActionRuban) => Promise<Destination>;
}

/** Whatever happens, the event is completed; a pane that cannot be shown is a bug, which propagates. A shortcut has no event. */
export async function runActionRuban(
  action: ActionRuban,
  evenement: EvenementRuban | undefined,
  { demandes, show, locateChoix }: Volet,
): Promise<void> {
  try {
    const direction: Direction = ACTIONS_RUBAN[action];
    const destination = direction === 'choisie' ? await locateChoix(action) : direction;
    if (destination !== null) demandes.ask(destination);
    await show();
  } finally {
    evenement?.completed();
  }
}

export function associateRibbon(demandes: Demandes): void {
  const volet: Volet = {
    demandes,
    show: () => Office.addin.showAsTaskpane(),
    locateChoix: async (action) => (await import('./locate-choix')).locateChoix(action),
  };
  for (const action of Object.keys(ACTIONS_RUBAN) as ActionRuban[]) {
    Office.actions.associate(action, (evenement?: EvenementRuban) =>
      runActionRuban(action, evenement, volet),
    );
  }
}
