/** The ribbon's buttons: each shows the pane on its page and asks for that page's gesture. */
import type { Demandes, Destination } from './demandes';

/** Ids of the manifest's functions, and where each one goes. */
export const ACTIONS_RUBAN = {
  structurer: { page: 'convention', vue: 'classeur', geste: true },
  controler: { page: 'controles', vue: 'constats', geste: true },
} as const satisfies Record<string, Destination>;

/** What is needed of the event Excel gives: until `completed` is called, the button stays busy. */
export interface EvenementRuban {
  readonly completed: () => void;
}

/** Whatever happens, the event is completed; a pane that cannot be shown is a bug, which propagates. */
export async function runActionRuban(
  destination: Destination,
  evenement: EvenementRuban,
  demandes: Demandes,
  showPane: () => Promise<void>,
): Promise<void> {
  try {
    demandes.ask(destination);
    await showPane();
  } finally {
    evenement.completed();
  }
}

export function associateRibbon(demandes: Demandes): void {
  for (const [action, destination] of Object.entries(ACTIONS_RUBAN)) {
    Office.actions.associate(action, (evenement: EvenementRuban) =>
      runActionRuban(destination, evenement, demandes, () => Office.addin.showAsTaskpane()),
    );
  }
}
