/** Writes the rows taken in, some hundreds at a time: after the last filled row of each table, extra columns at its right end. */
import { failure } from '../domain/result';
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import type { AjoutTable, LigneReprise, MemoireReprise } from '../reprise';
import { findTable, isReinterprete, matchEntetes } from '../sheets';
import type { CelluleBrute, Colonne, DefinitionTable, EmplacementTable } from '../sheets';
import { addColonne } from './add-colonne';
import { createEnregistreur } from './enregistreur';
import { checkWritable, missingTable } from './read-classeur';
import type { LectureClasseur } from './read-classeur';
import { writeMemoireReprise } from './reprise-memoire';
import type { Ecriture, Geste } from './run-excel';
import { placeAjouts, writeCellules } from './write-cellules';
import { writeIds } from './write-ids';
import { cutStructure, entetesOf, placeCreee } from './write-structure';
import type { EcritureStructure } from './write-structure';
import { writeTranches } from './write-tranches';
import type { BilanTranches, Tranche } from './write-tranches';

/** Rows written in one batch: most tables taken in are one, and Excel answers in a second. */
const LIGNES_PAR_TRANCHE = 600;

export interface OptionsEcritureReprise {
  readonly newId: () => string;
  readonly geste: Geste;
  readonly memoire: MemoireReprise;
  /** The sheets to create with the rows of their tables, before; null when none is missing. */
  readonly structure: EcritureStructure | null;
  readonly travail: Travail;
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
): Promise<Result<BilanTranches>> {
  const { geste, structure, travail } = options;
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
  const morceaux = places.flatMap((place) => cutAjout(place, entetes, options.newId));
  const finish = (ecriture: Ecriture): void => {
    writeIds(ecriture, lecture, lecture.idsAttribues);
    writeMemoireReprise(ecriture.context, options.memoire);
  };
  if (structure === null)
    return writeTranches(geste, { tranches: packMorceaux(morceaux, finish), quoi: 'lignes', travail });
  const tranches = cutStructure(structure, travail, (ecriture) => {
    for (const { queue } of morceaux) queue(ecriture);
    finish(ecriture);
  });
  return writeTranches(geste, { tranches, quoi: 'feuilles', travail });
}

/** Some rows of one table. */
interface Morceau {
  readonly lignes: number;
  readonly queue: (ecriture: Ecriture) => void;
}

/** Rows first, while the table is as it was read; then the columns they need and it does not have. */
function cutAjout(
  place: Ajout,
  entetes: ReadonlyMap<string, readonly string[]>,
  newId: () => string,
): Morceau[] {
  const { ajout, definition, lieu, creee } = place;
  const total = ajout.lignes.length;
  if (creee)
    return [{ lignes: total, queue: (geste) => writeColonnes(withoutRecord(geste), place, entetes) }];
  const ajoutees = placeAjouts(
    definition,
    lieu,
    ajout.lignes.map(({ valeurs }) => ({ ...valeurs, id: newId() })),
  );
  return Array.from({ length: Math.ceil(total / LIGNES_PAR_TRANCHE) }, (_, rang) => {
    const debut = rang * LIGNES_PAR_TRANCHE;
    const fin = Math.min(debut + LIGNES_PAR_TRANCHE, total);
    return {
      lignes: fin - debut,
      queue: (ecriture) => {
        if (debut === 0) ajoutees.makeRoom(ecriture);
        writeCellules(ecriture, lieu, ajoutees.slice(debut, fin));
        if (fin === total) writeColonnes(ecriture, place, entetes);
      },
    };
  });
}

/** As many as make a batch go together: most tables taken in are one. */
function packMorceaux(morceaux: readonly Morceau[], finish: (ecriture: Ecriture) => void): Tranche[] {
  const lots: Morceau[][] = [];
  for (const morceau of morceaux) {
    const dernier = lots.at(-1);
    if (dernier !== undefined && countLignes([...dernier, morceau]) <= LIGNES_PAR_TRANCHE)
      dernier.push(morceau);
    else lots.push([morceau]);
  }
  return lots.map((lot, rang) => ({
    fait: countLignes(lots.slice(0, rang + 1).flat()),
    queue: (ecriture) => {
      ecriture.context.application.suspendScreenUpdatingUntilNextSync();
      for (const { queue } of lot) queue(ecriture);
      if (rang === lots.length - 1) finish(ecriture);
    },
  }));
}

function countLignes(morceaux: readonly Morceau[]): number {
  return morceaux.reduce((total, { lignes }) => total + lignes, 0);
}

function writeColonnes(
  ecriture: Ecriture,
  { ajout, definition, lieu }: Ajout,
  entetes: ReadonlyMap<string, readonly string[]>,
): void {
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
