/** Keeps the ribbon and the menu of cells true to the workbook's state, where this Excel lets an add-in grey its commands. */
import { updateMenu, updateRuban, type EtatRuban } from './etat-ruban';

/** What asks Excel; null where it cannot: every command stays enabled there, and says itself what it lacks. */
export interface SurfacesCommandes {
  readonly ruban: ((changes: Office.RibbonUpdaterData) => Promise<void>) | null;
  readonly menu: ((changes: Office.ContextMenuUpdaterData) => Promise<void>) | null;
}

export interface SuiviRuban {
  readonly set: (changes: Partial<EtatRuban>) => void;
  /** Resolves once Excel has answered what was asked. */
  readonly settled: () => Promise<void>;
}

/** One request at a time, the last state only: a selection moves faster than a ribbon. */
export function createSuiviRuban({ ruban, menu }: SurfacesCommandes): SuiviRuban {
  let demande: EtatRuban = { structure: false, action: false };
  let montre: EtatRuban | null = null;
  let enCours: Promise<void> | null = null;

  const show = async (): Promise<void> => {
    while (montre === null || montre.structure !== demande.structure || montre.action !== demande.action) {
      const [avant, etat] = [montre, demande];
      montre = etat;
      const [auRuban, auMenu] = [updateRuban(avant, etat), updateMenu(avant, etat)];
      if (ruban !== null && auRuban !== null) await ruban(auRuban);
      if (menu !== null && auMenu !== null) await menu(auMenu);
    }
  };
  return {
    set(changes) {
      demande = { ...demande, ...changes };
      enCours ??= show().finally(() => {
        enCours = null;
      });
    },
    settled: () => enCours ?? Promise.resolve(),
  };
}
