/** The real ribbon and menu of cells, kept true to the workbook as it is read. */
import { createSuiviRuban, type SuiviRuban, type SurfacesCommandes } from './suivi-ruban';

export function followRuban(): SuiviRuban {
  return createSuiviRuban(surfacesOffice());
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
