/** Gesture: accept a finding, with a reason and the function of who accepts it; it comes back when the row changes. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import { cleJustification, empreinteConstat } from '../rules';
import { readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { writeJustification } from '../workbook/write-justification';
import { controlLecture } from './control-lecture';
import type { ConstatLocalise, OptionsControleLecture } from './control-lecture';
import { newGeste } from './new-geste';
import { newId } from './new-id';
import { warnJustification } from './warn-justification';

export { warnJustification } from './warn-justification';

/** The finding of the last control: its rule, and its row by key, else by number. */
export interface ConstatVise {
  readonly regle: string;
  readonly table?: string | null;
  readonly id?: string | null;
  readonly ligne: number | null;
}

export interface OptionsJustification extends OptionsControleLecture {
  readonly constat: ConstatVise;
  readonly motif: string;
  /** A function, not a name: « chargé de coopération ». */
  readonly auteur: string;
  /** ISO day it was accepted; today's by default. */
  readonly accepteLe?: string;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportJustification {
  readonly regle: string;
  /** What the justification is filed under. */
  readonly cle: string;
  /** The sentences of the findings that are now accepted: all those of the rule on this row. */
  readonly messages: readonly string[];
  /** What to look at again in what was typed: a name, a number. */
  readonly avertissements: readonly string[];
}

export async function justifyConstat(options: OptionsJustification): Promise<Result<RapportJustification>> {
  const [motif, auteur] = [options.motif.trim(), options.auteur.trim()];
  const vide = checkSaisie(motif, auteur);
  if (vide !== null) return failure(vide);
  const lecture = await readClasseurStructure(options.idGenerator ?? newId);
  if (!lecture.ok) return lecture;
  const { constats, justifies } = controlLecture(lecture.value, options);
  const trouves = constats.filter((constat) => isConstatVise(constat, options.constat));
  const [constat] = trouves;
  if (constat === undefined) {
    const deja = justifies.some((justifie) => isConstatVise(justifie, options.constat));
    return failure(deja ? dejaJustifie(options.constat) : constatAbsent(options.constat));
  }
  const depot = findDepot(constat, lecture.value);
  if (!depot.ok) return depot;
  const { cle, empreinte } = depot.value;
  const id = (options.idGenerator ?? newId)();
  const date = options.accepteLe ?? options.aujourdhui;
  const ligne = { id, regle: constat.regle, cle, empreinte, motif, auteur, date };
  const geste = newGeste(`Justifier ${constat.regle}`, options.maintenant);
  const ecrit = await writeJustification(ligne, lecture.value, geste);
  if (!ecrit.ok) return ecrit;
  const messages = trouves.map(({ message }) => message);
  return success({ regle: constat.regle, cle, messages, avertissements: warnJustification(motif, auteur) });
}

export function isConstatVise({ regle, table, id, ligne }: ConstatLocalise, vise: ConstatVise): boolean {
  if (regle !== vise.regle || (vise.table !== undefined && table !== vise.table)) return false;
  if (vise.id !== undefined && vise.id !== null && vise.id !== '') return id === vise.id;
  return ligne === vise.ligne;
}

function checkSaisie(motif: string, auteur: string): Echec | null {
  if (motif === '')
    return {
      code: 'motif-vide',
      message: fr`Le motif manque : rien n’a été écrit.`,
      aide: fr`Dites en une phrase pourquoi le constat est accepté, par exemple « décidé par le copil du 12 juin 2025 ».`,
    };
  if (auteur === '')
    return {
      code: 'auteur-vide',
      message: fr`L’auteur manque : rien n’a été écrit.`,
      aide: fr`Indiquez la fonction de la personne qui accepte le constat, par exemple « chargé de coopération ».`,
    };
  return null;
}

/** Where the justification is filed, or why there can be none. */
function findDepot(
  constat: ConstatLocalise,
  { classeur }: LectureClasseur,
): Result<{ readonly cle: string; readonly empreinte: string }> {
  const [cle, empreinte] = [cleJustification(constat), empreinteConstat(classeur, constat)];
  if (cle !== null && empreinte !== null) return success({ cle, empreinte });
  return failure({
    code: 'non-justifiable',
    message: fr`Ce constat de la règle ${constat.regle} ne peut pas être justifié : ${constat.message}`,
    aide: constat.justifiable
      ? fr`La ligne n’a pas de clé : écrivez le rapport de contrôle dans le classeur, puis recommencez.`
      : fr`C’est une erreur qu’aucun motif ne répare : corrigez la cellule.`,
  });
}

function constatAbsent({ regle, ligne }: ConstatVise): Echec {
  const ou = ligne === null ? '' : fr` à la ligne ${ligne}`;
  return {
    code: 'constat-absent',
    message: fr`La règle ${regle} ne trouve plus rien${ou} : il n’y a rien à justifier.`,
    aide: fr`Relancez le contrôle pour voir les constats du classeur tel qu’il est.`,
  };
}

function dejaJustifie({ regle, ligne }: ConstatVise): Echec {
  const ou = ligne === null ? '' : fr` à la ligne ${ligne}`;
  return {
    code: 'deja-justifie',
    message: fr`Le constat de la règle ${regle}${ou} est déjà justifié.`,
    aide: fr`Pour changer le motif, corrigez-le dans la table Justifications, ou levez la justification d’abord.`,
  };
}
