/** Gesture: run the controls on the workbook, place each finding in its cell, and write the report when asked. */
import type { Avis } from '../domain/avis';
import type { Classeur } from '../domain/classeur';
import type { ConstatJustifie, Constat, Localise, RapportControle } from '../domain/constat';
import type { Phase } from '../domain/listes';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { controlClasseur } from '../rules';
import { localise } from '../workbook/localise';
import { readClasseurStructure } from '../workbook/read-classeur';
import { writeRapport } from '../workbook/write-rapport';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export interface OptionsControle {
  /** The clock of the controls (ISO); else the next copil's date of the workbook; else `aujourdhui`. */
  readonly date?: string;
  /** ISO date of today, given by the caller. */
  readonly aujourdhui: string;
  readonly phase?: Phase;
  /** Write the report into the sheet « Contrôles ». */
  readonly ecrireRapport: boolean;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
}

export type ConstatLocalise = Localise<Constat>;
export type JustifieLocalise = Localise<ConstatJustifie>;
export type RapportLocalise = RapportControle<ConstatLocalise, JustifieLocalise> & {
  /** The tab where the report was written; null when it was not asked for. */
  readonly feuilleRapport: string | null;
  /** What is not read as its author believes, where no finding speaks of the same cell. */
  readonly avis: readonly Avis[];
};

export async function checkClasseur(options: OptionsControle): Promise<Result<RapportLocalise>> {
  const { ecrireRapport } = options;
  const lecture = await readClasseurStructure(ecrireRapport ? (options.idGenerator ?? newId) : undefined);
  if (!lecture.ok) return lecture;
  const { classeur, emplacements } = lecture.value;
  const rapport = controlClasseur(classeur, {
    date: options.date ?? copilDate(classeur) ?? options.aujourdhui,
    ...(options.phase === undefined ? {} : { phase: options.phase }),
  });
  const feuilleRapport = ecrireRapport ? (emplacements.get('tControles')?.feuille ?? null) : null;
  const constats = rapport.constats.map((constat) => localise(constat, emplacements));
  const justifies = rapport.justifies.map((justifie) => localise(justifie, emplacements));
  const avis = keepTus(lecture.value.avis, [...constats, ...justifies]);
  const localises: RapportLocalise = { ...rapport, constats, justifies, feuilleRapport, avis };
  if (!ecrireRapport) return success(localises);
  const geste = newGeste('Écrire le rapport de contrôle', options.maintenant);
  const ecrit = await writeRapport(localises, lecture.value, geste);
  return ecrit.ok ? success(localises) : ecrit;
}

/** One cause, one sentence: words that a rule already speaks of are not told twice. */
function keepTus(avis: readonly Avis[], constats: readonly ConstatLocalise[]): Avis[] {
  const dits = new Set(constats.map(({ feuille, cellule }) => `${feuille ?? ''}!${cellule ?? ''}`));
  return avis.filter(
    ({ code, feuille, cellule }) => code !== 'mot-non-lu' || !dits.has(`${feuille ?? ''}!${cellule ?? ''}`),
  );
}

/** The next copil as the workbook says it; a month stands for its first day. */
function copilDate({ convention }: Classeur): string | null {
  return convention.rubriques.prochain_copil?.date.valeur ?? null;
}
