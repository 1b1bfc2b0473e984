/** The ribbon's buttons, the menu of cells and the keyboard shortcuts: what each asks is loaded when it is first pressed. */
import type { Demandes } from './demandes';

/** Ids of the actions the manifest and the shortcuts name. */
export const ACTIONS_RUBAN = [
  'volet',
  'structurer',
  'importer',
  'expliquer',
  'plan',
  'fiche',
  'ajouter',
  'controler',
  'evaluation',
  'aide',
] as const;
export type ActionRuban = (typeof ACTIONS_RUBAN)[number];

/** What is needed of the event Excel gives: until `completed` is called, the button stays busy. */
export interface EvenementRuban {
  readonly completed: () => void;
}

/** Whatever happens, the event is completed; what cannot be done is a bug, which propagates. A shortcut may have no event. */
export async function completeAfter(
  geste: () => Promise<void>,
  evenement: EvenementRuban | undefined,
): Promise<void> {
  try {
    await geste();
  } finally {
    evenement?.completed();
  }
}

export function associateRibbon(demandes: Demandes): void {
  for (const action of ACTIONS_RUBAN) {
    const run = async () => (await import('./run-action-ruban')).runActionRuban(action, demandes);
    Office.actions.associate(action, (evenement?: EvenementRuban) => completeAfter(run, evenement));
  }
}
