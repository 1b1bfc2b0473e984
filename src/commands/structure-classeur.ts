/** Gesture: structure the workbook into CTG sheets; a second time writes nothing. */
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { SANS_SUIVI, type Travail } from '../domain/travail';
import { fr } from '../domain/typographie';
import type { Exemple, TablePerdue } from '../sheets';
import type { ColonneAAjouter } from '../workbook/add-colonne';
import { checkVersion, planMigration } from '../workbook/migrations';
import type { MigrationPrevue } from '../workbook/migrations';
import { planStructure } from '../workbook/plan-structure';
import type { ConflitStructure, FeuillesVoulues, PlanStructure } from '../workbook/plan-structure';
import type { EtatLu } from '../workbook/read-etat';
import { writeStructure } from '../workbook/write-structure';
import type { EcritureStructure } from '../workbook/write-structure';
import { chooseFeuilles } from './choose-feuilles';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { describeRetablie, readEtatRetabli } from './read-etat-retabli';
import type { EtatRetabli } from './read-etat-retabli';
import { takeBack } from './take-back';

export interface OptionsStructure {
  /** Ids (or tab names) of optional sheets wanted beside the core ones and those the example fills. */
  readonly feuilles?: FeuillesVoulues;
  /** An example to load into the tables just created (never into tables that were there). */
  readonly exemple?: Exemple;
  /** Add the missing columns of tables already there, at their right end. */
  readonly completerColonnes?: boolean;
  /** Opaque ids of new rows; random by default. */
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
  /** Follows the writing, and may stop it: what was written is then taken back. */
  readonly travail?: Travail;
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
  /** What bringing an older workbook up to date did, and proposes; null when it was. */
  readonly migration: {
    readonly de: number;
    readonly vers: number;
    readonly phrases: readonly string[];
  } | null;
  /** True when the workbook was already structured: nothing was written. */
  readonly rienAEcrire: boolean;
}

export async function structureClasseur(options: OptionsStructure = {}): Promise<Result<RapportStructure>> {
  const voulues = chooseFeuilles(options.feuilles ?? [], options.exemple ?? null);
  if (!voulues.ok) return voulues;
  const lu = await readEtatRetabli();
  if (!lu.ok) return lu;
  const prepare = prepareStructure(lu.value, options);
  if (!prepare.ok) return prepare;
  const { structure, rapport } = prepare.value;
  if (structure === null) return success(rapport);
  const geste = newGeste('Structurer le classeur', options.maintenant);
  const ecrit = await writeStructure(geste, structure, options.travail ?? SANS_SUIVI);
  if (!ecrit.ok) return ecrit;
  return ecrit.value.arrete ? failure(await takeBack(ecrit.value, 'feuilles')) : success(rapport);
}

export interface StructurePrete {
  /** Null when there is nothing to write. */
  readonly structure: EcritureStructure | null;
  readonly rapport: RapportStructure;
}

/** All that is decided before writing, from one reading; also for a wider gesture, which writes it in its own batch. */
export function prepareStructure(
  { etat, retablies }: EtatRetabli,
  options: Omit<OptionsStructure, 'maintenant' | 'travail'>,
): Result<StructurePrete> {
  const voulues = chooseFeuilles(options.feuilles ?? [], options.exemple ?? null);
  if (!voulues.ok) return voulues;
  const version = checkVersion(etat.brutes);
  if (!version.ok) return version;
  const plan = planStructure(etat, voulues.value);
  const migration = planMigration(etat.brutes);
  const demandees = options.completerColonnes === true ? columnsToAdd(plan, etat) : [];
  const colonnes = mergeColonnes(migration?.colonnes ?? [], demandees);
  const rapport = toRapport(plan, options, colonnes, migration, retablies);
  if (plan.dejaStructure && colonnes.length === 0 && migration === null)
    return success({ structure: null, rapport });
  const refus = findRefus(etat, plan, colonnes);
  if (refus !== null) return refus;
  const structure: EcritureStructure = {
    ...etat,
    plan,
    exemple: options.exemple ?? null,
    newId: options.idGenerator ?? newId,
    lignes: migration?.lignes ?? [],
    colonnes,
  };
  return success({ structure, rapport });
}

function columnsToAdd(plan: PlanStructure, etat: EtatLu): ColonneAAjouter[] {
  return plan.feuilles.flatMap(({ tables }) =>
    tables.flatMap(({ nom, colonnesManquantes }) => {
      const brute = etat.brutes.find((table) => table.nom === nom);
      const lignes = (brute?.valeurs.length ?? 1) - 1;
      return colonnesManquantes.map((entete) => ({ table: nom, entete, lignes, valeurs: [] }));
    }),
  );
}

/** A column that the migration fills is not asked for a second time. */
function mergeColonnes(
  migrees: readonly ColonneAAjouter[],
  demandees: readonly ColonneAAjouter[],
): ColonneAAjouter[] {
  const deja = new Set(migrees.map(({ table, entete }) => `${table}.${entete}`));
  return [...migrees, ...demandees.filter(({ table, entete }) => !deja.has(`${table}.${entete}`))];
}

function toRapport(
  plan: PlanStructure,
  { exemple }: OptionsStructure,
  colonnes: readonly ColonneAAjouter[],
  migration: MigrationPrevue | null,
  retablies: readonly TablePerdue[],
): RapportStructure {
  const tables = plan.feuilles.flatMap((feuille) => feuille.tables);
  const tablesCreees = tables.filter(({ etat }) => etat === 'a-creer').map(({ nom }) => nom);
  const chargees = Object.keys(exemple?.tables ?? {}).filter((nom) => tablesCreees.includes(nom));
  const ecartees = Object.keys(exemple?.tables ?? {}).filter((nom) => !tablesCreees.includes(nom));
  const lignesEcrites = chargees.reduce((total, nom) => total + (exemple?.tables[nom]?.length ?? 0), 0);
  const ajoutees = new Set(colonnes.map(({ table, entete }) => `${table}.${entete}`));
  const incompletes = new Set(
    tables
      .filter(({ nom, colonnesManquantes }) => colonnesManquantes.some((e) => !ajoutees.has(`${nom}.${e}`)))
      .map(({ nom }) => nom),
  );
  const conflits = [
    ...retablies.map(describeRetablie),
    ...plan.conflits.filter(({ table }) => table === undefined || incompletes.has(table)),
  ];
  return {
    feuillesCreees: plan.feuilles.filter(({ creer }) => creer).map(({ titre }) => titre),
    tablesCreees,
    tablesPresentes: tables.filter(({ etat }) => etat !== 'a-creer').map(({ nom }) => nom),
    colonnesAjoutees: colonnes.map(({ table, entete }) => ({ table, entete })),
    lignesEcrites,
    exempleCharge: exemple !== undefined && chargees.length > 0 ? exemple.titre : null,
    conflits: ecartees.length === 0 ? conflits : [...conflits, describeEcartees(ecartees)],
    migration:
      migration === null ? null : { de: migration.de, vers: migration.vers, phrases: migration.phrases },
    rienAEcrire: plan.dejaStructure && colonnes.length === 0 && migration === null && retablies.length === 0,
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
