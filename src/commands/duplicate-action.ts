/** Gesture: an action like another one: what describes it is copied, what happened to it is not. */
import type { Action } from '../domain/action';
import { isCelluleVide } from '../domain/lignes-remplies';
import { toIsoPartiel } from '../domain/date-partielle';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { textOfValeur } from '../domain/texte-cellule';
import { fr } from '../domain/typographie';
import type { DatePartielle, Nombre } from '../domain/valeurs';
import { findTable } from '../sheets';
import type { CelluleBrute, Colonne, LigneExemple } from '../sheets';
import { findAction } from '../workbook/plan-edition';
import { readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import { addAction } from './create-action';
import type { RapportCreation } from './create-action';
import { ECHEC_ACTION_ABSENTE, nameAction } from './edit-action';
import type { OptionsEdition } from './edit-action';
import { newId } from './new-id';

export interface RapportCopie extends RapportCreation {
  /** The action it was copied from: its code, else its words. */
  readonly origine: string;
  /** Headers of the columns that held something and were left empty. */
  readonly nonCopies: readonly string[];
}

/** What happened to the action, what was decided of it alone, and money nobody decided for the copy. */
const NON_COPIES: ReadonlySet<string> = new Set([
  'id',
  'code',
  'statut',
  'avancement',
  'budget',
  'motif',
  'mise_a_jour',
  'reconduite',
  'freins',
  'leviers',
  'decision_attendue',
  'documents',
  'notes',
  'date_creation',
  'version',
  'avenant',
]);
/** Always their own: leaving them out is not worth a word. */
const TUS: ReadonlySet<string> = new Set(['id', 'code', 'statut']);

export async function duplicateAction(
  cle: string,
  options: OptionsEdition = {},
): Promise<Result<RapportCopie>> {
  const lecture = await readClasseurStructure(options.idGenerator ?? newId);
  if (!lecture.ok) return lecture;
  const action = findAction(lecture.value, cle);
  if (action === undefined) return failure(ECHEC_ACTION_ABSENTE);
  const nom = nameAction(action);
  const { ligne, nonCopies } = copyAction(action, lecture.value);
  const faite = await addAction(ligne, fr`Dupliquer l’action « ${nom} »`, lecture.value, options);
  return faite.ok ? success({ ...faite.value, origine: nom, nonCopies }) : faite;
}

function copyAction(
  action: Action,
  lecture: LectureClasseur,
): { readonly ligne: LigneExemple; readonly nonCopies: readonly string[] } {
  const lieu = lecture.emplacements.get('tActions');
  const brute = lecture.brutes.find(({ nom }) => nom === 'tActions');
  const rangee = action.ref.ligne - (lieu?.ligneEntete ?? 0);
  const valeurs = brute?.valeurs[rangee] ?? [];
  const formules = brute?.formules[rangee] ?? [];
  const ligne: Record<string, CelluleBrute> = {};
  const nonCopies: string[] = [];
  const notres = new Set(lieu?.colonnes.values() ?? []);
  for (const colonne of findTable('tActions')?.colonnes ?? []) {
    const { cle, entete } = colonne;
    const valeur = action[cle as keyof Action];
    if (TUS.has(cle) || isCelluleVide(valeur)) continue;
    const calculee = String(formules[lieu?.colonnes.get(cle) ?? -1] ?? '').startsWith('=');
    if (NON_COPIES.has(cle) || calculee) nonCopies.push(entete);
    else ligne[cle] = toSaisie(valeur, colonne);
  }
  const leurs = (lieu?.entetes ?? []).filter(
    (_, rang) => !notres.has(rang) && String(valeurs[rang] ?? '').trim() !== '',
  );
  const intitule = fr`${action.intitule.trim()} (copie)`.trim();
  const copie = { ...ligne, intitule, statut: 'À venir', ...precisions(action) } as LigneExemple;
  return { ligne: copie, nonCopies: [...nonCopies, ...leurs] };
}

/** What one would type to have the cell read the same. */
function toSaisie(valeur: unknown, { type }: Colonne): CelluleBrute {
  if (type === 'date') return toIsoPartiel(valeur as DatePartielle) || textOfValeur(valeur);
  if (type === 'nombre' || type === 'montant' || type === 'taux')
    return (valeur as Nombre).valeur ?? textOfValeur(valeur);
  return textOfValeur(valeur);
}

/** Said with the date: a month written as a real date would else claim its first day. */
function precisions({ debut, fin }: Action): LigneExemple {
  const dire = ({ precision, texte }: DatePartielle): string => (texte.trim() === '' ? '' : precision);
  return { precision_debut: dire(debut), precision_fin: dire(fin) };
}
