/** Grids of a source → all that would be added to the workbook, and all there is to say about it, before anything is written. */
import { FEUILLES, findTable, matchEntetes } from '../sheets';
import type { CelluleBrute } from '../sheets';
import type {
  AjoutTable,
  ApercuReprise,
  Correction,
  CorrectionTable,
  Grille,
  LigneEcartee,
  LigneReprise,
  MemoireReprise,
  TableTrouvee,
} from './define';
import type { Existants } from './existants';
import { findTables } from './find-tables';
import { readLignes } from './lignes-lues';
import { linkLignes } from './link-lignes';
import { mergeCroix } from './merge-croix';
import { nameInstance } from './name-instance';
import { proposeTable } from './propose-table';

export interface OptionsApercu {
  readonly source: string;
  readonly existants: Existants;
  readonly memoire: MemoireReprise;
  readonly correction: Correction;
}

export function previewGrilles(
  grilles: readonly Grille[],
  { source, existants, memoire, correction }: OptionsApercu,
): ApercuReprise {
  const lues = grilles.map(findTables);
  const tables = lues
    .flatMap((lue) => lue.tables)
    .map(mergeCroix)
    .map(nameInstance);
  const propositions = tables.map((table) =>
    proposeTable(table, memoire, correctionOf(table, tables, correction)),
  );
  const converties = tables.flatMap((table, rang) => {
    const proposition = propositions[rang];
    return proposition === undefined ? [] : [readLignes(table, proposition)];
  });
  const ignorees = tables.filter((_, rang) => propositions[rang]?.cible === null).flatMap(toEcartees);
  const liees = linkLignes(
    converties.flatMap(({ lignes }) => lignes),
    existants,
    correction.doublons ?? 'ecarter',
  );
  return {
    source,
    tables: propositions,
    ajouts: toAjouts(liees.parTable, existants),
    problemes: [
      ...tables.flatMap((table, rang) => (propositions[rang]?.cible === null ? [] : (table.problemes ?? []))),
      ...converties.flatMap(({ problemes }) => problemes),
      ...liees.problemes,
    ],
    remarques: converties.flatMap(({ remarques }) => remarques),
    ecartees: [
      ...lues.flatMap(({ ecartees }) => ecartees),
      ...tables.flatMap(({ ecartees }) => ecartees),
      ...ignorees,
      ...converties.flatMap(({ ecartees }) => ecartees),
      ...liees.ecartees,
    ],
  };
}

/** By id; by sheet when it holds one table; "*" for all. */
function correctionOf(
  table: TableTrouvee,
  toutes: readonly TableTrouvee[],
  { tables = {} }: Correction,
): CorrectionTable | null {
  const seule = toutes.filter(({ feuille }) => feuille === table.feuille).length === 1;
  return (
    tables[`${table.feuille}!${table.adresse}`] ??
    (seule ? tables[table.feuille] : undefined) ??
    tables['*'] ??
    null
  );
}

/** A table left out is told row by row, its headers first. */
function toEcartees(table: TableTrouvee): LigneEcartee[] {
  const ecart = (ligne: number, textes: readonly string[]): LigneEcartee => ({
    feuille: table.feuille,
    ligne,
    motif: 'table-ignoree',
    texte: textes.join(' | '),
  });
  const premiere = table.lignes[0] ?? 1;
  return [
    ecart(
      Math.max(1, premiere - 1),
      table.colonnes.map(({ entete }) => entete),
    ),
    ...table.lignes.map((ligne, rang) =>
      ecart(
        ligne,
        table.colonnes.flatMap(({ cellules }) => cellules[rang]?.texte ?? []),
      ),
    ),
  ];
}

function toAjouts(
  parTable: ReadonlyMap<string, readonly LigneReprise[]>,
  existants: Existants,
): readonly AjoutTable[] {
  return FEUILLES.flatMap(({ titre, tables }) =>
    tables.flatMap(({ nom }) => {
      const lignes = (parTable.get(nom) ?? []).map((ligne) => ({
        ...ligne,
        supplements: renameSupplements(nom, ligne.supplements),
      }));
      if (lignes.length === 0) return [];
      const colonnesSupplementaires = [
        ...new Set(lignes.flatMap(({ supplements }) => Object.keys(supplements))),
      ];
      return [
        { table: nom, feuille: titre, aCreer: !existants.tables.has(nom), lignes, colonnesSupplementaires },
      ];
    }),
  );
}

/** An extra column must not be taken for one of ours. */
function renameSupplements(
  table: string,
  supplements: Readonly<Record<string, CelluleBrute>>,
): Record<string, CelluleBrute> {
  const colonnes = findTable(table)?.colonnes ?? [];
  return Object.fromEntries(
    Object.entries(supplements).map(([entete, valeur]) => [
      matchEntetes(colonnes, [entete]).colonnes.size > 0 ? `${entete} (repris)` : entete,
      valeur,
    ]),
  );
}
