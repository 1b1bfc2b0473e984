/** What each step of « Nouvelle CTG » is given. */
import type { Brouillon } from './brouillon';

export interface EtapeProps {
  readonly brouillon: Brouillon;
  readonly onBrouillon: (change: Partial<Brouillon>) => void;
}
