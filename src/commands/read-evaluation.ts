/** Reads what the page « Évaluation » shows: figures with what they rest on, the profile of criteria, the petite enfance checklist. */
import type { Classeur } from '../domain/classeur';
import { intervalOf } from '../domain/date-partielle';
import { finishEnSoufflant, finishEtapes } from '../domain/etapes';
import { keepLignesRemplies } from '../domain/lignes-remplies';
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import { listActionsSuivies } from '../evaluation/actions-suivies';
import { listCourbes } from '../evaluation/courbe-indicateur';
import type { CourbeIndicateur } from '../evaluation/courbe-indicateur';
import { groupFinancements } from '../evaluation/financements-plan';
import type { FinancementsPlan } from '../evaluation/financements-plan';
import { countStatuts } from '../evaluation/groupes-statuts';
import type { PartStatut } from '../evaluation/groupes-statuts';
import { calculateProfil, checkSchemaPetiteEnfance, evaluateEtapes, readJourCopil } from '../evaluation';
import type { BilanEvaluation, ChecklistSppe, Profil } from '../evaluation';
import { readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';

export type * from '../evaluation/bilan-evaluation';
export type {
  ChecklistSppe,
  ContenuSppe,
  CritereProfil,
  EtatContenu,
  Profil,
  RefusScore,
} from '../evaluation';

/** One thing that can be noted, and the notes it has. */
export interface ObjetNote {
  readonly objet: 'action' | 'axe' | 'convention';
  readonly code: string;
  readonly libelle: string;
}

export interface NoteLue extends ObjetNote {
  readonly critere: string;
  readonly note: number | null;
  readonly preuve: string;
  readonly auteur: string;
  readonly suite: string;
  /** As people wrote it. */
  readonly date: string;
}

export interface EvaluationLue {
  readonly evaluation: BilanEvaluation;
  /** What is drawn beside the figures: the actions by statut, the money by financeur, the measures of each indicator. */
  readonly statuts: readonly PartStatut[];
  readonly financements: FinancementsPlan;
  readonly courbes: readonly CourbeIndicateur[];
  /** The day it was counted at, and whether it is the next copil's. */
  readonly jour: { readonly date: string; readonly copil: boolean };
  /** Of all the notes, then of each kind of object. */
  readonly profils: Readonly<Record<'tout' | ObjetNote['objet'], Profil>>;
  readonly notes: readonly NoteLue[];
  /** Notes of something that no row of Axes or Actions has for code: counted in the profile, shown under no name. */
  readonly notesSansObjet: number;
  /** What can be noted: the convention, the axes and the actions that have a code. */
  readonly objets: readonly ObjetNote[];
  readonly checklist: ChecklistSppe;
  /** Years a bilan may be made of, the last one over first. */
  readonly annees: readonly number[];
}

/** The copil's date is the clock, unless another is given; a copil without a precise day leaves today's. */
export async function readEvaluation(options: {
  readonly aujourdhui: string;
  readonly date?: string;
  /** Gives the page its turn between two parts of a big plan; there is nothing to stop. */
  readonly travail?: Travail;
}): Promise<Result<EvaluationLue>> {
  const { aujourdhui, date, travail = SANS_SUIVI } = options;
  const lecture = await readClasseurStructure();
  if (!lecture.ok) return lecture;
  return success(await finishEnSoufflant(toEtapes(lecture.value, aujourdhui, date), travail));
}

export function toEvaluationLue(lecture: LectureClasseur, aujourdhui: string, date?: string): EvaluationLue {
  return finishEtapes(toEtapes(lecture, aujourdhui, date));
}

/** One result after another, so that a big plan leaves the page its turn between two. */
function* toEtapes(
  { classeur }: LectureClasseur,
  aujourdhui: string,
  demandee: string | undefined,
): Generator<undefined, EvaluationLue> {
  const copil = readJourCopil(classeur);
  const date = demandee ?? copil ?? aujourdhui;
  const { evaluations } = classeur;
  const profilOf = (objet: ObjetNote['objet']): Profil =>
    calculateProfil(evaluations.filter((ligne) => ligne.objet.trim().toLowerCase() === objet));
  const evaluation = yield* evaluateEtapes(classeur, { date });
  const objets = listObjets(classeur);
  const notes = listNotes(classeur, objets);
  return {
    evaluation,
    statuts: countStatuts(listActionsSuivies(classeur).map(({ statut }) => statut)),
    financements: groupFinancements(classeur),
    courbes: listCourbes(keepLignesRemplies(classeur), date),
    jour: { date, copil: date === copil },
    profils: {
      tout: calculateProfil(evaluations),
      action: profilOf('action'),
      axe: profilOf('axe'),
      convention: profilOf('convention'),
    },
    notes,
    notesSansObjet: evaluations.length - notes.length,
    objets,
    checklist: checkSchemaPetiteEnfance(classeur),
    annees: listAnnees(classeur, aujourdhui),
  };
}

function listObjets({ axes, actions }: Classeur): ObjetNote[] {
  const toObjets = (objet: 'axe' | 'action', lignes: Classeur['axes'] | Classeur['actions']): ObjetNote[] =>
    lignes
      .filter(({ code }) => code.trim() !== '')
      .map(({ code, intitule }) => ({ objet, code: code.trim(), libelle: intitule.trim() }));
  return [
    { objet: 'convention', code: '', libelle: '' },
    ...toObjets('axe', axes),
    ...toObjets('action', actions),
  ];
}

function listNotes({ evaluations }: Classeur, objets: readonly ObjetNote[]): NoteLue[] {
  return evaluations.flatMap((ligne) => {
    const objet = objets.find(
      (un) =>
        un.objet === ligne.objet.trim().toLowerCase() &&
        un.code.toLowerCase() === (un.objet === 'convention' ? '' : ligne.code.trim().toLowerCase()),
    );
    if (objet === undefined) return [];
    const { critere, preuve, auteur, suite, note, date } = ligne;
    return [{ ...objet, critere, preuve, auteur, suite, note: note.valeur, date: date.texte }];
  });
}

/** Years of the convention that have begun, at most ten; the last two where it has no dates. */
function listAnnees({ convention: { rubriques } }: Classeur, aujourdhui: string): number[] {
  const yearOf = (cle: 'debut' | 'fin', bord: 'debut' | 'fin'): number | null => {
    const date = rubriques[cle]?.date;
    const intervalle = date === undefined ? null : intervalOf(date);
    return intervalle === null ? null : Number(intervalle[bord].slice(0, 4));
  };
  const courante = Number(aujourdhui.slice(0, 4));
  const derniere = Math.min(yearOf('fin', 'fin') ?? courante, courante);
  const premiere = Math.max(yearOf('debut', 'debut') ?? derniere - 1, derniere - 9);
  const annees = Array.from({ length: Math.max(0, derniere - premiere + 1) }, (_, rang) => derniere - rang);
  const finies = annees.filter((annee) => annee < courante);
  return [...finies, ...annees.filter((annee) => annee >= courante)];
}
