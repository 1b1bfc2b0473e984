/** Gesture: structure the workbook into CTG sheets; a second time writes nothing. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { Exemple } from '../sheets';
import { planStructure } from '../workbook/plan-structure';
import type { ConflitStructure, PlanStructure } from '../workbook/plan-structure';
import { readEtat } from '../workbook/read-etat';
import type { EtatLu } from '../workbook/read-etat';
import { writeStructure } from '../workbook/write-structure';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export interface OptionsStructure {
  /** An example to load into the tables just created (never into tables that were there). */
  readonly exemple?: Exemple;
  /** Add the missing columns of tables already there, at their right end. */
  readonly completerColonnes?: boolean;
  /** Opaque ids of new rows; random by default. */
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportStructure {
  readonly feuillesCreees: readonly string[];
  readonly tablesCreees: readonly string[];
  readonly tablesPresentes: readonly string[];
  readonly colonnesAjoutees: readonly { readonly table: string; readonly entete: string }[];
  /** Rows of the example written. */
  readonly lignesEcrites: number;
  readonly exempleCharge: string | null;
  readonly conflits: readonly ConflitStructure[];
  /** True when the workbook was already structured: nothing was written. */
  readonly rienAEcrire: boolean;
}

export async function structureClasseur(options: OptionsStructure = {}): Promise<Result<RapportStructure>> {
  const etat = await readEtat();
  if (!etat.ok) return etat;
  const plan = planStructure(etat.value);
  const colonnes = options.completerColonnes === true ? columnsToAdd(plan, etat.value) : [];
  const rapport = toRapport(plan, options, colonnes);
  if (rapport.rienAEcrire) return success(rapport);
  const refus = findRefus(etat.value, plan, colonnes);
  if (refus !== null) return refus;
  const ecrit = await writeStructure({
    geste: newGeste('Structurer le classeur', options.maintenant),
    plan,
    exemple: options.exemple ?? null,
    newId: options.idGenerator ?? newId,
    feuilleVierge: etat.value.feuilleVierge,
    brutes: etat.value.brutes,
    colonnes,
  });
  return ecrit.ok ? success(rapport) : ecrit;
}

interface ColonneAAjouter {
  readonly table: string;
  readonly entete: string;
  /** Rows of the table, its header included. */
  readonly hauteur: number;
}

function columnsToAdd(plan: PlanStructure, etat: EtatLu): ColonneAAjouter[] {
  return plan.feuilles.flatMap(({ tables }) =>
    tables.flatMap(({ nom, colonnesManquantes }) => {
      const hauteur = etat.brutes.find((brute) => brute.nom === nom)?.valeurs.length ?? 1;
      return colonnesManquantes.map((entete) => ({ table: nom, entete, hauteur }));
    }),
  );
}

function toRapport(
  plan: PlanStructure,
  { exemple }: OptionsStructure,
  colonnes: readonly ColonneAAjouter[],
): RapportStructure {
  const tables = plan.feuilles.flatMap((feuille) => feuille.tables);
  const tablesCreees = tables.filter(({ etat }) => etat === 'a-creer').map(({ nom }) => nom);
  const chargees = Object.keys(exemple?.tables ?? {}).filter((nom) => tablesCreees.includes(nom));
  const ecartees = Object.keys(exemple?.tables ?? {}).filter((nom) => !tablesCreees.includes(nom));
  const lignesEcrites = chargees.reduce((total, nom) => total + (exemple?.tables[nom]?.length ?? 0), 0);
  const conflits = plan.conflits.filter(
    ({ code }) => code !== 'colonnes-manquantes' || colonnes.length === 0,
  );
  return {
    feuillesCreees: plan.feuilles.filter(({ creer }) => creer).map(({ titre }) => titre),
    tablesCreees,
    tablesPresentes: tables.filter(({ etat }) => etat !== 'a-creer').map(({ nom }) => nom),
    colonnesAjoutees: colonnes.map(({ table, entete }) => ({ table, entete })),
    lignesEcrites,
    exempleCharge: exemple !== undefined && chargees.length > 0 ? exemple.titre : null,
    conflits: ecartees.length === 0 ? conflits : [...conflits, describeEcartees(ecartees)],
    rienAEcrire: plan.dejaStructure && colonnes.length === 0,
  };
}

function describeEcartees(tables: readonly string[]): ConflitStructure {
  return {
    code: 'exemple-non-charge',
    message: fr`L’exemple n’a pas été chargé dans ${tables.join(', ')} : ces tables existaient déjà, et rien n’y est écrit.`,
  };
}

/** Said before writing: a batch is not atomic, so nothing may start that cannot end. */
function findRefus(
  etat: EtatLu,
  plan: PlanStructure,
  colonnes: readonly ColonneAAjouter[],
): Result<never> | null {
  if (etat.classeurProtege && !plan.dejaStructure) {
    return failure({
      code: 'classeur-protege',
      message: 'La structure du classeur est protégée : aucune feuille ne peut y être ajoutée.',
      aide: fr`Ôtez la protection (onglet Révision, « Protéger le classeur »), puis recommencez.`,
    });
  }
  const feuilles = colonnes.map(({ table }) => etat.tables.get(table)?.feuille ?? '');
  const protegee = feuilles.find((feuille) => etat.feuillesProtegees.has(feuille));
  if (protegee === undefined) return null;
  return failure({
    code: 'feuille-protegee',
    message: fr`La feuille « ${protegee} » est protégée : aucune colonne ne peut y être ajoutée.`,
    aide: fr`Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`,
  });
}
