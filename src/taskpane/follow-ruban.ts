/** The real ribbon and menu of cells, kept true to the workbook as it is read and to the row that is selected. */
import { isPartieAbsente } from './partie-absente';
import { createSuiviRuban, type SurfacesCommandes } from './suivi-ruban';

/** Gives what is to be told at each reading of the workbook. The selection is followed once there is a plan. */
export function followRuban(): (structure: boolean) => void {
  const surfaces = surfacesOffice();
  const suivi = createSuiviRuban(surfaces);
  let isFollowing = surfaces.ruban === null && surfaces.menu === null;
  const followSelection = async (): Promise<void> => {
    isFollowing = true;
    // Refused while a cell is being typed, or its code did not come: tried again at the next reading.
    isFollowing = await startSelection((action) => suivi.set({ action }));
  };
  return (structure) => {
    suivi.set({ structure });
    if (structure && !isFollowing) void followSelection();
  };
}

async function startSelection(onChange: (surAction: boolean) => void): Promise<boolean> {
  try {
    const { watchSurAction } = await import('../commands/watch-sur-action');
    return (await watchSurAction(onChange)).ok;
  } catch (cause) {
    if (!isPartieAbsente(cause)) throw cause;
    return false;
  }
}

/** Microsoft's sets: RibbonApi 1.1 (Excel LTSC 2021 has it), ContextMenuApi 1.1 (Microsoft 365 only). */
function surfacesOffice(): SurfacesCommandes {
  const { requirements } = Office.context;
  return {
    ruban: requirements.isSetSupported('RibbonApi', '1.1')
      ? (changes) => Office.ribbon.requestUpdate(changes).catch(forgiveRestart)
      : null,
    menu: requirements.isSetSupported('ContextMenuApi', '1.1')
      ? (changes) => Office.contextMenu.requestUpdate(changes).catch(forgiveRestart)
      : null,
  };
}

/** An add-in updated while Excel was open greys nothing until Excel restarts: its commands stay enabled, and answer. */
function forgiveRestart(cause: unknown): void {
  if (!(cause instanceof Error && 'code' in cause && cause.code === 'HostRestartNeeded')) throw cause;
}
