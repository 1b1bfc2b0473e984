/** What plays a task of the guide: the workbook it begins with, and what a person does until each picture. */
import type { Visite } from './visite';

export interface Scene {
  /** A workbook the atelier offers: "vide", or an example. */
  readonly classeur: string;
  readonly play: (visite: Visite) => Promise<void>;
}
