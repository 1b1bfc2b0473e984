/** Gesture: begin a convention from its answers: the structure, then its first rows; what people typed stays. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import { TABLES } from '../sheets';
import type { Exemple, TablePerdue } from '../sheets';
import { buildLignes, planNouvelle } from '../sheets/nouvelle-ctg';
import type { LignesNouvelle, PlanNouvelle, ProjetCtg } from '../sheets/nouvelle-ctg';
import { readClasseurEtEtat } from '../workbook/read-classeur';
import type { ClasseurEtEtat } from '../workbook/read-classeur';
import { checkNouvelle, writeNouvelle } from '../workbook/write-nouvelle-ctg';
import { placeCreee } from '../workbook/write-structure';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { describePlan } from './preview-nouvelle-ctg';
import type { ApercuNouvelle } from './preview-nouvelle-ctg';
import { retablirPerdues } from './read-etat-retabli';
import type { EtatRetabli } from './read-etat-retabli';
import { prepareStructure } from './structure-classeur';
import type { RapportStructure } from './structure-classeur';
import { takeBack } from './take-back';

export interface OptionsNouvelle {
  /** ISO day, given by the caller. */
  readonly aujourdhui: string;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
  /** Follows the writing, and may stop it: what was written is then taken back. */
  readonly travail?: Travail;
}

export interface RapportNouvelle extends ApercuNouvelle {
  /** What structuring did; null when no sheet was missing. */
  readonly rapportStructure: RapportStructure | null;
}

/** The workbook is read again: what was typed since the preview is kept as well. */
export async function nouvelleCtg(
  projet: ProjetCtg,
  options: OptionsNouvelle,
): Promise<Result<RapportNouvelle>> {
  const lignes = buildLignes(projet, options.aujourdhui);
  const lue = await readNouvelle(lignes);
  if (!lue.ok) return lue;
  const { plan, lecture, etat, retablies } = lue.value;
  const presentes = plan.lots.filter(({ aCreer }) => !aCreer);
  const idGenerator = options.idGenerator ?? newId;
  const prepare = needsFeuilles(lue.value)
    ? prepareStructure({ etat, retablies }, { exemple: toExemple(plan), idGenerator })
    : success(null);
  if (!prepare.ok) return prepare;
  const structure = prepare.value?.structure ?? null;
  if (structure !== null || presentes.length > 0) {
    const ecrit = await writeNouvelle(presentes, lecture, {
      newId: idGenerator,
      geste: newGeste('Commencer la CTG', options.maintenant),
      structure,
      travail: options.travail ?? SANS_SUIVI,
    });
    if (!ecrit.ok) return ecrit;
    if (ecrit.value.arrete) return failure(await takeBack(ecrit.value, 'feuilles'));
  }
  const creee = (table: string): string | undefined =>
    structure === null ? undefined : placeCreee(structure, table)?.feuille;
  const apercu = describePlan(
    plan,
    lecture.structure,
    (table) => lecture.emplacements.get(table)?.feuille ?? creee(table),
  );
  return success({ ...apercu, rapportStructure: prepare.value?.rapport ?? null });
}

interface NouvelleLue extends ClasseurEtEtat, EtatRetabli {
  readonly plan: PlanNouvelle;
}

/** Where a table is missing, those that became plain ranges come back first: what they hold is then kept. */
async function readNouvelle(lignes: LignesNouvelle): Promise<Result<NouvelleLue>> {
  const premiere = await readOnce(lignes, []);
  if (!premiere.ok || !needsFeuilles(premiere.value)) return premiere;
  const retablies = await retablirPerdues(premiere.value.etat);
  if (!retablies.ok) return retablies;
  return retablies.value.length === 0 ? premiere : readOnce(lignes, retablies.value);
}

/** A sheet that would be written and refuses it is told before anything is created. */
async function readOnce(
  lignes: LignesNouvelle,
  retablies: readonly TablePerdue[],
): Promise<Result<NouvelleLue>> {
  const lu = await readClasseurEtEtat();
  if (!lu.ok) return lu;
  const plan = planNouvelle(lignes, lu.value.lecture.classeur);
  const writable = checkNouvelle(
    plan.lots.filter(({ aCreer }) => !aCreer),
    lu.value.lecture,
  );
  return writable.ok ? success({ ...lu.value, plan, retablies }) : writable;
}

function needsFeuilles({ plan, lecture }: Pick<NouvelleLue, 'plan' | 'lecture'>): boolean {
  return !lecture.structure || plan.lots.some(({ aCreer }) => aCreer);
}

/** The rows of the tables still to be created, as structuring loads them. */
function toExemple({ lots }: PlanNouvelle): Exemple {
  const aCreer = lots.filter((lot) => lot.aCreer && TABLES.some(({ nom }) => nom === lot.table));
  return {
    id: 'nouvelle-ctg',
    titre: 'Nouvelle CTG',
    source: 'volet',
    tables: Object.fromEntries(aCreer.map(({ table, lignes }) => [table, [...lignes]])),
  };
}
