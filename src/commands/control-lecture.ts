/** The controls run on one reading of the workbook, each finding placed in its cell. Writes nothing, reads nothing more. */
import type { Avis } from '../domain/avis';
import type { Classeur } from '../domain/classeur';
import type { Constat, ConstatJustifie, Localise, RapportControle } from '../domain/constat';
import type { Phase } from '../domain/listes';
import { controlClasseur } from '../rules';
import { localise } from '../workbook/localise';
import type { LectureClasseur } from '../workbook/read-classeur';

export interface OptionsControleLecture {
  /** The clock of the controls (ISO); else the next copil's date of the workbook; else `aujourdhui`. */
  readonly date?: string;
  /** ISO date of today, given by the caller. */
  readonly aujourdhui: string;
  readonly phase?: Phase;
}

export type ConstatLocalise = Localise<Constat>;
export type JustifieLocalise = Localise<ConstatJustifie>;
export type RapportLocalise = RapportControle<ConstatLocalise, JustifieLocalise> & {
  /** The tab where the report was written; null when it was not asked for. */
  readonly feuilleRapport: string | null;
  /** What is not read as its author believes, where no finding speaks of the same cell. */
  readonly avis: readonly Avis[];
};

export function controlLecture(lecture: LectureClasseur, options: OptionsControleLecture): RapportLocalise {
  const { classeur, emplacements } = lecture;
  const rapport = controlClasseur(classeur, {
    date: options.date ?? copilDate(classeur) ?? options.aujourdhui,
    ...(options.phase === undefined ? {} : { phase: options.phase }),
  });
  const constats = rapport.constats.map((constat) => localise(constat, emplacements));
  const justifies = rapport.justifies.map((justifie) => localise(justifie, emplacements));
  const avis = keepTus(lecture.avis, [...constats, ...justifies]);
  return { ...rapport, constats, justifies, feuilleRapport: null, avis };
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
