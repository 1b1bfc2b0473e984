/** Where one is in the pane: the page, the view of each page, what was asked to be opened there. */
import type { Destination, NomPage } from './demandes';

export interface Lieu {
  readonly page: NomPage;
  readonly vues: Readonly<Partial<Record<NomPage, string>>>;
}

/** Where the last place is kept from one opening to the next, for this workbook. */
export interface MemoireLieu {
  readonly read: () => Lieu | null;
  readonly write: (lieu: Lieu) => void;
}

export interface Navigation extends Lieu {
  readonly cibles: Readonly<Partial<Record<NomPage, Destination>>>;
  /** Pages shown at least once: they stay as they are, hidden. */
  readonly visitees: readonly NomPage[];
  /** How many destinations were asked for: when it moves, the focus follows. */
  readonly demandes: number;
}

export function startAt(lieu: Lieu | null): Navigation {
  const { page, vues } = lieu ?? { page: 'accueil' as const, vues: {} };
  return { page, vues, cibles: {}, visitees: [page], demandes: 0 };
}

export function openPage(avant: Navigation, page: NomPage): Navigation {
  const visitees = avant.visitees.includes(page) ? avant.visitees : [...avant.visitees, page];
  return { ...avant, page, visitees };
}

export function openVue(avant: Navigation, page: NomPage, vue: string): Navigation {
  return { ...avant, vues: { ...avant.vues, [page]: vue } };
}

export function goTo(avant: Navigation, destination: Destination): Navigation {
  const { page, vue } = destination;
  const ouverte = openPage(vue === undefined ? avant : openVue(avant, page, vue), page);
  return {
    ...ouverte,
    cibles: { ...avant.cibles, [page]: { ...destination } },
    demandes: avant.demandes + 1,
  };
}
