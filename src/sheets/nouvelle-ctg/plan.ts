/** What « Nouvelle CTG » would write in a workbook, and what is already there and stays: decided before writing. */
import type { Classeur } from '../../domain/classeur';
import { RUBRIQUES } from '../../domain/convention';
import type { CleRubrique } from '../../domain/convention';
import { formatDate, toIsoPartiel } from '../../domain/date-partielle';
import { rowsOf } from '../../domain/tables';
import { toComparable } from '../../domain/texte-comparable';
import type { LigneExemple } from '../exemple';
import { TABLES_NOUVELLE } from './build-lignes';
import type { LignesNouvelle, TableNouvelle } from './build-lignes';
import { readDate } from './calcul-mois';

export interface LotNouvelle {
  readonly table: TableNouvelle;
  /** The table is not in the workbook yet: structuring creates it with these rows. */
  readonly aCreer: boolean;
  readonly lignes: readonly LigneExemple[];
  /** How each row is told to the person, in the order of `lignes`. */
  readonly libelles: readonly string[];
}

/** Something the workbook already says otherwise: it stays. */
export interface ValeurGardee {
  readonly quoi: string;
  readonly presente: string;
  readonly proposee: string;
}

export interface PlanNouvelle {
  readonly lots: readonly LotNouvelle[];
  readonly gardees: readonly ValeurGardee[];
  /** Rows already in their table: not added twice. */
  readonly dejaLa: number;
}

/** `present` is what the workbook holds; its `tables` says which ones exist. */
export function planNouvelle(lignes: LignesNouvelle, present: Classeur): PlanNouvelle {
  const gardees: ValeurGardee[] = [];
  let dejaLa = 0;
  const lots = (Object.keys(TABLES_NOUVELLE) as TableNouvelle[]).map((table) => {
    const aCreer = !present.tables.includes(table);
    const voulues = aCreer ? lignes[table] : keepNouvelles(table, lignes[table], present, gardees);
    dejaLa += lignes[table].length - voulues.length;
    return { table, aCreer, lignes: voulues, libelles: voulues.map((ligne) => nameLigne(table, ligne)) };
  });
  return { lots: lots.filter((lot) => lot.lignes.length > 0), gardees, dejaLa: dejaLa - gardees.length };
}

function keepNouvelles(
  table: TableNouvelle,
  lignes: readonly LigneExemple[],
  present: Classeur,
  gardees: ValeurGardee[],
): readonly LigneExemple[] {
  if (table === 'tConvention') return lignes.filter((ligne) => isRubriqueVide(ligne, present, gardees));
  if (table === 'tCalendrier') {
    const connues = new Set(
      present.etapes.flatMap(({ etapes, date }) =>
        etapes.map((etape) => keyOfEtape(etape, date.valeur ?? '')),
      ),
    );
    return lignes.filter(({ etapes, date }) => !connues.has(keyOfEtape(firstOf(etapes), String(date ?? ''))));
  }
  const cle = TABLES_NOUVELLE[table];
  const connues = new Set(
    rowsOf(present, table).map((ligne) =>
      toComparable(String({ ...ligne }[cle as keyof typeof ligne] ?? '')),
    ),
  );
  return lignes.filter((ligne) => !connues.has(toComparable(String(ligne[cle] ?? ''))));
}

function isRubriqueVide(ligne: LigneExemple, present: Classeur, gardees: ValeurGardee[]): boolean {
  const cle = String(ligne['id']) as CleRubrique;
  const rubrique = present.convention.rubriques[cle];
  const presente = rubrique?.valeur.trim() ?? '';
  if (rubrique === undefined || presente === '') return true;
  const proposee = String(ligne['valeur'] ?? '');
  const pareille =
    toComparable(presente) === toComparable(proposee) || toIsoPartiel(rubrique.date) === proposee;
  if (!pareille) gardees.push({ quoi: RUBRIQUES[cle].libelle, presente, proposee: toWords(proposee) });
  return false;
}

/** A step happens once in the life of a convention, a copil once a year. */
function keyOfEtape(etape: string, date: string): string {
  const cle = toComparable(etape);
  return cle === 'copil' ? `${cle} ${date.slice(0, 4)}` : cle;
}

function firstOf(etapes: string | number | undefined): string {
  return String(etapes ?? '').split(';')[0] ?? '';
}

/** "2025-03" as "mars 2025"; other words as they are. */
function toWords(texte: string): string {
  const date = /^\d{4}(-\d\d){0,2}$/.test(texte) ? readDate(texte) : null;
  return date === null ? texte : formatDate(date);
}

function nameLigne(table: TableNouvelle, ligne: LigneExemple): string {
  const texteOf = (cle: string) => toWords(String(ligne[cle] ?? ''));
  if (table === 'tConvention') {
    return `${RUBRIQUES[String(ligne['id']) as CleRubrique].libelle}\u00A0: ${texteOf('valeur')}`;
  }
  if (table === 'tCalendrier') {
    return `${texteOf('libelle')}\u00A0: ${texteOf('date') === '' ? 'date à préciser' : texteOf('date')}`;
  }
  const precisions = { tTerritoires: 'code', tChamps: 'codes_nationaux', tSignataires: 'type' } as const;
  const nom = texteOf(table === 'tTerritoires' ? 'libelle' : TABLES_NOUVELLE[table]);
  return `${nom} (${String(ligne[precisions[table]] ?? '')})`;
}
