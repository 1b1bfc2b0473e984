/** Merged cells and columns left blank under their first value: said again on each row they cover. */
import type { CelluleSource } from './define';
import { scoreEntete } from './score-entete';
import type { CorpsBrut } from './spread-corps';
import { isMontantFusionne } from './tell-fusions';

type Rangee = readonly (CelluleSource | null)[];

const HIERARCHIE: readonly (readonly [string, string])[] = [
  ['axe', 'Axe'],
  ['objectif', 'Objectif'],
];

/** A merged amount belongs to its first row only: said on each, it would be counted several times. */
export function fillCells(
  { vue, colonnes }: CorpsBrut,
  lignes: readonly number[],
  rangees: readonly Rangee[],
  plan: boolean,
): readonly Rangee[] {
  const fusionnees = rangees.map((rangee, i) =>
    rangee.map((cellule, j) => {
      const colonne = colonnes[j]?.colonne ?? 0;
      const ligne = lignes[i] ?? 0;
      const fusion = vue.fusionAt(ligne, colonne);
      if (cellule !== null || fusion === null || fusion.hauteur < 2 || fusion.colonne !== colonne)
        return cellule;
      const tete = vue.at(fusion.ligne, fusion.colonne);
      return tete === null || isMontantFusionne(tete) ? null : { ...tete, repetee: true };
    }),
  );
  if (!plan) return fusionnees;
  const rangs = HIERARCHIE.map(([cle, entete]) =>
    findColonne(
      colonnes.map((c) => c.entete),
      cle,
      entete,
    ),
  );
  return fillDown(
    fusionnees,
    rangs.filter((rang) => rang >= 0 && isSaidOnce(fusionnees, rang)),
  );
}

/** Who writes the axis again on each row means it where it is, and left it blank where it is blank. */
function isSaidOnce(rangees: readonly Rangee[], rang: number): boolean {
  const dits = rangees.flatMap((rangee) => {
    const cellule = rangee[rang] ?? null;
    return cellule === null || cellule.repetee === true ? [] : [cellule.texte.trim()];
  });
  return new Set(dits).size === dits.length;
}

/** The column of axes, or of objectives, among headers; -1 when there is none. */
function findColonne(entetes: readonly string[], cle: string, entete: string): number {
  return entetes.findIndex(
    (texte) => texte !== '' && scoreEntete(texte, 'tActions', { cle, entete }).score >= 0.8,
  );
}

/** A new axis ends the objective of the one before. */
function fillDown(rangees: readonly Rangee[], rangs: readonly number[]): readonly Rangee[] {
  const courants = new Map<number, CelluleSource>();
  return rangees.map((rangee) => {
    rangs.forEach((rang, niveau) => {
      const cellule = rangee[rang] ?? null;
      if (cellule === null) return;
      if (cellule.repetee !== true || courants.get(rang)?.ligne !== cellule.ligne) {
        for (const suivant of rangs.slice(niveau + 1)) courants.delete(suivant);
      }
      courants.set(rang, cellule);
    });
    return rangee.map((cellule, rang) => {
      const courant = courants.get(rang);
      return (
        cellule ?? (rangs.includes(rang) && courant !== undefined ? { ...courant, repetee: true } : null)
      );
    });
  });
}
