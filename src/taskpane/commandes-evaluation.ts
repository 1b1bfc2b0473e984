/** The gestures of the page « Évaluation », and the real ones: each is loaded when it is first made. */
import type { EvaluationLue, NoteSaisie, RapportBilan, RapportNote } from '../commands';
import type { Result } from '../domain/result';
import { toJourIso } from './format';
import { followTravail } from './travail';

export interface CommandesEvaluation {
  readonly readEvaluation: () => Promise<Result<EvaluationLue>>;
  readonly noterCritere: (saisie: NoteSaisie) => Promise<Result<RapportNote>>;
  readonly preparerBilan: (annee: number) => Promise<Result<RapportBilan>>;
}

/** `follow`: what a gesture that writes goes through, so that undoing it is offered. */
export function buildCommandesEvaluation(
  follow: <T>(geste: Promise<Result<T>>) => Promise<Result<T>>,
): CommandesEvaluation {
  const aujourdhui = (): string => toJourIso(new Date());
  return {
    readEvaluation: async () => {
      const { readEvaluation } = await import('../commands/read-evaluation');
      return readEvaluation({ aujourdhui: aujourdhui(), travail: followTravail(() => undefined) });
    },
    noterCritere: async (saisie) =>
      follow((await import('../commands/noter-critere')).noterCritere(saisie, { aujourdhui: aujourdhui() })),
    preparerBilan: async (annee) =>
      follow((await import('../commands/preparer-bilan')).preparerBilan({ annee, aujourdhui: aujourdhui() })),
  };
}
