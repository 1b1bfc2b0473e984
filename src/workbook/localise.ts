/** Finds the cell a finding speaks of, from where the tables stand now. Pure. */
import type { Constat, Localise } from '../domain/constat';
import { FEUILLES, findTable, toAdresse } from '../sheets';
import type { EmplacementTable } from '../sheets';

export interface CelluleVisee {
  readonly table: string | null;
  readonly id: string | null;
  readonly ligne: number | null;
  readonly champ: string | null;
}

export interface Lieu {
  readonly feuille: string | null;
  readonly cellule: string | null;
}

/** The row by its key, else by its number; the column by its key; without a row, the first line to fill. */
export function findCellule(visee: CelluleVisee, emplacements: ReadonlyMap<string, EmplacementTable>): Lieu {
  const lieu = visee.table === null ? undefined : emplacements.get(visee.table);
  if (lieu === undefined) return { feuille: null, cellule: null };
  const parCle = visee.id === null || visee.id === '' ? undefined : lieu.lignes.get(visee.id);
  const ligne = parCle ?? visee.ligne ?? lieu.ligneEntete + 1;
  const derniere = Math.max(lieu.ligneEntete + lieu.nombreLignes, lieu.ligneEntete + 1);
  if (ligne <= lieu.ligneEntete || ligne > derniere) return { feuille: lieu.feuille, cellule: null };
  return { feuille: lieu.feuille, cellule: toAdresse(ligne - 1, lieu.premiereColonne + rangOf(visee, lieu)) };
}

export function localise<C extends Constat>(
  constat: C,
  emplacements: ReadonlyMap<string, EmplacementTable>,
): Localise<C> {
  return { ...constat, ...findCellule(constat, emplacements) };
}

/** The header people read for a field; the field itself when it is a column of their own. */
export function enteteOf(
  table: string | null,
  champ: string | null,
  emplacements: ReadonlyMap<string, EmplacementTable>,
): string {
  if (table === null || champ === null) return '';
  const lieu = emplacements.get(table);
  const rang = lieu?.colonnes.get(champ);
  if (lieu !== undefined && rang !== undefined) return lieu.entetes[rang] ?? champ;
  return findTable(table)?.colonnes.find(({ cle }) => cle === champ)?.entete ?? champ;
}

/** Where the table would be, for a finding about a table that is not there. */
export function titreOf(table: string): string {
  return FEUILLES.find(({ tables }) => tables.some(({ nom }) => nom === table))?.titre ?? table;
}

function rangOf({ table, champ }: CelluleVisee, lieu: EmplacementTable): number {
  const definition = table === null ? undefined : findTable(table);
  const cle = champ === null ? null : (definition?.derives?.[champ] ?? champ);
  const rang = cle === null ? undefined : (lieu.colonnes.get(cle) ?? indexOfEntete(lieu, cle));
  if (rang !== undefined) return rang;
  const visibles = (definition?.colonnes ?? []).filter((colonne) => colonne.cle !== 'id');
  const premiere = visibles.map((colonne) => lieu.colonnes.get(colonne.cle)).find((i) => i !== undefined);
  return premiere ?? 0;
}

/** A column of the people's own is known by its header. */
function indexOfEntete({ entetes }: EmplacementTable, champ: string): number | undefined {
  const rang = entetes.indexOf(champ);
  return rang < 0 ? undefined : rang;
}
