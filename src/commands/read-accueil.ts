/** Gesture: the state of the workbook for the pane's home. */
import { deducePhase } from '../domain/phase';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { DATE_VIDE } from '../domain/valeurs';
import type { DatePartielle } from '../domain/valeurs';
import type { Phase } from '../domain/listes';
import { readClasseur } from '../workbook/read-classeur';

export interface EtatAccueil {
  readonly structure: boolean;
  readonly intitule: string;
  readonly territoire: string;
  readonly codeTerritoire: string;
  readonly phase: Phase;
  readonly phaseDeduite: boolean;
  readonly prochainCopil: DatePartielle;
  readonly axes: number;
  readonly actions: number;
  readonly observations: number;
  /** French sentences: tables or columns missing. */
  readonly defauts: readonly string[];
}

/** A workbook without our tables answers `structure: false`, not a failure. */
export async function readAccueil(options: { readonly aujourdhui: string }): Promise<Result<EtatAccueil>> {
  const lecture = await readClasseur();
  if (!lecture.ok) return lecture;
  const { classeur, structure } = lecture.value;
  const { rubriques } = classeur.convention;
  const { phase, deduite } = deducePhase(classeur, options.aujourdhui);
  return success({
    structure,
    intitule: rubriques.intitule?.valeur ?? '',
    territoire: rubriques.territoire?.valeur ?? '',
    codeTerritoire: rubriques.code_territoire?.valeur ?? '',
    phase,
    phaseDeduite: deduite,
    prochainCopil: rubriques.prochain_copil?.date ?? DATE_VIDE,
    axes: classeur.axes.length,
    actions: classeur.actions.length,
    observations: classeur.observations.length,
    defauts: classeur.defauts.map(({ message }) => message),
  });
}
