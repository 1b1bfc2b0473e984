/** What a command of the ribbon, of the menu of cells or of the keyboard does: the pane shown where it says. */
import type { Demandes, Destination } from './demandes';
import { locateChoix } from './locate-choix';
import type { ActionRuban } from './ribbon';

/** Null leaves the pane where it was; `choisie` depends on the selected row. */
const DIRECTIONS: Readonly<Record<ActionRuban, Destination | 'choisie' | null>> = {
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
};

export interface Volet {
  readonly show: () => Promise<void>;
  /** Where « fiche » and « ajouter » go, for the row selected now. */
  readonly locate: (action: ActionRuban) => Promise<Destination>;
}

const VOLET: Volet = { show: () => Office.addin.showAsTaskpane(), locate: (action) => locateChoix(action) };

export async function runActionRuban(
  action: ActionRuban,
  demandes: Demandes,
  volet: Volet = VOLET,
): Promise<void> {
  const direction = DIRECTIONS[action];
  const destination = direction === 'choisie' ? await volet.locate(action) : direction;
  if (destination !== null) demandes.ask(destination);
  await volet.show();
}
