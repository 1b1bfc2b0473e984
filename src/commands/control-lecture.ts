/** The controls run on one reading of the workbook, each finding placed in its cell. Writes nothing, reads nothing more. */
import type { Avis } from '../domain/avis';
import type { Classeur } from '../domain/classeur';
import type { Constat, ConstatJustifie, Localise, RapportControle } from '../domain/constat';
import { finishEtapes } from '../domain/etapes';
import type { Phase } from '../domain/listes';
import type { Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import { controlEtapes, isJustifiable, readGravites } from '../rules';
import type { EtapeControle } from '../rules';
import { indexRattachements } from '../rules/rattachements';
import type { Rattachement } from '../rules/rattachements';
import { findCellule, localise } from '../workbook/localise';
import { createPlaceur } from '../workbook/plan-reparations';
import type { LectureClasseur } from '../workbook/read-classeur';
import { listActions } from './actions-suivies';
import type { ActionSuivie } from './actions-suivies';

export interface OptionsControleLecture {
  /** The clock of the controls (ISO); else the next copil's date of the workbook; else `aujourdhui`. */
  readonly date?: string;
  /** ISO date of today, given by the caller. */
  readonly aujourdhui: string;
  readonly phase?: Phase;
}

/** What a person asks of a finding: the same one from a control to the next, whose it is, whether it may be accepted. */
export interface Suivi extends Rattachement {
  /** Rule, row and field: the same as long as the finding stands, whatever its words; unique in a report. */
  readonly suivi: string;
  /** A person may accept it, with a reason. */
  readonly justifiable: boolean;
}

export type ConstatLocalise = Localise<Constat> & Suivi;
export type JustifieLocalise = Localise<ConstatJustifie> & Suivi;
export type RapportLocalise = RapportControle<ConstatLocalise, JustifieLocalise> & {
  /** The tab where the report was written; null when it was not asked for. */
  readonly feuilleRapport: string | null;
  /** What is not read as its author believes, where no finding speaks of the same cell. */
  readonly avis: readonly Avis[];
  /** The actions of the plan, in the order of the sheet. */
  readonly actions: readonly ActionSuivie[];
};

export function controlLecture(lecture: LectureClasseur, options: OptionsControleLecture): RapportLocalise {
  return finishEtapes(controlEtapesLecture(lecture, options));
}

/** The same, which leaves the page its turn between two rules; null when it was stopped. */
export async function controlLectureSuivie(
  lecture: LectureClasseur,
  options: OptionsControleLecture,
  travail: Travail,
): Promise<RapportLocalise | null> {
  const etapes = controlEtapesLecture(lecture, options);
  for (;;) {
    const etape = etapes.next();
    if (etape.done === true) return etape.value;
    travail.dire({ ...etape.value, quoi: 'controles' });
    if (await travail.souffler()) return null;
  }
}

function* controlEtapesLecture(
  lecture: LectureClasseur,
  options: OptionsControleLecture,
): Generator<EtapeControle, RapportLocalise> {
  const { classeur, emplacements } = lecture;
  const rapport = yield* controlEtapes(classeur, {
    date: options.date ?? copilDate(classeur) ?? options.aujourdhui,
    ...(options.phase === undefined ? {} : { phase: options.phase }),
  });
  const rattacher = indexRattachements(classeur);
  const identify = createSuivis();
  const place = createPlaceur(lecture);
  const situate = <C extends Constat>(constat: C): Localise<C> & Suivi => ({
    ...localise(constat, emplacements),
    ...rattacher(constat),
    suivi: identify(constat),
    justifiable: isJustifiable(constat.regle, constat.gravite),
    // A cell that holds a formula is its author's: nothing is offered that would not be made.
    reparation: constat.reparation !== null && place(constat.reparation) === null ? null : constat.reparation,
  });
  const constats = rapport.constats.map(situate);
  const justifies = rapport.justifies.map(situate);
  const avis = [...keepTus(lecture.avis, [...constats, ...justifies]), ...tellIgnores(lecture)];
  const actions = listActions(classeur, rapport.date, rattacher);
  return { ...rapport, constats, justifies, feuilleRapport: null, avis, actions };
}

/** Two findings of one rule on one cell are told apart by their order. */
function createSuivis(): (constat: Constat) => string {
  const vus = new Map<string, number>();
  return ({ regle, table, id, ligne, champ }) => {
    const cle = [regle, table, id === null || id === '' ? ligne : id, champ].join('|');
    const rang = (vus.get(cle) ?? 0) + 1;
    vus.set(cle, rang);
    return rang === 1 ? cle : `${cle}|${rang}`;
  };
}

/** A weight that was asked for and not granted is told, never passed over. */
function tellIgnores({ classeur, emplacements }: LectureClasseur): Avis[] {
  return readGravites(classeur).ignores.map(({ ref, message }) => ({
    code: 'gravite-ignoree',
    ...findCellule({ ...ref, champ: 'gravite_retenue' }, emplacements),
    message,
    aide: fr`Corrigez la ligne de la table Justifications (feuille « Contrôles »), ou effacez-la : la règle garde sa gravité.`,
  }));
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
