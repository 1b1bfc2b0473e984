/** The profile of an evaluation: every criterion of the list, noted or not, beside the score that a mean alone would hide behind. */
import type { Evaluation } from '../domain/evaluation';
import { CRITERES_EVALUATION, NOTE_MAX } from '../domain/listes';
import { toComparable } from '../domain/texte-comparable';
import { weightedMean } from './ponderation';
import type { Mesure } from './ponderation';
import { calculateScore } from './score-evaluation';
import type { Score } from './score-evaluation';

export interface CritereProfil {
  /** The list's word, or what people wrote where it is another. */
  readonly critere: string;
  readonly dansListe: boolean;
  /** Weighted mean of its notes, and how many of its rows have one; null: « non noté ». */
  readonly moyenne: Mesure | null;
  /** A mean hides a zero. */
  readonly plusBasse: number | null;
  /** Sum of the weights of its rows; null when no row names it. */
  readonly poids: number | null;
}

export type RefusScore = 'aucune-ligne' | 'hors-echelle' | 'poids-negatif' | 'moitie-du-poids';

export interface Profil {
  readonly criteres: readonly CritereProfil[];
  readonly score: Score | null;
  /** Why there is no score; null when there is one. */
  readonly refus: RefusScore | null;
  /** Share of the weight of the rows that has a note. */
  readonly partNotee: number;
}

/** A row that names no criterion and has no note says nothing. */
export function isLigneNotee({ critere, note }: Evaluation): boolean {
  return critere.trim() !== '' || note.valeur !== null;
}

export function calculateProfil(evaluations: readonly Evaluation[]): Profil {
  const lignes = evaluations.filter(isLigneNotee);
  const connus = new Set(CRITERES_EVALUATION.map(toComparable));
  const autres = new Map(
    lignes
      .map(({ critere }) => [toComparable(critere), critere.trim()] as const)
      .filter(([cle]) => cle !== '' && !connus.has(cle)),
  );
  return {
    criteres: [
      ...CRITERES_EVALUATION.map((critere) => toCritere(critere, true, lignes)),
      ...[...autres.values()].map((critere) => toCritere(critere, false, lignes)),
    ],
    ...scoreOf(lignes),
  };
}

function toCritere(critere: string, dansListe: boolean, lignes: readonly Evaluation[]): CritereProfil {
  const siennes = lignes.filter((ligne) => toComparable(ligne.critere) === toComparable(critere));
  const notes = siennes.flatMap(({ note }) => (note.valeur === null ? [] : [note.valeur]));
  return {
    critere,
    dansListe,
    moyenne: weightedMean(siennes.map((ligne) => ({ valeur: ligne.note.valeur, poids: poidsOf(ligne) }))),
    plusBasse: notes.length === 0 ? null : notes.reduce((basse, note) => Math.min(basse, note)),
    poids: siennes.length === 0 ? null : sum(siennes.map(poidsOf)),
  };
}

function scoreOf(lignes: readonly Evaluation[]): Pick<Profil, 'score' | 'refus' | 'partNotee'> {
  const partNotee = shareNoted(lignes);
  const refuse = (refus: RefusScore) => ({ score: null, refus, partNotee });
  if (lignes.length === 0) return refuse('aucune-ligne');
  if (lignes.some(({ note: { valeur } }) => valeur !== null && (valeur < 0 || valeur > NOTE_MAX)))
    return refuse('hors-echelle');
  if (lignes.some((ligne) => poidsOf(ligne) < 0)) return refuse('poids-negatif');
  const score = calculateScore(
    lignes.map((ligne) => ({ note: ligne.note.valeur, poids: poidsOf(ligne) })),
    NOTE_MAX,
  );
  return score.ok ? { score, refus: null, partNotee } : refuse('moitie-du-poids');
}

function shareNoted(lignes: readonly Evaluation[]): number {
  const total = sum(lignes.map(poidsOf));
  const note = sum(lignes.filter((ligne) => ligne.note.valeur !== null).map(poidsOf));
  return total > 0 ? note / total : 0;
}

/** As the function of the add-in: a weight that nobody typed is 1. */
function poidsOf({ poids }: Evaluation): number {
  return poids.valeur ?? 1;
}

function sum(nombres: readonly number[]): number {
  return nombres.reduce((total, nombre) => total + nombre, 0);
}
