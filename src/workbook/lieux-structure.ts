/** Where things stand in a workbook being structured: tables there, tables being created, and the choices of drop-downs. */
import {
  LISTES,
  NOMS_LISTES,
  findTable,
  matchEntetes,
  parseAdresse,
  quoteFeuille,
  toLettre,
} from '../sheets';
import type {
  DefinitionTable,
  EmplacementTable,
  EntetesParTable,
  Exemple,
  LigneExemple,
  TableBrute,
} from '../sheets';
import type { ColonneAAjouter } from './add-colonne';
import type { PlanStructure } from './plan-structure';
import type { PageLue } from './read-etat';
import type { Corps } from './write-cellules-libres';
import type { SourcesListes } from './write-validations';

export interface EcritureStructure {
  readonly plan: PlanStructure;
  readonly exemple: Exemple | null;
  readonly newId: () => string;
  /** The lone empty sheet that the first created sheet takes over. */
  readonly feuilleVierge: string | null;
  /** The CTG tables already there. */
  readonly brutes: readonly TableBrute[];
  /** Empty rows to add first at the end of tables already there. */
  readonly lignes: readonly { readonly table: string; readonly combien: number }[];
  /** Columns to add at the right end of tables already there. */
  readonly colonnes: readonly ColonneAAjouter[];
  /** Our sheets without table already there, by definition id. */
  readonly pages: ReadonlyMap<string, PageLue>;
  readonly colonnesSansListe: ReadonlySet<string>;
}

/** Where a table that `structure` creates will stand, as if only the rows of its definition were in it; null for another. */
export function placeCreee({ plan, exemple }: EcritureStructure, nom: string): EmplacementTable | null {
  const definition = findTable(nom);
  const prevue = plan.feuilles.find(
    ({ creer, tables }) => creer && tables.some((table) => table.nom === nom && table.etat === 'a-creer'),
  );
  if (definition === undefined || prevue === undefined) return null;
  const { premiereLigne, colonne, lignes } = rowsOf(definition, exemple);
  return {
    table: nom,
    feuille: prevue.titre,
    ligneEntete: premiereLigne,
    premiereColonne: colonne,
    entetes: definition.colonnes.map(({ entete }) => entete),
    nombreLignes: lignes,
    colonnes: new Map(definition.colonnes.map(({ cle }, rang) => [cle, rang])),
    lignes: new Map(),
    derniereLigneRemplie: premiereLigne + (definition.lignesInitiales?.length ?? 0),
  };
}

/** Where the rows of a table just created stand. */
export function rowsOf(table: DefinitionTable, exemple: Exemple | null): Corps {
  const { ligne, colonne } = parseAdresse(table.ancre);
  const lignes = mergeLignes(table, exemple?.tables[table.nom] ?? []).length + table.lignesVides;
  return { colonne, premiereLigne: ligne + 1, lignes };
}

/** The headers of every CTG table: as they are for those already there, as defined for those being created. */
export function entetesOf({ plan, brutes }: EcritureStructure): EntetesParTable {
  const creees = plan.feuilles.flatMap(({ creer, tables }) =>
    creer ? tables.filter(({ etat }) => etat === 'a-creer').map(({ nom }) => nom) : [],
  );
  return new Map([
    ...creees.map((nom) => [nom, findTable(nom)?.colonnes.map(({ entete }) => entete) ?? []] as const),
    ...brutes.map(({ nom, valeurs }) => [nom, (valeurs[0] ?? []).map(String)] as const),
  ]);
}

/** Initial rows completed by the example's rows of the same id; the others follow. */
export function mergeLignes(table: DefinitionTable, exemple: readonly LigneExemple[]): LigneExemple[] {
  const initiales = table.lignesInitiales ?? [];
  const ids = new Set(initiales.map(({ id }) => id).filter((id) => id !== undefined));
  const parId = new Map(
    exemple.flatMap((ligne) => (ligne['id'] === undefined ? [] : [[ligne['id'], ligne] as const])),
  );
  return [
    ...initiales.map((ligne) => ({ ...ligne, ...(ligne['id'] === undefined ? {} : parId.get(ligne['id'])) })),
    ...exemple.filter(({ id }) => id === undefined || !ids.has(id)),
  ];
}

/** Where each drop-down takes its choices: absolute ranges, which Excel, LibreOffice and the atelier all follow. */
export function toSources(ecriture: EcritureStructure): SourcesListes {
  const source = (nom: string, cle: string, lignes: number | null): string | null => {
    const lieu = findColonne(ecriture, nom, cle);
    if (lieu === null) return null;
    const { titre, ligne, colonne, hauteur } = lieu;
    const lettre = toLettre(colonne);
    return `=${quoteFeuille(titre)}!$${lettre}$${ligne + 2}:$${lettre}$${ligne + 1 + (lignes ?? hauteur)}`;
  };
  const listes = new Map(
    NOMS_LISTES.map((nom) => [nom as string, source('tListes', nom, LISTES[nom].valeurs.length)]),
  );
  return { listeOf: (nom) => listes.get(nom) ?? null, colonneOf: (table, cle) => source(table, cle, null) };
}

interface LieuColonne {
  readonly titre: string;
  /** Of the header, from 0. */
  readonly ligne: number;
  readonly colonne: number;
  readonly hauteur: number;
}

/** Where a column stands: as found for a table already there, as defined for one being created. */
function findColonne(structure: EcritureStructure, nom: string, cle: string): LieuColonne | null {
  const { brutes, colonnes } = structure;
  const definition = findTable(nom);
  if (definition === undefined) return null;
  const brute = brutes.find((table) => table.nom === nom);
  if (brute !== undefined) {
    const ajoutees = colonnes.flatMap(({ table, entete }) => (table === nom ? [entete] : []));
    const entetes = [...(brute.valeurs[0] ?? []).map(String), ...ajoutees];
    const rang = matchEntetes(definition.colonnes, entetes).colonnes.get(cle);
    if (rang === undefined) return null;
    const hauteur = Math.max(brute.valeurs.length - 1, 1);
    return { titre: brute.feuille, ligne: brute.ligne, colonne: brute.colonne + rang, hauteur };
  }
  const creee = placeCreee(structure, nom);
  const rang = creee?.colonnes.get(cle);
  if (creee === null || rang === undefined) return null;
  const { feuille, ligneEntete, premiereColonne, nombreLignes } = creee;
  return {
    titre: feuille,
    ligne: ligneEntete - 1,
    colonne: premiereColonne + rang,
    hauteur: Math.max(nombreLignes, 1),
  };
}
