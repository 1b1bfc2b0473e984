/** The state of the workbook, once what had become plain ranges (Google Sheets) is tables again. */
import { success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { TablePerdue } from '../sheets';
import { checkVersion } from '../workbook/migrations';
import type { ConflitStructure } from '../workbook/plan-structure';
import { readEtat } from '../workbook/read-etat';
import type { EtatLu } from '../workbook/read-etat';
import { readTablesPerdues, retablirTables } from '../workbook/retablir-tables';

export interface EtatRetabli {
  readonly etat: EtatLu;
  readonly retablies: readonly TablePerdue[];
}

export async function readEtatRetabli(): Promise<Result<EtatRetabli>> {
  const etat = await readEtat();
  if (!etat.ok) return etat;
  const retablies = await retablirPerdues(etat.value);
  if (!retablies.ok) return retablies;
  if (retablies.value.length === 0) return success({ etat: etat.value, retablies: [] });
  const relu = await readEtat();
  return relu.ok ? success({ etat: relu.value, retablies: retablies.value }) : relu;
}

/** Makes them tables again; when there were some, the workbook is to be read again. */
export async function retablirPerdues(etat: EtatLu): Promise<Result<readonly TablePerdue[]>> {
  const version = checkVersion(etat.brutes);
  if (!version.ok) return version;
  const lues = await readTablesPerdues(new Set(etat.tables.keys()), etat.feuilles);
  return lues.ok ? retablirTables(lues.value) : lues;
}

export function describeRetablie({ nom, feuille, plage }: TablePerdue): ConflitStructure {
  return {
    code: 'table-retablie',
    message: fr`Les cellules ${plage} de la feuille « ${feuille} » étaient la table ${nom} et n’en étaient plus une (fichier passé par Google Sheets, ou « Convertir en plage ») : la table est rétablie à la même place, et aucune cellule ne change.`,
  };
}
