/** The fingerprint of a row: it changes when a cell of the row does, not when the row moves. */
import type { Classeur } from './classeur';
import { CHAMPS_FICHE } from './fiche-action';
import { groupBy } from './group-by';
import { isCelluleVide, isLigneVide } from './lignes-remplies';
import { TABLES_CLASSEUR, rowsOf } from './tables';
import type { Enregistrement } from './valeurs';

/**
 * Fingerprint of the row `id` of a table (all the rows of that id, when a copy shares it); with `id` '', of the
 * whole table but its blank rows, for what is said about the plan rather than about a row.
 */
export function empreinteLigne(classeur: Classeur, table: string, id: string): string {
  const connues = calculees.get(classeur) ?? new Map<string, string>();
  calculees.set(classeur, connues);
  const cle = `${table}\t${id}`;
  const connue = connues.get(cle);
  if (connue !== undefined) return connue;
  const empreinte = computeEmpreinte(classeur, table, id);
  connues.set(cle, empreinte);
  return empreinte;
}

/** A row bears many findings, and a reading never changes: one fingerprint a row and a reading. */
const calculees = new WeakMap<Classeur, Map<string, string>>();

const indexees = new WeakMap<Classeur, Map<string, ReadonlyMap<string, readonly Enregistrement[]>>>();

function indexIds(classeur: Classeur, table: string): ReadonlyMap<string, readonly Enregistrement[]> {
  const tables = indexees.get(classeur) ?? new Map<string, ReadonlyMap<string, readonly Enregistrement[]>>();
  indexees.set(classeur, tables);
  const index = tables.get(table) ?? groupBy(rowsOf(classeur, table), ({ ref }) => ref.id);
  tables.set(table, index);
  return index;
}

function computeEmpreinte(classeur: Classeur, table: string, id: string): string {
  const lignes =
    id === ''
      ? rowsOf(classeur, table).filter((ligne) => !isLigneVide(ligne))
      : (indexIds(classeur, table).get(id) ?? []);
  return hash(lignes.map(serialize).join('\n'));
}

/** Of all that controls look at: any row, a formula in error, a table that comes or goes. Sorting rows changes nothing. */
export function empreinteClasseur(classeur: Classeur): string {
  const tables = TABLES_CLASSEUR.map((table) => {
    const lignes = rowsOf(classeur, table).filter((ligne) => !isLigneVide(ligne));
    return lignes.map((ligne) => `${table}\t${serialize(ligne)}`).sort();
  });
  const erreurs = classeur.erreurs.map(({ table, champ, erreur }) => `${table}\t${champ}\t${erreur}`).sort();
  const presentes = [...classeur.tables].sort();
  return hash([...tables.flat(), ...erreurs, ...presentes].join('\n'));
}

/**
 * The cells in the order of their keys, without where the row stands. A field of the fiche left empty counts for
 * nothing: what was accepted before the column came stays accepted.
 */
function serialize(ligne: Enregistrement): string {
  const cellules = Object.entries(ligne).filter(
    ([cle, valeur]) => cle !== 'ref' && !(CHAMPS_FICHE.includes(cle) && isCelluleVide(valeur)),
  );
  return JSON.stringify(cellules.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** 64 bits in hexadecimal: two FNV-1a sums of 32 bits with different starts; to notice a change, not to keep a secret. */
export function hash(texte: string): string {
  return [0x811c9dc5, 0x01000193]
    .map((depart) => {
      let somme = depart;
      for (let i = 0; i < texte.length; i += 1) somme = Math.imul(somme ^ texte.charCodeAt(i), 0x01000193);
      return (somme >>> 0).toString(16).padStart(8, '0');
    })
    .join('');
}
