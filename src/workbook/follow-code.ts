/** The cells of other rows that cite an action by its code, once that code changes. Pure. */
import { rowsOf } from '../domain/tables';
import { toComparable } from '../domain/texte-comparable';
import { findTable, toCellule } from '../sheets';
import type { LectureClasseur } from './read-classeur';
import type { CelluleDeTable } from './write-cellules';

/** Columns by which rows name an action. */
const CITATIONS: readonly (readonly [table: string, champ: string])[] = [
  ['tJalons', 'action'],
  ['tFin', 'action'],
  ['tDecisions', 'action'],
  ['tIndic', 'rattachement'],
  ['tEval', 'code'],
  ['tEnjeux', 'reponse'],
  ['tActions', 'actions_liees'],
];

export interface Suites {
  /** By table; sheets that are protected are the writer's to refuse. */
  readonly cellules: ReadonlyMap<string, readonly CelluleDeTable[]>;
  /** Cells that cite the code and hold a formula: left to their author. */
  readonly nonSuivies: number;
}

const AUCUNE: Suites = { cellules: new Map(), nonSuivies: 0 };

type Lecture = Pick<LectureClasseur, 'classeur' | 'emplacements' | 'brutes'>;

/** Nothing follows a code that several rows of the plan share: nobody could tell whom they cite. */
export function followCode(ancien: string, nouveau: string, lecture: Lecture): Suites {
  const cle = toComparable(ancien);
  const { axes, objectifs, actions } = lecture.classeur;
  const homonymes = [...axes, ...objectifs, ...actions].filter(({ code }) => toComparable(code) === cle);
  if (cle === '' || nouveau.trim() === '' || homonymes.length !== 1) return AUCUNE;
  const cellules = new Map<string, CelluleDeTable[]>();
  let nonSuivies = 0;
  for (const [table, champ] of CITATIONS) {
    const definition = findTable(table);
    const colonne = definition?.colonnes.find((candidate) => candidate.cle === champ);
    const lieu = lecture.emplacements.get(table);
    const rang = lieu?.colonnes.get(champ);
    const brute = lecture.brutes.find(({ nom }) => nom === table);
    if (definition === undefined || colonne === undefined || lieu === undefined || rang === undefined)
      continue;
    for (const ligne of rowsOf(lecture.classeur, table)) {
      const avant: unknown = (ligne as Readonly<Record<string, unknown>>)[champ];
      const apres = typeof avant === 'string' ? replaceCode(avant, cle, nouveau) : avant;
      if (apres === avant || typeof apres !== 'string' || isOther(ligne)) continue;
      const formule = brute?.formules[ligne.ref.ligne - lieu.ligneEntete]?.[rang];
      if (typeof formule === 'string' && formule.startsWith('=')) nonSuivies += 1;
      else {
        const suite = {
          ligne: ligne.ref.ligne,
          cle: champ,
          cellule: toCellule(definition, colonne, { [champ]: apres }),
        };
        cellules.set(table, [...(cellules.get(table) ?? []), suite]);
      }
    }
  }
  return { cellules, nonSuivies };
}

/** A note of an axis or of the convention cites no action. */
function isOther(ligne: object): boolean {
  return 'objet' in ligne && toComparable(String(ligne.objet)) !== 'action';
}

/** "A1 ; A2" → "B1 ; A2": the parts that are the code and no other; what parts them stays as typed. */
function replaceCode(texte: string, cle: string, nouveau: string): string {
  return texte
    .split(/([;\n])/)
    .map((morceau) =>
      toComparable(morceau) === cle ? morceau.replace(morceau.trim(), () => nouveau) : morceau,
    )
    .join('');
}
