/** Where repairs go in the workbook as it reads now, and those that can no longer be made. Pure. */
import type { Reparation, Retouche } from '../domain/reparation';
import { indexTextes } from '../domain/texte-cellule';
import { findTable, toAdresse, toCellule } from '../sheets';
import type { CelluleBrute, EmplacementTable, TableBrute } from '../sheets';
import type { LectureClasseur } from './read-classeur';

/** Why a repair is left out: all its cells stay as they are. */
export type Refus = 'absente' | 'formule' | 'changee' | 'deja-ecrite';

export interface RetouchePlacee {
  readonly retouche: Retouche;
  readonly lieu: EmplacementTable;
  /** Excel's row number. */
  readonly ligne: number;
  readonly rang: number;
  /** "D5". */
  readonly cellule: string;
  readonly valeur: CelluleBrute;
  /** Null: the cell keeps its own. */
  readonly format: string | null;
}

export interface ReparationRefusee {
  readonly reparation: Reparation;
  readonly refus: Refus;
  readonly feuille: string | null;
  readonly cellule: string | null;
}

export interface PlanReparations {
  readonly placees: readonly {
    readonly reparation: Reparation;
    readonly retouches: readonly RetouchePlacee[];
  }[];
  readonly refusees: readonly ReparationRefusee[];
}

type Lecture = Pick<LectureClasseur, 'classeur' | 'emplacements' | 'brutes'>;

/** A repair is made whole, or not at all; two that would write different things in a cell are not made together. */
export function planReparations(reparations: readonly Reparation[], lecture: Lecture): PlanReparations {
  const place = createPlacement(lecture);
  const ecrites = new Map<string, CelluleBrute>();
  const placees: { reparation: Reparation; retouches: readonly RetouchePlacee[] }[] = [];
  const refusees: ReparationRefusee[] = [];
  for (const reparation of reparations) {
    const lieux = reparation.retouches.map(place);
    const refusee = lieux.find((lieu) => isRefus(lieu)) ?? lieux.find((lieu) => isPrise(lieu, ecrites));
    if (refusee !== undefined) {
      const refus = isRefus(refusee) ? refusee.refus : 'deja-ecrite';
      const { feuille, cellule } = whereOf(refusee);
      refusees.push({ reparation, refus, feuille, cellule });
      continue;
    }
    const retouches = lieux.flatMap((lieu) => (isRefus(lieu) ? [] : [lieu]));
    for (const retouche of retouches) ecrites.set(keyOf(retouche), retouche.valeur);
    placees.push({ reparation, retouches });
  }
  return { placees, refusees };
}

interface Refusee {
  readonly refus: Refus;
  readonly feuille: string | null;
  readonly cellule: string | null;
}

function isRefus(lieu: RetouchePlacee | Refusee): lieu is Refusee {
  return 'refus' in lieu;
}

function whereOf(lieu: RetouchePlacee | Refusee): Pick<Refusee, 'feuille' | 'cellule'> {
  return isRefus(lieu) ? lieu : { feuille: lieu.lieu.feuille, cellule: lieu.cellule };
}

function keyOf({ lieu, ligne, rang }: RetouchePlacee): string {
  return `${lieu.table} ${ligne} ${rang}`;
}

function isPrise(lieu: RetouchePlacee | Refusee, ecrites: ReadonlyMap<string, CelluleBrute>): boolean {
  if (isRefus(lieu)) return false;
  const deja = ecrites.get(keyOf(lieu));
  return deja !== undefined && deja !== lieu.valeur;
}

/** Answers where a repair goes, null when it cannot be made now. The workbook is indexed once. */
export function createPlaceur(
  lecture: Lecture,
): (reparation: Reparation) => readonly RetouchePlacee[] | null {
  const place = createPlacement(lecture);
  return ({ retouches }) => {
    const lieux = retouches.map(place);
    return lieux.some(isRefus) ? null : lieux.flatMap((lieu) => (isRefus(lieu) ? [] : [lieu]));
  };
}

/** The row by its key, else by its number; the cell must read as it did, and hold no formula. */
function createPlacement({
  classeur,
  emplacements,
  brutes,
}: Lecture): (retouche: Retouche) => RetouchePlacee | Refusee {
  const texteOf = indexTextes(classeur);
  const parNom = new Map(brutes.map((brute) => [brute.nom, brute]));
  return (retouche) => {
    const { table, id, champ, avant } = retouche;
    const lieu = emplacements.get(table);
    const rang = lieu?.colonnes.get(champ);
    const brute = parNom.get(table);
    const ligne = id === '' ? retouche.ligne : lieu?.lignes.get(id);
    const feuille = lieu?.feuille ?? null;
    if (lieu === undefined || rang === undefined || brute === undefined || ligne === undefined)
      return { refus: 'absente', feuille, cellule: null };
    const cellule = toAdresse(ligne - 1, lieu.premiereColonne + rang);
    const { valeur: brut, formule } = cellAt(brute, lieu, ligne, rang);
    if (typeof formule === 'string' && formule.startsWith('=')) return { refus: 'formule', feuille, cellule };
    if (brut !== avant && texteOf({ table, id, ligne }, champ) !== avant)
      return { refus: 'changee', feuille, cellule };
    return { retouche, lieu, ligne, rang, cellule, ...toContenu(retouche, brut) };
  };
}

function cellAt(
  { valeurs, formules }: TableBrute,
  { ligneEntete }: EmplacementTable,
  ligne: number,
  rang: number,
): { readonly valeur: CelluleBrute; readonly formule: CelluleBrute } {
  const place = ligne - ligneEntete;
  return { valeur: valeurs[place]?.[rang] ?? '', formule: formules[place]?.[rang] ?? '' };
}

/** A format is set only where the cell would otherwise show something else than what is written. */
function toContenu(
  { table, id, champ, apres }: Retouche,
  brut: CelluleBrute,
): Pick<RetouchePlacee, 'valeur' | 'format'> {
  const definition = findTable(table);
  const colonne = definition?.colonnes.find(({ cle }) => cle === champ);
  if (definition === undefined || colonne === undefined) return { valeur: apres, format: null };
  const { valeur, format } = toCellule(definition, colonne, { id, [champ]: apres });
  const change = format === '@' || (typeof valeur === 'number' && typeof brut !== 'number');
  return { valeur, format: change ? format : null };
}
