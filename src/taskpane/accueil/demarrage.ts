/** The three steps of a beginning, deduced from the workbook itself: what is done is never asked again. */
import type { SituationLue } from '../../commands/read-situation';

export const ETAPES = ['classeur', 'territoire', 'chiffres'] as const;
export type Etape = (typeof ETAPES)[number];

export interface Demarrage {
  readonly faites: ReadonlySet<Etape>;
  /** The first that is not done; null when all are. */
  readonly courante: Etape | null;
}

export function readDemarrage({ structure, situation }: SituationLue): Demarrage {
  const { territoire, codeTerritoire, periode, observations } = situation;
  const juges: Readonly<Record<Etape, boolean>> = {
    classeur: structure,
    territoire: structure && periode && (codeTerritoire !== '' || territoire !== ''),
    chiffres: structure && observations > 0,
  };
  return {
    faites: new Set(ETAPES.filter((etape) => juges[etape])),
    courante: ETAPES.find((etape) => !juges[etape]) ?? null,
  };
}
