/** Which commands are of use in the workbook's state, and what to ask of Excel when it changes. Pure. */

export interface EtatRuban {
  /** The workbook holds CTG tables. */
  readonly structure: boolean;
  /** The selected row is an action. */
  readonly action: boolean;
}

type Utile = (etat: EtatRuban) => boolean;

const isStructure: Utile = ({ structure }) => structure;
const isSurAction: Utile = ({ structure, action }) => structure && action;

/** Group of the manifest → its buttons that are not always of use. The others stay as Excel shows them: enabled. */
export const BOUTONS: Readonly<Record<string, Readonly<Record<string, Utile>>>> = {
  'CTG.Actions': { 'CTG.Plan': isStructure, 'CTG.Fiche': isSurAction, 'CTG.Ajouter': isStructure },
  'CTG.Copil': { 'CTG.Controler': isStructure, 'CTG.Evaluation': isStructure },
};

/** The same for the menu of cells. */
export const ELEMENTS_MENU: Readonly<Record<string, Utile>> = {
  'CTG.Menu.Fiche': isSurAction,
  'CTG.Menu.Ajouter': isStructure,
};

const ONGLET = 'CTG.Onglet';

interface Controle {
  readonly id: string;
  readonly enabled: boolean;
}

/** Only what changes is asked for; null when nothing does. `avant`: the last state asked for, null before any. */
export function updateRuban(avant: EtatRuban | null, etat: EtatRuban): Office.RibbonUpdaterData | null {
  const groups = Object.entries(BOUTONS).flatMap(([id, boutons]) => {
    const controls = listChanges(boutons, avant, etat);
    return controls.length === 0 ? [] : [{ id, controls }];
  });
  return groups.length === 0 ? null : { tabs: [{ id: ONGLET, groups }] };
}

export function updateMenu(avant: EtatRuban | null, etat: EtatRuban): Office.ContextMenuUpdaterData | null {
  const controls = listChanges(ELEMENTS_MENU, avant, etat);
  return controls.length === 0 ? null : { controls };
}

function listChanges(
  elements: Readonly<Record<string, Utile>>,
  avant: EtatRuban | null,
  etat: EtatRuban,
): Controle[] {
  return Object.entries(elements).flatMap(([id, isUtile]) => {
    const enabled = isUtile(etat);
    // Every command starts enabled.
    const etait = avant === null || isUtile(avant);
    return enabled === etait ? [] : [{ id, enabled }];
  });
}
