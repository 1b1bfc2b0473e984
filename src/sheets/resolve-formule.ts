/** A native formula written with our headers → the same with the workbook's own, or null when it lacks a table or a column. */
import { findTable } from './feuilles';
import { matchEntetes } from './match-entete';
import type { ColonnesTrouvees } from './match-entete';

/** CTG tables of the workbook (or about to be in it) → their headers. */
export type EntetesParTable = ReadonlyMap<string, readonly string[]>;

/** A text between quotes, or a structured reference with its brackets. */
const MORCEAU = /"[^"]*"|\b(t[A-Z]\w*)\[((?:[^[\]]|\[[^[\]]*\])*)\]/g;

/**
 * Excel refuses, with the whole batch, a formula that names what is not there: whoever writes one asks here first.
 * @example resolveFormule('=COUNTA(tAxes[Intitulé])', new Map([['tAxes', ['Nom de l’axe', 'Titre']]])) // '=COUNTA(tAxes[Titre])'
 */
export function resolveFormule(formule: string, tables: EntetesParTable): string | null {
  let complete = true;
  const resolue = formule.replace(MORCEAU, (texte: string, table?: string, dedans = '') => {
    if (table === undefined) return texte;
    const entetes = tables.get(table);
    if (entetes === undefined) {
      complete = false;
      return texte;
    }
    const traduite = dedans.includes('[')
      ? dedans.replace(/\[([^#[\]][^[\]]*)\]/g, (_: string, nom: string) => `[${rename(table, nom)}]`)
      : rename(table, dedans);
    return `${table}[${traduite}]`;
    function rename(nomTable: string, entete: string): string {
      const trouve = findEntete(nomTable, entete, entetes ?? []);
      if (trouve === null) complete = false;
      return trouve === null ? entete : escapeEntete(trouve);
    }
  });
  return complete ? resolue : null;
}

function findEntete(table: string, entete: string, entetes: readonly string[]): string | null {
  const colonnes = findTable(table)?.colonnes ?? [];
  const colonne = colonnes.find((connue) => connue.entete === entete);
  if (colonne === undefined) throw new Error(`No column of ${table} has the header ${entete}`);
  const rang = matchOnce(table, entetes).get(colonne.cle);
  return rang === undefined ? null : (entetes[rang] ?? null);
}

/** The headers of a table are matched once, not at each reference of each formula; they last as long as their array. */
const reconnues = new WeakMap<readonly string[], Map<string, ColonnesTrouvees['colonnes']>>();

function matchOnce(table: string, entetes: readonly string[]): ColonnesTrouvees['colonnes'] {
  const parTable = reconnues.get(entetes) ?? new Map<string, ColonnesTrouvees['colonnes']>();
  reconnues.set(entetes, parTable);
  const colonnes = parTable.get(table) ?? matchEntetes(findTable(table)?.colonnes ?? [], entetes).colonnes;
  parTable.set(table, colonnes);
  return colonnes;
}

/** What a structured reference wants before its own signs. */
function escapeEntete(entete: string): string {
  return entete.replace(/['#[\]@]/g, (signe) => `'${signe}`);
}
