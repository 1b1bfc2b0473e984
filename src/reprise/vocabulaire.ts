/** Whether words look like a header of any of our tables: what tells a header row from a row of values. */
import { TABLES } from '../sheets';
import type { DefinitionTable } from '../sheets';
import { CHAMPS_VOISINS } from './champs-voisins';
import { scoreEntete, scoreVoisin, toCle } from './score-entete';
import { SYNONYMES_ENTETES } from './synonymes-entetes';

/** Tables that people's own tables may fill: neither lists, nor what the add-in writes itself. */
export const CIBLES: readonly DefinitionTable[] = TABLES.filter(({ nom }) => nom in SYNONYMES_ENTETES);

const CONNUS = new Map<string, number>();
let exacts: ReadonlySet<string> | null = null;

/** 0 to 1: the best likeness to any header of any table. */
export function scoreVocabulaire(texte: string): number {
  const cle = toCle(texte);
  if (cle === '' || texte.length > 60) return 0;
  exacts ??= collectExacts();
  if (exacts.has(cle)) return 1;
  const connu = CONNUS.get(cle);
  if (connu !== undefined) return connu;
  if (!speaksLikeUs(cle, exacts)) return remember(cle, 0);
  const score = Math.max(
    ...CIBLES.flatMap(({ nom, colonnes }) =>
      colonnes.map((colonne) => scoreEntete(texte, nom, colonne).score),
    ),
    ...voisinsOf('tActions').map((voisin) => scoreVoisin(texte, 'tActions', voisin).score),
  );
  return remember(cle, score);
}

const MOTS_MAX = 5;
let motsConnus: ReadonlySet<string> | null = null;

/** Most of its words are words of headers: values of a plan are not, and need no closer look. */
function speaksLikeUs(cle: string, entetes: ReadonlySet<string>): boolean {
  motsConnus ??= new Set([...entetes].flatMap((entete) => entete.split(' ')));
  const connus = motsConnus;
  const mots = cle.split(' ');
  return mots.length <= MOTS_MAX && mots.filter((mot) => connus.has(mot)).length >= mots.length * 0.6;
}

/** A large file does not stay in memory. */
function remember(cle: string, score: number): number {
  if (CONNUS.size > 20_000) CONNUS.clear();
  CONNUS.set(cle, score);
  return score;
}

/** Fields of other tables that a table's rows may hold: "tIndic.intitule". */
export function voisinsOf(table: string): readonly string[] {
  return Object.keys(CHAMPS_VOISINS[table] ?? {});
}

function collectExacts(): ReadonlySet<string> {
  const mots = CIBLES.flatMap(({ nom, colonnes }) => [
    ...colonnes
      .filter(({ type }) => type !== 'cle')
      .flatMap(({ entete, alias }) => [entete, ...(alias ?? [])]),
    ...Object.values(SYNONYMES_ENTETES[nom] ?? {}).flat(),
  ]);
  return new Set(mots.map(toCle).filter((cle) => cle.length > 1 || cle === '#'));
}
