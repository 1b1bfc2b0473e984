/** Rows of one table of a file, given one by one and as many times as asked: nothing is held but what the reader keeps. */
import type { Ligne } from './ligne';

export interface FaitsFlux {
  /** "UTF-8", "Windows-1252"…; "Excel" for a workbook. */
  readonly encodage: string;
  /** Line of a quote that never closes; 0 when all do. */
  readonly guillemetOuvert: number;
  /** The last line has its end: a download cut short has not. */
  readonly finNette: boolean;
}

export interface FluxLignes {
  /** « base.zip › base.csv », « classeur.xlsx › Feuille 1 ». */
  readonly nom: string;
  /**
   * @param commencer makes what takes the rows, false to stop; called again when the encoding proves wrong on the way.
   */
  parcourir(commencer: () => (ligne: Ligne) => boolean): Promise<FaitsFlux>;
}
