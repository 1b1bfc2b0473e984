/** Where the fields changed in a fiche go in the sheet as it reads now, and those that are left to be asked about. Pure. */
import type { Action } from '../domain/action';
import { findByCle } from '../domain/cle-action';
import { formatDate, parseDatePartielle } from '../domain/date-partielle';
import { parseNombre } from '../domain/nombre-lu';
import { textOfValeur } from '../domain/texte-cellule';
import { findTable, toAdresse, toCellule } from '../sheets';
import type { CelluleAEcrire, CelluleBrute, Colonne, EmplacementTable } from '../sheets';
import type { LectureClasseur } from './read-classeur';
import type { CelluleDeTable } from './write-cellules';

const TABLE = 'tActions';
const ISO_PARTIEL = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/** One field of a fiche, as it was read and as the person wants it. */
export interface ChangementAction {
  /** Key of the column. A date brings its precision with it. */
  readonly champ: string;
  /** The words of the cell as they were read; '' for an empty one. */
  readonly avant: string;
  /** Words, a number, or a partial ISO date ("2024-09"); '' empties the cell. */
  readonly apres: string | number;
  /** The person was asked, and lets the cell's formula go. */
  readonly surFormule?: boolean;
}

export interface CellulePrevue {
  readonly champ: string;
  readonly entete: string;
  /** "F7". */
  readonly cellule: string;
}

/** Why a field was left as it is. */
export type RaisonLaissee = 'changee' | 'formule' | 'sans-colonne';

export interface ChampLaisse extends CellulePrevue {
  readonly raison: RaisonLaissee;
  /** What the cell holds now: its words, or its formula. */
  readonly actuel: string;
  readonly voulu: string;
}

export interface PlanEdition {
  readonly action: Action;
  readonly lieu: EmplacementTable;
  readonly ecrites: readonly CellulePrevue[];
  readonly cellules: readonly CelluleDeTable[];
  readonly laissees: readonly ChampLaisse[];
}

type Lecture = Pick<LectureClasseur, 'classeur' | 'emplacements' | 'brutes' | 'idsAttribues'>;

/** The action a key of the pane speaks of, in this reading. */
export function findAction({ classeur, idsAttribues }: Lecture, cle: string): Action | undefined {
  const attribuees = idsAttribues.filter(({ table }) => table === TABLE).map(({ ligne }) => ligne);
  return findByCle(classeur.actions, cle, attribuees);
}

/** Null when the row or the table is gone. A field that already reads as wanted is neither written nor told. */
export function planEdition(
  cle: string,
  changements: readonly ChangementAction[],
  lecture: Lecture,
): PlanEdition | null {
  const action = findAction(lecture, cle);
  const lieu = lecture.emplacements.get(TABLE);
  if (action === undefined || lieu === undefined) return null;
  const ecrites: CellulePrevue[] = [];
  const cellules: CelluleDeTable[] = [];
  const laissees: ChampLaisse[] = [];
  for (const changement of changements) {
    const place = placeChangement(changement, action, lieu, lecture);
    if (place === null) continue;
    if ('raison' in place) laissees.push(place);
    else {
      ecrites.push(place.prevue);
      cellules.push(...place.cellules);
    }
  }
  return { action, lieu, ecrites, cellules, laissees };
}

interface Placement {
  readonly prevue: CellulePrevue;
  readonly cellules: readonly CelluleDeTable[];
}

function placeChangement(
  { champ, avant, apres, surFormule = false }: ChangementAction,
  action: Action,
  lieu: EmplacementTable,
  lecture: Lecture,
): Placement | ChampLaisse | null {
  const colonne = columnOf(champ);
  const rang = lieu.colonnes.get(champ);
  const voulu = toTexteVoulu(apres, colonne);
  if (rang === undefined)
    return { champ, entete: colonne.entete, cellule: '', raison: 'sans-colonne', actuel: '', voulu };
  const { ligne } = action.ref;
  const entete = lieu.entetes[rang] ?? colonne.entete;
  const prevue = { champ, entete, cellule: toAdresse(ligne - 1, lieu.premiereColonne + rang) };
  const { valeur: brut, formule } = cellAt(lecture, lieu, ligne, rang);
  const actuel = textOfValeur(action[champ as keyof Action]);
  if (isFormule(formule) && !surFormule)
    return { ...prevue, raison: 'formule', actuel: String(formule), voulu };
  if (!isFormule(formule) && actuel === voulu) return null;
  if (actuel !== avant && brut !== avant) return { ...prevue, raison: 'changee', actuel, voulu };
  const contenus = toContenus(colonne, apres, lieu);
  const cellules = contenus
    .filter(({ cle }) => cle === champ || !isFormuleOf(cle, lecture, lieu, ligne))
    .map(({ cle, cellule }) => ({ ligne, cle, cellule }));
  return { prevue, cellules };
}

function columnOf(champ: string): Colonne {
  const colonne = findTable(TABLE)?.colonnes.find(({ cle }) => cle === champ);
  if (colonne === undefined) throw new Error(`${TABLE} has no column ${champ}.`);
  return colonne;
}

/** The cell, and the one that says how precise a date is. */
function toContenus(
  colonne: Colonne,
  apres: string | number,
  { colonnes }: EmplacementTable,
): { readonly cle: string; readonly cellule: CelluleAEcrire }[] {
  const definition = findTable(TABLE);
  if (definition === undefined) throw new Error(`${TABLE} is no table of ours.`);
  const { cle, precision } = colonne;
  const dite = precision !== undefined && colonnes.has(precision);
  const seule = {
    cle,
    cellule: toCellule(definition, dite ? colonne : withoutPrecision(colonne), { [cle]: apres }),
  };
  if (!dite) return [seule];
  return [seule, { cle: precision, cellule: { valeur: precisionOf(apres), format: 'General' } }];
}

/** Without the column that says it, a month stays words: a real date would claim its first day. */
function withoutPrecision(colonne: Colonne): Colonne {
  const { precision: _, ...reste } = colonne;
  return reste;
}

function precisionOf(apres: string | number): string {
  if (apres === '') return '';
  return parseDatePartielle(apres, '').precision;
}

/** The words the cell will read as. */
function toTexteVoulu(apres: string | number, { type }: Pick<Colonne, 'type'>): string {
  if (typeof apres === 'number') return parseNombre(apres).texte;
  if (type === 'date' && ISO_PARTIEL.test(apres)) return formatDate(parseDatePartielle(apres, ''));
  return apres.trim();
}

function cellAt(
  { brutes }: Lecture,
  { ligneEntete }: EmplacementTable,
  ligne: number,
  rang: number,
): { readonly valeur: CelluleBrute; readonly formule: CelluleBrute } {
  const brute = brutes.find(({ nom }) => nom === TABLE);
  const place = ligne - ligneEntete;
  return { valeur: brute?.valeurs[place]?.[rang] ?? '', formule: brute?.formules[place]?.[rang] ?? '' };
}

function isFormuleOf(cle: string, lecture: Lecture, lieu: EmplacementTable, ligne: number): boolean {
  return isFormule(cellAt(lecture, lieu, ligne, lieu.colonnes.get(cle) ?? -1).formule);
}

function isFormule(cellule: CelluleBrute): boolean {
  return typeof cellule === 'string' && cellule.startsWith('=');
}
