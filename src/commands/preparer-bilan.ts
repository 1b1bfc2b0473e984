/** Gesture: one row an axis for the bilan of a year, with what the workbook can count; a cell that people typed never changes. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { buildBilanAnnuel, evaluateClasseur } from '../evaluation';
import type { Exemple, LigneExemple } from '../sheets';
import { planBilan } from '../workbook/plan-bilan';
import type { PlanBilan } from '../workbook/plan-bilan';
import { checkStructure, readClasseurEtEtat } from '../workbook/read-classeur';
import type { ClasseurEtEtat, LectureClasseur } from '../workbook/read-classeur';
import { placeCreee } from '../workbook/write-structure';
import type { EcritureStructure } from '../workbook/write-structure';
import { writeLignes } from '../workbook/write-lignes';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { retablirPerdues } from './read-etat-retabli';
import { prepareStructure } from './structure-classeur';

const TABLE = 'tBilan';
const FEUILLE = 'Bilan';
const ANNEES = { min: 2009, max: 2050 } as const;

export interface OptionsBilan {
  readonly annee: number;
  /** ISO day, told in each sentence. */
  readonly aujourdhui: string;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportBilan {
  readonly annee: number;
  /** The tab where it was written. */
  readonly feuille: string;
  readonly feuilleCreee: boolean;
  readonly lignesAjoutees: number;
  /** Empty cells filled in rows that were there. */
  readonly cellulesRemplies: number;
  /** Cells that held something, left as they were. */
  readonly cellulesConservees: number;
  /** Axes left out: without a code, no row can name them. */
  readonly axesSansCode: number;
}

export async function preparerBilan(options: OptionsBilan): Promise<Result<RapportBilan>> {
  const { annee } = options;
  if (!Number.isInteger(annee) || annee < ANNEES.min || annee > ANNEES.max)
    return failure(anneeRefusee(annee));
  const idGenerator = options.idGenerator ?? newId;
  const lue = await readBilan(idGenerator);
  if (!lue.ok) return lue;
  const { lecture } = lue.value;
  const plan = planOf(lecture, options);
  const ajouts = plan.ajouts.map((ajout) => ({ ...ajout, id: idGenerator() }));
  const structure = planFeuille(lue.value, ajouts, idGenerator);
  if (!structure.ok) return structure;
  const feuille = lecture.emplacements.get(TABLE)?.feuille;
  const creee = structure.value === null ? null : placeCreee(structure.value, TABLE);
  const rapport: RapportBilan = {
    annee,
    feuille: feuille ?? creee?.feuille ?? FEUILLE,
    feuilleCreee: feuille === undefined,
    lignesAjoutees: plan.ajouts.length,
    cellulesRemplies: plan.cellules.length,
    cellulesConservees: plan.conservees,
    axesSansCode: lecture.classeur.axes.filter(({ code }) => code.trim() === '').length,
  };
  if (ajouts.length + plan.cellules.length === 0) return success(rapport);
  const ecrit = await writeLignes(
    { table: TABLE, cellules: plan.cellules, ajouts, structure: structure.value },
    lecture,
    newGeste(fr`Préparer le bilan ${annee}`, options.maintenant),
  );
  return ecrit.ok ? success(rapport) : ecrit;
}

/** Where the table is missing, one that became a plain range comes back first: what it holds is then kept. */
async function readBilan(idGenerator: () => string): Promise<Result<ClasseurEtEtat>> {
  const lue = await readClasseurEtEtat(idGenerator);
  if (!lue.ok) return lue;
  const structure = checkStructure(lue.value.lecture);
  if (!structure.ok) return structure;
  if (lue.value.lecture.emplacements.has(TABLE)) return lue;
  const retablies = await retablirPerdues(lue.value.etat);
  if (!retablies.ok) return retablies;
  return retablies.value.length === 0 ? lue : readClasseurEtEtat(idGenerator);
}

function planOf({ classeur, brutes, emplacements }: LectureClasseur, options: OptionsBilan): PlanBilan {
  const { annee, aujourdhui } = options;
  const evaluation = evaluateClasseur(classeur, { date: aujourdhui });
  const lignes = buildBilanAnnuel(classeur, evaluation, { annee, jour: aujourdhui });
  const brute = brutes.find(({ nom }) => nom === TABLE);
  const lieu = emplacements.get(TABLE);
  return planBilan(lignes, annee, brute === undefined || lieu === undefined ? null : { brute, lieu });
}

/** The sheet and its rows in one go, when the workbook has no sheet « Bilan »; null when it has. */
function planFeuille(
  { lecture, etat }: ClasseurEtEtat,
  lignes: readonly LigneExemple[],
  idGenerator: () => string,
): Result<EcritureStructure | null> {
  if (lecture.emplacements.has(TABLE)) return success(null);
  const exemple: Exemple = {
    id: 'bilan',
    titre: 'Bilan',
    source: 'volet',
    tables: { [TABLE]: [...lignes] },
  };
  const prepare = prepareStructure({ etat, retablies: [] }, { exemple, idGenerator });
  return prepare.ok ? success(prepare.value.structure) : prepare;
}

function anneeRefusee(annee: number) {
  return {
    code: 'annee-invalide',
    message: fr`${annee} n’est pas une année dont on puisse faire le bilan.`,
    aide: fr`Choisissez une année entre ${ANNEES.min} et ${ANNEES.max}.`,
  };
}
