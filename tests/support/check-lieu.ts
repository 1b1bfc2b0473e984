/** Looks for a fact where it is said to live: what is wrong, in a sentence for the reader of a test, or null. */
import type { Lieu } from '../../examples/faits';
import type { LigneVue, TablesVues } from './read-exceljs';

type Reperes = Readonly<Record<string, string>>;

export function checkLieu(tables: TablesVues, lieu: Lieu): string | null {
  if (lieu.type === 'nulle-part') return findMots(tables, lieu.mots, lieu.table);
  const { table } = lieu;
  const lignes = tables.get(table);
  if (lignes === undefined) return `${table} is not in the workbook`;
  switch (lieu.type) {
    case 'lignes':
      return compare(
        `rows of ${table}`,
        String(selectLignes(lignes, lieu.reperes).length),
        String(lieu.nombre),
      );
    case 'valeurs': {
      const distinctes = new Set(lignes.map((ligne) => toPlain(ligne[lieu.colonne] ?? '')));
      return compare(`values of ${table}.${lieu.colonne}`, String(distinctes.size), String(lieu.nombre));
    }
    case 'vide': {
      const lues = selectLignes(lignes, lieu.reperes).map((ligne) => cellOf(ligne, lieu.colonne));
      if (lues.length === 0) return `no row of ${table} has ${JSON.stringify(lieu.reperes)}`;
      return compare(`${table}.${lieu.colonne}`, lues.join(''), '');
    }
    case 'cellule':
    case 'mots':
      return checkCellule(lignes, lieu);
  }
}

function checkCellule(lignes: readonly LigneVue[], lieu: Extract<Lieu, { valeur: string }>): string | null {
  const { table, reperes, colonne, valeur, type } = lieu;
  const [ligne, ...autres] = selectLignes(lignes, reperes);
  if (ligne === undefined || autres.length > 0) {
    return `${table}: ${ligne === undefined ? 0 : autres.length + 1} rows have ${JSON.stringify(reperes)}`;
  }
  const lue = toPlain(cellOf(ligne, colonne));
  const trouve = type === 'mots' ? lue.includes(toPlain(valeur)) : lue === toPlain(valeur);
  return trouve ? null : `${table}.${colonne} is « ${lue} » instead of « ${valeur} »`;
}

function selectLignes(lignes: readonly LigneVue[], reperes: Reperes): LigneVue[] {
  return lignes.filter((ligne) =>
    Object.entries(reperes).every(([cle, valeur]) => toPlain(cellOf(ligne, cle)) === toPlain(valeur)),
  );
}

/** A column that is not there would make every absence true. */
function cellOf(ligne: LigneVue, colonne: string): string {
  const lue = ligne[colonne];
  if (lue === undefined) throw new Error(`No column ${colonne} among ${Object.keys(ligne).join(', ')}`);
  return lue;
}

function findMots(tables: TablesVues, mots: string, seule: string | undefined): string | null {
  if (seule !== undefined && !tables.has(seule)) return `${seule} is not in the workbook`;
  for (const [table, lignes] of tables) {
    if (table === 'tListes' || (seule !== undefined && table !== seule)) continue;
    for (const { id: _, ...ligne } of lignes) {
      const ici = Object.values(ligne).find((texte) => toPlain(texte).includes(mots));
      if (ici !== undefined) return `${table} holds « ${mots} »: ${ici}`;
    }
  }
  return null;
}

function compare(quoi: string, lu: string, attendu: string): string | null {
  return lu === attendu ? null : `${quoi}: « ${lu} » instead of « ${attendu} »`;
}

const toPlain = (texte: string): string => texte.replace(/\s+/g, ' ').trim();
