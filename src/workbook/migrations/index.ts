/** Every step between two versions of the schema, in order; and what they make of this workbook. Pure. */
import { failure, success } from '../../domain/result';
import type { Result } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { VERSION_SCHEMA, readVersion } from '../../sheets';
import type { TableBrute } from '../../sheets';
import type { Migration, PlanMigration } from './define';
import versDeux from './vers-2';

export const MIGRATIONS: readonly Migration[] = [versDeux];

export interface MigrationPrevue extends PlanMigration {
  readonly de: number;
  readonly vers: number;
}

/** Null when the workbook is not structured, or is of this version. */
export function planMigration(brutes: readonly TableBrute[]): MigrationPrevue | null {
  const de = readVersion(brutes);
  if (de === null || de >= VERSION_SCHEMA) return null;
  const etapes = MIGRATIONS.filter((migration) => migration.de >= de).map((migration) =>
    migration.plan(brutes),
  );
  return {
    de,
    vers: VERSION_SCHEMA,
    colonnes: etapes.flatMap(({ colonnes }) => colonnes),
    lignes: etapes.flatMap(({ lignes }) => lignes),
    phrases: [
      fr`Ce classeur vient d’une version plus ancienne du complément : ses feuilles passent de la version ${de} à la version ${VERSION_SCHEMA}, sans qu’aucune cellule soit changée.`,
      ...etapes.flatMap(({ phrases }) => phrases),
    ],
  };
}

/** A workbook made by a later add-in is left alone: what it added would be misunderstood. */
export function checkVersion(brutes: readonly TableBrute[]): Result<null> {
  const version = readVersion(brutes);
  if (version === null || version <= VERSION_SCHEMA) return success(null);
  return failure({
    code: 'version-plus-recente',
    message: fr`Ce classeur a été fait avec un complément plus récent (feuilles de version ${version}, ce complément connaît la version ${VERSION_SCHEMA}) : rien n’a été écrit.`,
    aide: fr`Mettez le complément à jour (fermez puis rouvrez Excel), ou demandez à la personne qui vous l’a fourni. En attendant, le classeur se lit et se remplit sans lui.`,
  });
}
