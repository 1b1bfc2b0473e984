/** What every page is given by the frame. */
import type { Demandes, NomPage } from '../demandes';

export interface PageProps {
  /** The page is the one shown; the others stay as they were, hidden. */
  readonly active: boolean;
  readonly demandes: Demandes;
  readonly onPage: (page: NomPage) => void;
}
