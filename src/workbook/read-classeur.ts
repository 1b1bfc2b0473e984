/** The whole workbook, in one batch unless it is too big for one: every CTG table, understood, with the place of each thing kept. */
import type { Avis } from '../domain/avis';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { TABLES, describeAutresTables, pagesToSearch, parseClasseur } from '../sheets';
import type { ClasseurLu, TableBrute } from '../sheets';
import { loadContenus, readQuelleQueSoitLaTaille } from './load-contenus';
import { checkVersion } from './migrations';
import { askAlentours, collectAlentours } from './read-alentours';
import { askEtat } from './read-etat';
import type { EtatLu } from './read-etat';
import { askTables, collectTables } from './read-tables';
import type { DemandeTable, EtendueLecture, TablesLues } from './read-tables';
import { runExcel } from './run-excel';

export interface LectureClasseur extends ClasseurLu {
  /** False when no CTG table was found. */
  readonly structure: boolean;
  /** True when no CTG table was found, under tabs that are ours. */
  readonly tablesPerdues: boolean;
  readonly brutes: readonly TableBrute[];
  readonly feuillesProtegees: ReadonlySet<string>;
  readonly feuillesCachees: ReadonlySet<string>;
  readonly tablesFiltrees: ReadonlySet<string>;
  /** What is not read as its author believes: other tables first, then the cells of ours. */
  readonly avis: readonly Avis[];
}

const ECHEC_NON_STRUCTURE: Echec = {
  code: 'non-structure',
  message:
    'Ce classeur n’est pas encore structuré : il ne contient aucune table de convention territoriale globale.',
  aide: fr`Ouvrez la page « Convention » du volet et choisissez « Structurer le classeur ».`,
};

/** Our tabs are there, their tables are not. */
const ECHEC_TABLES_PERDUES: Echec = {
  code: 'tables-perdues',
  message: fr`Les feuilles de ce classeur sont celles d’une convention, mais leurs tables sont devenues de simples plages (fichier passé par Google Sheets, ou « Convertir en plage ») : rien ne peut y être lu.`,
  aide: fr`Choisissez « Structurer le classeur » : les tables seront rétablies à leur place, sans changer une cellule.`,
};

const NOMS = TABLES.map(({ nom }) => nom);

/** Tabs of ours without any table, from which they are taken for a workbook of ours. */
const FEUILLES_RECONNUES = 3;

/** `newId` gives a key to the rows that have none; they are written by the next write only. */
export async function readClasseur(newId?: () => string): Promise<Result<LectureClasseur>> {
  return readQuelleQueSoitLaTaille((etendue) =>
    runExcel(async (context) => {
      const demandes = askTables(context, NOMS, etendue);
      const demande = askClasseur(context, demandes);
      await context.sync();
      return demande.collect(collectTables(demandes, await loadContenus(context, demandes, etendue)), newId);
    }),
  );
}

export interface ClasseurEtEtat {
  readonly lecture: LectureClasseur;
  readonly etat: EtatLu;
}

/** What the tables hold and what structuring needs to know, in one batch: for a gesture that may create sheets. */
export async function readClasseurEtEtat(newId?: () => string): Promise<Result<ClasseurEtEtat>> {
  return readQuelleQueSoitLaTaille((etendue) =>
    runExcel(async (context) => {
      const demande = askClasseurEtEtat(context, etendue);
      await context.sync();
      return demande.collect(newId);
    }),
  );
}

/** Queued with another reading; the caller syncs, then collects. */
export function askClasseurEtEtat(
  context: Excel.RequestContext,
  etendue: EtendueLecture,
): {
  collect(newId?: () => string): Promise<ClasseurEtEtat>;
} {
  const demandes = askTables(context, NOMS, etendue);
  const demande = askClasseur(context, demandes);
  const etat = askEtat(context);
  return {
    collect: async (newId) => {
      const lues = collectTables(demandes, await loadContenus(context, demandes, etendue));
      return { lecture: demande.collect(lues, newId), etat: await etat.collect(lues) };
    },
  };
}

interface DemandeClasseur {
  collect(lues: TablesLues, newId?: () => string): LectureClasseur;
}

function askClasseur(context: Excel.RequestContext, demandes: readonly DemandeTable[]): DemandeClasseur {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const alentours = askAlentours(context, demandes);
  return {
    collect: (lues, newId) => {
      const { brutes, autres } = collectAlentours(alentours, lues.brutes);
      const lu = parseClasseur(brutes, newId);
      return {
        ...lu,
        structure: brutes.length > 0,
        tablesPerdues:
          brutes.length === 0 &&
          pagesToSearch(
            TABLES,
            worksheets.items.map(({ name }) => name),
          ).length >= FEUILLES_RECONNUES,
        brutes,
        feuillesProtegees: lues.feuillesProtegees,
        feuillesCachees: lues.feuillesCachees,
        tablesFiltrees: lues.tablesFiltrees,
        avis: [...describeAutresTables(autres, brutes), ...lu.avis],
      };
    },
  };
}

/** The same, a workbook without our tables being a failure. */
export async function readClasseurStructure(newId?: () => string): Promise<Result<LectureClasseur>> {
  const lecture = await readClasseur(newId);
  if (!lecture.ok) return lecture;
  const structure = checkStructure(lecture.value);
  return structure.ok ? lecture : structure;
}

export function checkStructure({ structure, tablesPerdues }: LectureClasseur): Result<null> {
  if (structure) return success(null);
  return failure(tablesPerdues ? ECHEC_TABLES_PERDUES : ECHEC_NON_STRUCTURE);
}

/** For gestures that create the sheets they need: a workbook without any is welcome, one that has lost its tables is not. */
export function checkTablesGardees(lecture: LectureClasseur): Result<null> {
  return lecture.tablesPerdues ? checkStructure(lecture) : success(null);
}

/** Refuses before writing, so that nothing is half written. */
export function checkWritable(lecture: LectureClasseur, feuilles: readonly string[]): Result<null> {
  const version = checkVersion(lecture.brutes);
  if (!version.ok) return version;
  const protegees = [...new Set(feuilles)].filter((feuille) => lecture.feuillesProtegees.has(feuille));
  if (protegees.length === 0) return success(null);
  const noms = protegees.map((nom) => fr`« ${nom} »`).join(', ');
  return failure({
    code: 'feuille-protegee',
    message:
      protegees.length === 1
        ? fr`La feuille ${noms} est protégée : rien n’a été écrit.`
        : fr`Les feuilles ${noms} sont protégées : rien n’a été écrit.`,
    aide: fr`Ôtez la protection (onglet Révision, « Ôter la protection de la feuille »), puis recommencez.`,
  });
}

/** A table that a write needs and that is not in the workbook. */
export function missingTable(nom: string, feuille: string): Echec {
  return {
    code: 'table-absente',
    message: fr`La table ${nom} de la feuille « ${feuille} » est introuvable : elle a été supprimée, renommée ou changée en simple plage.`,
    aide: fr`Choisissez « Structurer le classeur » : la table manquante sera recréée, sans toucher au reste.`,
  };
}
