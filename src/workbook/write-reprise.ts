/** Writes the rows taken in, in one batch: after the last filled row of each table, extra columns at its right end. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import type { AjoutTable, LigneReprise, MemoireReprise } from '../reprise';
import { findTable, isReinterprete, matchEntetes } from '../sheets';
import type { CelluleBrute, Colonne, DefinitionTable, EmplacementTable } from '../sheets';
import { addColonne } from './add-colonne';
import { createEnregistreur } from './enregistreur';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeMemoireReprise } from './reprise-memoire';
import { writeExcel } from './run-excel';
import type { Ecriture, Geste } from './run-excel';
import { appendLignes, writeCellules } from './write-cellules';
import { writeIds } from './write-ids';
import { entetesOf, placeCreee, queueStructure } from './write-structure';
import type { EcritureStructure } from './write-structure';

export interface OptionsEcritureReprise {
  readonly newId: () => string;
  readonly geste: Geste;
  readonly memoire: MemoireReprise;
  /** The sheets to create with the rows of their tables, in the same batch; null when none is missing. */
  readonly structure: EcritureStructure | null;
}

interface Ajout {
  readonly ajout: AjoutTable;
  readonly definition: DefinitionTable;
  readonly lieu: EmplacementTable;
  /** The table is created with its rows; its extra columns remain to be added. */
  readonly creee: boolean;
}

export async function writeLignesReprises(
  ajouts: readonly AjoutTable[],
  lecture: LectureClasseur,
  options: OptionsEcritureReprise,
): Promise<Result<null>> {
  const { structure } = options;
  const places: Ajout[] = [];
  for (const ajout of ajouts) {
    const presente = lecture.emplacements.get(ajout.table);
    const lieu = presente ?? (structure === null ? null : placeCreee(structure, ajout.table));
    const definition = findTable(ajout.table);
    if (lieu === null || definition === undefined) return failure(missingTable(ajout.table, ajout.feuille));
    places.push({ ajout, definition, lieu, creee: presente === undefined });
  }
  const writable = checkWritable(
    lecture,
    places.filter(({ creee }) => !creee).map(({ lieu }) => lieu.feuille),
  );
  if (!writable.ok) return writable;
  const entetes =
    structure === null
      ? new Map([...lecture.emplacements].map(([nom, lieu]) => [nom, lieu.entetes] as const))
      : entetesOf(structure);
  return writeExcel(options.geste, (ecriture) => {
    ecriture.context.application.suspendScreenUpdatingUntilNextSync();
    if (structure !== null) queueStructure(ecriture, structure);
    for (const place of places) writeOne(ecriture, place, entetes, options.newId);
    writeIds(ecriture, lecture, lecture.idsAttribues);
    writeMemoireReprise(ecriture.context, options.memoire);
  });
}

/** Rows first, while the table is as it was read; then the columns they need and it does not have. */
function writeOne(
  geste: Ecriture,
  { ajout, definition, lieu, creee }: Ajout,
  entetes: ReadonlyMap<string, readonly string[]>,
  newId: () => string,
): void {
  const ecriture = creee ? withoutRecord(geste) : geste;
  if (!creee) {
    const lignes = ajout.lignes.map(({ valeurs }) => ({ ...valeurs, id: newId() }));
    appendLignes(ecriture, definition, lieu, lignes);
  }
  const premiere = lieu.derniereLigneRemplie - lieu.ligneEntete;
  const hauteur = Math.max(lieu.nombreLignes, premiere + ajout.lignes.length);
  for (const colonne of columnsOf(ajout, definition, lieu)) {
    const valeurs = ajout.lignes.map(colonne.valeurDe);
    const rang = findEntete(lieu, colonne.entete);
    if (rang >= 0) writeSupplements(ecriture, lieu, rang, valeurs);
    else
      addColonneDeMots(
        ecriture,
        { table: lieu.table, entete: colonne.entete, lignes: hauteur, premiere, valeurs },
        entetes,
      );
  }
}

/** A sheet that the gesture creates is undone whole, or kept whole when somebody has typed in it. */
function withoutRecord({ context }: Ecriture): Ecriture {
  return { context, enregistreur: createEnregistreur(context) };
}

interface ColonneAEcrire {
  readonly entete: string;
  readonly valeurDe: (ligne: LigneReprise) => CelluleBrute;
}

/** The extra columns, and those of ours that this table has lost or never had. */
function columnsOf(
  ajout: AjoutTable,
  definition: DefinitionTable,
  lieu: EmplacementTable,
): readonly ColonneAEcrire[] {
  const absentes = definition.colonnes.filter(
    ({ cle }: Colonne) =>
      cle !== 'id' &&
      !lieu.colonnes.has(cle) &&
      ajout.lignes.some(({ valeurs }) => valeurs[cle] !== undefined),
  );
  return [
    ...absentes.map(({ cle, entete }: Colonne) => ({
      entete,
      valeurDe: ({ valeurs }: LigneReprise) => valeurs[cle] ?? '',
    })),
    ...ajout.colonnesSupplementaires.map((entete) => ({
      entete,
      valeurDe: ({ supplements }: LigneReprise) => supplements[entete] ?? '',
    })),
  ];
}

function findEntete(lieu: EmplacementTable, entete: string): number {
  const seule = [{ cle: 'x', entete }] as unknown as readonly Colonne[];
  return matchEntetes(seule, lieu.entetes).colonnes.get('x') ?? -1;
}

function writeSupplements(
  ecriture: Ecriture,
  lieu: EmplacementTable,
  rang: number,
  valeurs: readonly CelluleBrute[],
): void {
  const colonnes = new Map([['supplement', rang]]);
  const cellules = valeurs.flatMap((valeur, i) =>
    valeur === ''
      ? []
      : [
          {
            ligne: lieu.derniereLigneRemplie + 1 + i,
            cle: 'supplement',
            cellule: { valeur, format: formatOf(valeur) },
          },
        ],
  );
  writeCellules(ecriture, { ...lieu, colonnes }, cellules);
}

/** Words stay words: the column is text before anything is written in it. */
function addColonneDeMots(
  ecriture: Ecriture,
  {
    table,
    entete,
    lignes,
    premiere,
    valeurs,
  }: {
    readonly table: string;
    readonly entete: string;
    readonly lignes: number;
    readonly premiere: number;
    readonly valeurs: readonly CelluleBrute[];
  },
  entetes: ReadonlyMap<string, readonly string[]>,
): void {
  addColonne(ecriture, { table, entete, lignes, valeurs: [] }, entetes);
  const corps = ecriture.context.workbook.tables.getItem(table).columns.getItem(entete).getDataBodyRange();
  const plage = corps.getCell(premiere, 0).getResizedRange(valeurs.length - 1, 0);
  plage.numberFormat = valeurs.map((valeur) => [formatOf(valeur)]);
  plage.values = valeurs.map((valeur) => [valeur]);
}

function formatOf(valeur: CelluleBrute): string {
  return typeof valeur === 'string' && isReinterprete(valeur) ? '@' : 'General';
}
