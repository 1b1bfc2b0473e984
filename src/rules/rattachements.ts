/** Whose row it is: the pilote and the axe of any row of the plan, followed through the links people typed. */
import type { Action } from '../domain/action';
import type { Axe } from '../domain/axe';
import type { Classeur } from '../domain/classeur';
import { rowsOf } from '../domain/tables';
import { toComparable } from '../domain/texte-comparable';
import type { Enregistrement, Reference } from '../domain/valeurs';
import { keysCited, keysOf } from './references';

export interface Rattachement {
  /** The person, else the structure, as first written in the plan; '' when the row is nobody's. */
  readonly pilote: string;
  /** "A1 – Soutenir les parents", the words of the cell when they lead to no axis; '' without axis. */
  readonly axe: string;
  /** The row of tActions it leads to, at the time of this reading; null when it leads to none. */
  readonly action: number | null;
}

/** A row may be known by its id, its number, or neither (the whole table). */
export type LigneVisee = Partial<{ readonly [K in keyof Reference]: Reference[K] | null }>;

const SANS: Rattachement = { pilote: '', axe: '', action: null };

/** Columns by which a row says what it belongs to, in the order they are believed. No table leads back to itself. */
const LIENS: Readonly<Record<string, readonly string[]>> = {
  tJalons: ['action'],
  tFin: ['action'],
  tDecisions: ['action'],
  tMesures: ['indicateur'],
  tIndic: ['rattachement'],
  tEval: ['code'],
  tObjectifs: ['axe'],
  tActions: ['axe', 'objectif'],
  tBilan: ['axe'],
  tEnjeux: ['reponse'],
};

/** Answers for one workbook; rows of the same plan are looked for once. */
export function indexRattachements(classeur: Classeur): (ligne: LigneVisee) => Rattachement {
  const cibles = indexCibles(classeur);
  const noms = indexNoms(classeur.actions);
  const lignes = new Map<string, ReadonlyMap<string | number, Enregistrement>>();
  const connus = new Map<Enregistrement, Rattachement>();
  const findLigne = ({ table, id, ligne }: LigneVisee): Enregistrement | undefined => {
    if (table === null || table === undefined) return undefined;
    const index = lignes.get(table) ?? indexLignes(rowsOf(classeur, table));
    lignes.set(table, index);
    return index.get(id ?? '') ?? index.get(ligne ?? '');
  };
  const resolve = (ligne: Enregistrement): Rattachement => {
    const connu = connus.get(ligne);
    if (connu !== undefined) return connu;
    const suivi = follow(ligne, cibles, resolve);
    const rattachement = isAction(ligne)
      ? { axe: suivi.axe, pilote: noms.get(toComparable(piloteOf(ligne))) ?? '', action: ligne.ref.ligne }
      : suivi;
    connus.set(ligne, rattachement);
    return rattachement;
  };
  return (visee) => {
    const ligne = findLigne(visee);
    return ligne === undefined ? SANS : resolve(ligne);
  };
}

/** The person who pilots, else the structure. */
function piloteOf({ pilote, structure_pilote: structure }: Action): string {
  return pilote.trim() === '' ? structure.trim() : pilote.trim();
}

/** What a link may lead to, by the keys a cell may cite it with; an action before an objective before an axis. */
function indexCibles({
  axes,
  objectifs,
  actions,
  indicateurs,
}: Classeur): ReadonlyMap<string, Enregistrement> {
  const index = new Map<string, Enregistrement>();
  for (const cible of [...actions, ...objectifs, ...axes])
    for (const cle of keysOf(cible)) index.set(toCle(cible.ref.table, cle), cible);
  for (const indicateur of indicateurs)
    for (const cle of keysOf(indicateur)) index.set(toCle('tIndic', cle), indicateur);
  return index;
}

const TABLES_PAR_LIEN: Readonly<Record<string, readonly string[]>> = {
  action: ['tActions'],
  objectif: ['tObjectifs'],
  axe: ['tAxes'],
  indicateur: ['tIndic'],
  rattachement: ['tActions', 'tObjectifs', 'tAxes'],
  code: ['tActions', 'tObjectifs', 'tAxes'],
  reponse: ['tObjectifs', 'tAxes'],
};

function follow(
  ligne: Enregistrement,
  cibles: ReadonlyMap<string, Enregistrement>,
  resolve: (cible: Enregistrement) => Rattachement,
): Rattachement {
  if (ligne.ref.table === 'tAxes') return { ...SANS, axe: nameOfAxe(ligne as Axe) };
  let ecrit = '';
  for (const lien of LIENS[ligne.ref.table] ?? []) {
    const cellule: unknown = ligne[lien as keyof Enregistrement];
    if (typeof cellule !== 'string' || cellule.trim() === '') continue;
    for (const cible of findCibles(cellule, lien, cibles)) {
      const trouve = resolve(cible);
      if (trouve.axe !== '' || trouve.action !== null) return trouve;
    }
    if (lien === 'axe') ecrit = cellule.trim();
  }
  return { ...SANS, axe: ecrit };
}

function findCibles(
  cellule: string,
  lien: string,
  cibles: ReadonlyMap<string, Enregistrement>,
): Enregistrement[] {
  return keysCited(cellule).flatMap((cle) =>
    (TABLES_PAR_LIEN[lien] ?? []).flatMap((table) => cibles.get(toCle(table, cle)) ?? []),
  );
}

/** "A1 – Soutenir les parents". */
function nameOfAxe(axe: Axe): string {
  return [axe.code.trim(), axe.intitule.trim()].filter((mot) => mot !== '').join(' – ');
}

/** Two writings of one name that differ by case and accents only are one pilote, named as first written. */
function indexNoms(actions: readonly Action[]): ReadonlyMap<string, string> {
  const noms = new Map<string, string>();
  for (const nom of actions.map(piloteOf)) {
    const cle = toComparable(nom);
    if (!noms.has(cle)) noms.set(cle, nom);
  }
  return noms;
}

function isAction(ligne: Enregistrement): ligne is Action {
  return ligne.ref.table === 'tActions';
}

function indexLignes(lignes: readonly Enregistrement[]): ReadonlyMap<string | number, Enregistrement> {
  const index = new Map<string | number, Enregistrement>();
  for (const ligne of lignes) {
    if (ligne.ref.id !== '') index.set(ligne.ref.id, ligne);
    index.set(ligne.ref.ligne, ligne);
  }
  return index;
}

function toCle(table: string, cle: string): string {
  return `${table}\n${cle}`;
}
