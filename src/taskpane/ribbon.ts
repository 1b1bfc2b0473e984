/** The ribbon's buttons: each shows the pane on its page and asks for that page's gesture. */
import type { Demandes, NomPage } from './demandes';

/** Ids of the manifest's functions, and the page each one opens. */
export const ACTIONS_RUBAN = { structurer: 'accueil', controler: 'controles' } as const satisfies Record<
  string,
  NomPage
>;

/** What is needed of the event Excel gives: until `completed` is called, the button stays busy. */
export interface EvenementRuban {
  readonly completed: () => void;
}

/** Whatever happens, the event is completed; a pane that cannot be shown is a bug, which propagates. */
export async function runActionRuban(
  page: NomPage,
  evenement: EvenementRuban,
  demandes: Demandes,
  showPane: () => Promise<void>,
): Promise<void> {
  try {
    demandes.ask(page);
    await showPane();
  } finally {
    evenement.completed();
  }
}

export function associateRibbon(demandes: Demandes): void {
  for (const [action, page] of Object.entries(ACTIONS_RUBAN)) {
    Office.actions.associate(action, (evenement: EvenementRuban) =>
      runActionRuban(page, evenement, demandes, () => Office.addin.showAsTaskpane()),
    );
  }
}
