/** Gesture: replace the CTG formulas by their values before the workbook is shared with people who lack the add-in. */
import { groupBy } from '../domain/group-by';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { callsCtg } from '../indicators/formule';
import type { ContexteExplication } from '../indicators/explication';
import { planFigement } from '../workbook/formules-ctg/plan-figement';
import type { CelluleLaissee, PlanFigement } from '../workbook/formules-ctg/plan-figement';
import { readInstantane } from '../workbook/formules-ctg/read-instantane';
import { writeCellulesCtg } from '../workbook/formules-ctg/write-cellules';
import { newGeste } from './new-geste';
import { describeProtegees } from './reparer-formules';

export type { CelluleLaissee } from '../workbook/formules-ctg/plan-figement';

export interface OptionsFigement {
  /** The figures and the catalogue, that tell « secret » from « non disponible »; without them, the second word alone. */
  readonly contexte?: ContexteExplication;
  /** Names of the tabs to freeze; all by default. */
  readonly feuilles?: readonly string[];
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
}

export interface FeuilleAFiger {
  readonly feuille: string;
  readonly formules: number;
  /** True when nothing can be frozen there: choose the other sheets, or take its protection off. */
  readonly protegee: boolean;
}

export interface ApercuFigement {
  readonly feuilles: readonly FeuilleAFiger[];
  readonly formules: number;
  /** Cells at #N/A, and the word that will stand there. */
  readonly mots: readonly { readonly feuille: string; readonly cellule: string; readonly mot: string }[];
  /** Formulas in error, that stay as they are. */
  readonly laissees: readonly CelluleLaissee[];
}

export interface RapportFigement {
  readonly figees: number;
  readonly laissees: readonly CelluleLaissee[];
}

/** Reads the whole workbook, writes nothing. */
export async function previewFigement(options: OptionsFigement = {}): Promise<Result<ApercuFigement>> {
  const instantane = await readInstantane(callsCtg);
  if (!instantane.ok) return instantane;
  const { cellules, laissees } = planFigement(
    instantane.value,
    options.contexte ?? null,
    options.feuilles ?? null,
  );
  return success({
    feuilles: countParFeuille(cellules),
    formules: cellules.length,
    mots: cellules.flatMap(({ cellule: { feuille, adresse }, mot }) =>
      mot === null ? [] : [{ feuille, cellule: adresse, mot }],
    ),
    laissees,
  });
}

export async function figerValeurs(options: OptionsFigement = {}): Promise<Result<RapportFigement>> {
  const instantane = await readInstantane(callsCtg);
  if (!instantane.ok) return instantane;
  const { cellules, laissees } = planFigement(
    instantane.value,
    options.contexte ?? null,
    options.feuilles ?? null,
  );
  const protegees = cellules.filter(({ cellule }) => cellule.protegee).map(({ cellule }) => cellule.feuille);
  if (protegees.length > 0) return failure(describeProtegees(protegees, 'figé'));
  if (cellules.length === 0) return success({ figees: 0, laissees });
  const ecrit = await writeCellulesCtg(
    newGeste('Figer en valeurs', options.maintenant),
    cellules.map(({ cellule: { feuille, ligne, colonne }, contenus, format }) => ({
      feuille,
      ligne,
      colonne,
      contenus,
      format,
    })),
    instantane.value,
  );
  return ecrit.ok ? success({ figees: cellules.length, laissees }) : ecrit;
}

function countParFeuille(cellules: PlanFigement['cellules']): FeuilleAFiger[] {
  const parNom = groupBy(cellules, ({ cellule }) => cellule.feuille);
  return [...parNom].map(([feuille, siennes]) => ({
    feuille,
    formules: siennes.length,
    protegee: siennes.some(({ cellule }) => cellule.protegee),
  }));
}
