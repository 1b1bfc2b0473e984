/** Makes a territory the convention's: rubriques of tConvention and the row « étude » of tTerritoires, in one batch. */
import { RUBRIQUES } from '../domain/convention';
import type { CleRubrique } from '../domain/convention';
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import { findTable, toCellule } from '../sheets';
import type { DefinitionTable, EmplacementTable } from '../sheets';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeExcel } from './run-excel';
import type { Ecriture, Geste } from './run-excel';
import { appendLignes, writeCellules } from './write-cellules';
import type { CelluleDeTable } from './write-cellules';

export interface EcritureTerritoire {
  readonly rubriques: Readonly<Partial<Record<CleRubrique, string>>>;
  /** Where each new value comes from, written beside it. */
  readonly source: string;
  readonly territoire: { readonly code: string; readonly libelle: string; readonly maille: string };
  /** Excel's row of the « étude » row to rewrite; null to add one. */
  readonly ligneEtude: number | null;
  /** Rows of other territories of study that become comparisons. */
  readonly lignesComparaison: readonly number[];
  readonly newId: () => string;
}

export type TerritoireEtude = EcritureTerritoire['territoire'];

/** Adds rows « étude » under those already there, in one batch. */
export async function addEtudes(
  territoires: readonly TerritoireEtude[],
  lecture: LectureClasseur,
  geste: Geste,
  newId: () => string,
): Promise<Result<null>> {
  const lieu = lecture.emplacements.get('tTerritoires');
  if (lieu === undefined) return failure(missingTable('tTerritoires', 'Territoires'));
  const writable = checkWritable(lecture, [lieu.feuille]);
  if (!writable.ok) return writable;
  const lignes = territoires.map((territoire) => ({ ...territoire, role: 'étude', id: newId() }));
  return writeExcel(geste, (suivie) => appendLignes(suivie, definitionOf('tTerritoires'), lieu, lignes));
}

export async function writeTerritoire(
  ecriture: EcritureTerritoire,
  lecture: LectureClasseur,
  geste: Geste,
): Promise<Result<null>> {
  const convention = lecture.emplacements.get('tConvention');
  if (convention === undefined) return failure(missingTable('tConvention', 'Convention'));
  const territoires = lecture.emplacements.get('tTerritoires');
  const feuilles = [convention.feuille, ...(territoires === undefined ? [] : [territoires.feuille])];
  const writable = checkWritable(lecture, feuilles);
  if (!writable.ok) return writable;
  return writeExcel(geste, (suivie) => {
    writeRubriques(suivie, convention, ecriture);
    if (territoires !== undefined) writeEtude(suivie, territoires, ecriture);
  });
}

function writeRubriques(
  suivie: Ecriture,
  lieu: EmplacementTable,
  { rubriques, source }: EcritureTerritoire,
): void {
  const definition = definitionOf('tConvention');
  const lignes = Object.entries(rubriques).map(([cle, valeur]) => ({
    id: cle,
    rubrique: RUBRIQUES[cle as CleRubrique].libelle,
    valeur,
    source,
  }));
  const connues = lignes.flatMap(({ id, valeur }) => {
    const ligne = lieu.lignes.get(id);
    return ligne === undefined ? [] : toCellules(definition, ligne, { id, valeur, source });
  });
  writeCellules(
    suivie,
    lieu,
    connues.filter(({ cle }) => cle !== 'id'),
  );
  appendLignes(
    suivie,
    definition,
    lieu,
    lignes.filter(({ id }) => !lieu.lignes.has(id)),
  );
}

function writeEtude(suivie: Ecriture, lieu: EmplacementTable, ecriture: EcritureTerritoire): void {
  const definition = definitionOf('tTerritoires');
  const { territoire, ligneEtude, lignesComparaison, newId } = ecriture;
  const ligne = { ...territoire, role: 'étude' };
  writeCellules(suivie, lieu, [
    ...(ligneEtude === null ? [] : toCellules(definition, ligneEtude, ligne)),
    ...lignesComparaison.flatMap((autre) => toCellules(definition, autre, { role: 'comparaison' })),
  ]);
  if (ligneEtude === null) appendLignes(suivie, definition, lieu, [{ ...ligne, id: newId() }]);
}

function toCellules(
  definition: DefinitionTable,
  ligne: number,
  valeurs: Readonly<Record<string, string>>,
): CelluleDeTable[] {
  return definition.colonnes
    .filter(({ cle }) => valeurs[cle] !== undefined)
    .map((colonne) => ({ ligne, cle: colonne.cle, cellule: toCellule(definition, colonne, valeurs) }));
}

function definitionOf(nom: string): DefinitionTable {
  const definition = findTable(nom);
  if (definition === undefined) throw new Error(`No table is defined as ${nom}`);
  return definition;
}
