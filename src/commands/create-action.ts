/** Gesture: add an action to the plan, after the last one, with a code proposed as the others are. */
import type { Action } from '../domain/action';
import type { Classeur } from '../domain/classeur';
import { proposeCodes } from '../domain/codes-proposes';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { toAdresse } from '../sheets';
import type { LigneExemple } from '../sheets';
import { missingTable, readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { writeLignes } from '../workbook/write-lignes';
import type { OptionsEdition } from './edit-action';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export interface ActionSaisie {
  readonly intitule: string;
  /** Codes, '' when they are not said. */
  readonly axe?: string;
  readonly objectif?: string;
  readonly statut?: string;
}

export interface RapportCreation {
  /** The key of the new row. */
  readonly cle: string;
  readonly code: string;
  readonly feuille: string;
  /** Where its code is, or its words when nobody kept the codes: "C12". */
  readonly cellule: string;
}

export async function createAction(
  saisie: ActionSaisie,
  options: OptionsEdition = {},
): Promise<Result<RapportCreation>> {
  const intitule = saisie.intitule.trim();
  if (intitule === '')
    return failure({
      code: 'intitule-manquant',
      message: fr`L’action n’a pas d’intitulé : elle n’a pas été créée.`,
      aide: fr`Écrivez ce que l’action fait, en commençant par un verbe.`,
    });
  const lecture = await readClasseurStructure(options.idGenerator ?? newId);
  if (!lecture.ok) return lecture;
  const { axe = '', objectif = '', statut = '' } = saisie;
  const ligne = { intitule, axe: axe.trim(), objectif: objectif.trim(), statut: statut.trim() };
  return addAction(ligne, fr`Créer l’action « ${intitule} »`, lecture.value, options);
}

/** One row after the last, its code and its key added; empty fields are left empty. */
export async function addAction(
  ligne: LigneExemple,
  titre: string,
  lecture: LectureClasseur,
  { idGenerator = newId, maintenant }: OptionsEdition,
): Promise<Result<RapportCreation>> {
  const lieu = lecture.emplacements.get('tActions');
  if (lieu === undefined) return failure(missingTable('tActions', 'Actions'));
  const code = proposeCode(lecture.classeur, String(ligne['axe'] ?? ''), String(ligne['objectif'] ?? ''));
  const cle = idGenerator();
  const dites = Object.fromEntries(Object.entries(ligne).filter(([, valeur]) => valeur !== ''));
  const ajout = { ...dites, code, id: cle };
  const ecrit = await writeLignes(
    { table: 'tActions', cellules: [], ajouts: [ajout], structure: null },
    lecture,
    newGeste(titre, maintenant),
  );
  if (!ecrit.ok) return ecrit;
  const cellule = toAdresse(
    lieu.derniereLigneRemplie,
    lieu.premiereColonne + (lieu.colonnes.get('code') ?? lieu.colonnes.get('intitule') ?? 0),
  );
  return success({ cle, code, feuille: lieu.feuille, cellule });
}

/** The code an action of this axis and objective would be given; rows still without a code come after it. */
export function proposeCode(classeur: Classeur, axe: string, objectif: string): string {
  const ref = { table: 'tActions', id: '', ligne: 0 };
  const nouvelle = { ...VIDE, ref, axe, objectif } as Action;
  const proposes = proposeCodes({ ...classeur, actions: [nouvelle, ...classeur.actions] });
  return proposes.find((propose) => propose.ref === ref)?.code ?? '';
}

/** What is proposed looks at the code, the axis and the objective; a row must hold something to be given one. */
const VIDE: Pick<Action, 'code' | 'intitule'> = { code: '', intitule: '?' };
