/** The workbook's formulas as read in one go, and what a formula reads in them. Pure. */
import type { Argument } from '../../indicators';
import type { Reference } from '../../indicators/formule';
import { parseAdresse, toAdresse } from '../../sheets';
import type { CelluleBrute } from '../../sheets';

type Grille = readonly (readonly CelluleBrute[])[];

export interface PageLue {
  readonly nom: string;
  readonly protegee: boolean;
  /** Row and column of the first cell read, from 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly formules: Grille;
  readonly valeurs: Grille;
  readonly formats: readonly (readonly string[])[];
  /** True when a cell may be filled by another's formula. */
  readonly propage: boolean;
}

/** One of our tables, header and totals included. */
export interface TablePlacee {
  readonly nom: string;
  readonly feuille: string;
  readonly ligne: number;
  readonly colonne: number;
  readonly hauteur: number;
  readonly largeur: number;
  readonly totaux: boolean;
}

/** The cells that one formula fills, itself first. */
export interface Propagation {
  readonly feuille: string;
  readonly adresse: string;
  readonly hauteur: number;
  readonly largeur: number;
}

export interface Instantane {
  readonly pages: readonly PageLue[];
  readonly tables: readonly TablePlacee[];
  readonly propagations?: readonly Propagation[];
}

export interface CelluleFormule {
  readonly feuille: string;
  /** Row and column from 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly adresse: string;
  readonly formule: string;
  readonly valeur: CelluleBrute;
  readonly format: string;
  readonly protegee: boolean;
  /** What it fills: one cell by one, most of the time. */
  readonly hauteur: number;
  readonly largeur: number;
}

export function withPropagations(instantane: Instantane, propagations: readonly Propagation[]): Instantane {
  return { ...instantane, propagations };
}

/** Every cell that holds something starting with "=", sheet after sheet; cells filled by another's formula are left out. */
export function listFormules({ pages, propagations = [] }: Instantane): readonly CelluleFormule[] {
  const etendues = new Map(propagations.map((propagation) => [cleOf(propagation), propagation]));
  const remplies = new Set(propagations.flatMap(listRemplies));
  return pages.flatMap((page) =>
    page.formules.flatMap((rangee, i) =>
      rangee.flatMap((formule, j) => {
        if (typeof formule !== 'string' || !formule.startsWith('=') || formule.length < 2) return [];
        const ligne = page.ligne + i;
        const colonne = page.colonne + j;
        const lieu = { feuille: page.nom, adresse: toAdresse(ligne, colonne) };
        if (remplies.has(cleOf(lieu))) return [];
        const { hauteur = 1, largeur = 1 } = etendues.get(cleOf(lieu)) ?? {};
        return [
          {
            ...lieu,
            ligne,
            colonne,
            formule,
            valeur: page.valeurs[i]?.[j] ?? '',
            format: page.formats[i]?.[j] ?? 'General',
            protegee: page.protegee,
            hauteur,
            largeur,
          },
        ];
      }),
    ),
  );
}

/** Excel shows the formula itself where it is kept as a text. */
export function isTexte({ formule, valeur }: CelluleFormule): boolean {
  return formule === valeur;
}

function cleOf({ feuille, adresse }: Pick<Propagation, 'feuille' | 'adresse'>): string {
  return `${feuille}!${adresse}`;
}

function listRemplies({ feuille, adresse, hauteur, largeur }: Propagation): string[] {
  const { ligne, colonne } = parseAdresse(adresse);
  const cles = Array.from({ length: hauteur * largeur }, (_, rang) =>
    cleOf({
      feuille,
      adresse: toAdresse(ligne + Math.floor(rang / largeur), colonne + (rang % largeur)),
    }),
  );
  return cles.slice(1);
}

/** The values of a rectangle, '' where nothing was read. */
export function valeursOf(
  { pages }: Instantane,
  zone: {
    readonly feuille: string;
    readonly ligne: number;
    readonly colonne: number;
    readonly hauteur: number;
    readonly largeur: number;
  },
): CelluleBrute[][] {
  const page = pages.find(({ nom }) => nom.toLowerCase() === zone.feuille.toLowerCase());
  return Array.from({ length: zone.hauteur }, (_, i) =>
    Array.from(
      { length: zone.largeur },
      (__, j) => page?.valeurs[zone.ligne + i - page.ligne]?.[zone.colonne + j - page.colonne] ?? '',
    ),
  );
}

/** No argument of ours needs more cells than that; a reference to more is left to Excel. */
const MAX_CELLULES = 200_000;

/** What a reference of this formula holds; null when it cannot be known from here. */
export function readReferenceLue(
  instantane: Instantane,
  { feuille, ligne, colonne }: Pick<CelluleFormule, 'feuille' | 'ligne' | 'colonne'>,
  reference: Reference | undefined,
): Argument | null {
  if (reference === undefined || reference.type === 'nom') return null;
  if (reference.type === 'plage') {
    const { debut, fin } = reference;
    const hauteur = fin.ligne - debut.ligne + 1;
    const largeur = fin.colonne - debut.colonne + 1;
    if (hauteur * largeur > MAX_CELLULES) return null;
    return valeursOf(instantane, { feuille: reference.feuille ?? feuille, ...debut, hauteur, largeur });
  }
  const table = findTableOf(instantane, { feuille, ligne, colonne }, reference.table);
  if (table === undefined) return null;
  const entetes = valeursOf(instantane, { ...table, hauteur: 1 })[0] ?? [];
  const rang = entetes.findIndex(
    (entete) => String(entete).toLowerCase() === reference.colonne.toLowerCase(),
  );
  if (rang < 0) return null;
  const corps = { feuille: table.feuille, colonne: table.colonne + rang, largeur: 1 };
  return reference.ligneCourante
    ? valeursOf(instantane, { ...corps, ligne, hauteur: 1 })
    : valeursOf(instantane, { ...corps, ligne: table.ligne + 1, hauteur: corpsOf(table) });
}

/** Rows of data. */
export function corpsOf({ hauteur, totaux }: TablePlacee): number {
  return hauteur - (totaux ? 2 : 1);
}

function findTableOf(
  { tables }: Instantane,
  cellule: Pick<CelluleFormule, 'feuille' | 'ligne' | 'colonne'>,
  nom: string | null,
): TablePlacee | undefined {
  return nom === null
    ? findTableAt(tables, cellule)
    : tables.find((table) => table.nom.toLowerCase() === nom.toLowerCase());
}

/** The table whose rows of data this cell is in. */
export function findTableAt(
  tables: readonly TablePlacee[],
  { feuille, ligne, colonne }: Pick<CelluleFormule, 'feuille' | 'ligne' | 'colonne'>,
): TablePlacee | undefined {
  return tables.find(
    (table) =>
      table.feuille === feuille &&
      colonne >= table.colonne &&
      colonne < table.colonne + table.largeur &&
      ligne > table.ligne &&
      ligne <= table.ligne + corpsOf(table),
  );
}
