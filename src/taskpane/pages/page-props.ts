/** What every page is given by the frame. */
import type { Demandes, Destination, NomPage } from '../demandes';

export interface PageProps {
  /** The page is the one shown; the others stay as they were, hidden. */
  readonly active: boolean;
  readonly demandes: Demandes;
  /** View shown in this page, kept by the frame (the pane reopens where one was); null: the page's first. */
  readonly vue: string | null;
  readonly onVue: (vue: string) => void;
  /** What a link, the ribbon, the context menu or a cell asked to open here: a new object at each request, null before any. */
  readonly cible: Destination | null;
  readonly onPage: (destination: NomPage | Destination) => void;
}
