/** Weighted score of evaluation, 0 to 100, over the criteria that were noted. */

export interface CritereNote {
  /** Null when the criterion was not noted. */
  readonly note: number | null;
  readonly poids: number;
}

export type Score =
  | { readonly ok: true; readonly score: number; readonly notes: number; readonly criteres: number }
  /** `partNotee`: share of the weight that was noted, under one half. */
  | { readonly ok: false; readonly partNotee: number };

const PART_MINIMALE = 0.5;

/** Weights are renormalised over the noted criteria; a score over less than half of the weight is refused. */
export function calculateScore(criteres: readonly CritereNote[], max: number): Score {
  const notes = criteres.filter(
    (critere): critere is CritereNote & { note: number } => critere.note !== null,
  );
  const poidsTotal = sum(criteres.map(({ poids }) => poids));
  const poidsNote = sum(notes.map(({ poids }) => poids));
  const partNotee = poidsTotal > 0 ? poidsNote / poidsTotal : 0;
  if (poidsNote <= 0 || partNotee < PART_MINIMALE) return { ok: false, partNotee };
  const points = sum(notes.map(({ note, poids }) => note * poids));
  return {
    ok: true,
    score: (points / (poidsNote * max)) * 100,
    notes: notes.length,
    criteres: criteres.length,
  };
}

function sum(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}
