/** Gesture: begin a convention from its answers: the structure, then its first rows; what people typed stays. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { TABLES } from '../sheets';
import type { Exemple } from '../sheets';
import { buildLignes, planNouvelle } from '../sheets/nouvelle-ctg';
import type { PlanNouvelle, ProjetCtg } from '../sheets/nouvelle-ctg';
import { readClasseur } from '../workbook/read-classeur';
import { checkNouvelle, writeNouvelle } from '../workbook/write-nouvelle-ctg';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { describePlan } from './preview-nouvelle-ctg';
import type { ApercuNouvelle } from './preview-nouvelle-ctg';
import { structureClasseur } from './structure-classeur';
import type { RapportStructure } from './structure-classeur';

const TITRE = 'Commencer la CTG';

export interface OptionsNouvelle {
  /** ISO day, given by the caller. */
  readonly aujourdhui: string;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
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
  const lecture = await readClasseur();
  if (!lecture.ok) return lecture;
  const { classeur, structure, emplacements } = lecture.value;
  const plan = planNouvelle(buildLignes(projet, options.aujourdhui), classeur);
  const presentes = plan.lots.filter(({ aCreer }) => !aCreer);
  const writable = checkNouvelle(presentes, lecture.value);
  if (!writable.ok) return writable;
  const idGenerator = options.idGenerator ?? newId;

  let rapportStructure: RapportStructure | null = null;
  if (!structure || presentes.length < plan.lots.length) {
    const structuree = await structureClasseur({
      exemple: toExemple(plan),
      titreGeste: TITRE,
      idGenerator,
      ...(options.maintenant === undefined ? {} : { maintenant: options.maintenant }),
    });
    if (!structuree.ok) return structuree;
    rapportStructure = structuree.value;
  }
  if (presentes.length > 0) {
    const ecrit = await writeNouvelle(presentes, lecture.value, {
      newId: idGenerator,
      geste: newGeste(TITRE, options.maintenant),
    });
    if (!ecrit.ok) return ecrit;
  }
  const apercu = describePlan(plan, structure, (table) => emplacements.get(table)?.feuille);
  return success({ ...apercu, rapportStructure });
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
