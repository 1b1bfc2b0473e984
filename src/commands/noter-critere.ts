/** Gesture: note one criterion of an action, an axis or the convention; notes of other people stay beside it. */
import type { Classeur } from '../domain/classeur';
import type { Evaluation } from '../domain/evaluation';
import { CRITERES_EVALUATION, NOTE_MAX } from '../domain/listes';
import type { OBJETS_EVALUATION } from '../domain/listes';
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import { findTable, toAdresse, toCellule } from '../sheets';
import type { EmplacementTable, LigneExemple } from '../sheets';
import { missingTable, readClasseurStructure } from '../workbook/read-classeur';
import type { LectureClasseur } from '../workbook/read-classeur';
import type { CelluleDeTable } from '../workbook/write-cellules';
import { writeLignes } from '../workbook/write-lignes';
import { newGeste } from './new-geste';
import { newId } from './new-id';

export type ObjetEvaluation = (typeof OBJETS_EVALUATION)[number];

export interface NoteSaisie {
  readonly objet: ObjetEvaluation;
  /** Of the action or of the axis; '' for the convention. */
  readonly code: string;
  readonly critere: string;
  /** 0 to 4. */
  readonly note: number;
  readonly preuve: string;
  readonly auteur: string;
  /** A word of the list, or ''. */
  readonly suite: string;
}

export interface OptionsNote {
  /** ISO day of the note. */
  readonly aujourdhui: string;
  readonly idGenerator?: () => string;
  /** ISO date and time of the gesture, told before it is undone; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportNote {
  readonly feuille: string;
  /** Where the note is: "F7". */
  readonly cellule: string;
  /** True when a note of the same author was replaced. */
  readonly remplacee: boolean;
  /** Cells that hold a formula, left as they are. */
  readonly conservees: number;
}

const TABLE = 'tEval';

export async function noterCritere(saisie: NoteSaisie, options: OptionsNote): Promise<Result<RapportNote>> {
  const idGenerator = options.idGenerator ?? newId;
  const lecture = await readClasseurStructure(idGenerator);
  if (!lecture.ok) return lecture;
  const lieu = lecture.value.emplacements.get(TABLE);
  if (lieu === undefined) return failure(missingTable(TABLE, 'Évaluation'));
  const refus = findRefus(saisie, lecture.value.classeur);
  if (refus !== null) return failure(refus);
  const ligne = toLigne(saisie, options.aujourdhui);
  const sienne = findSienne(saisie, lecture.value.classeur.evaluations);
  const change = sienne === null ? null : changesOf(ligne, sienne.ref.ligne, lieu, lecture.value);
  const rang = sienne?.ref.ligne ?? lieu.derniereLigneRemplie + 1;
  const rapport: RapportNote = {
    feuille: lieu.feuille,
    cellule: toAdresse(rang - 1, lieu.premiereColonne + (lieu.colonnes.get('note') ?? 0)),
    remplacee: sienne !== null && sienne.note.valeur !== null,
    conservees: change?.conservees ?? 0,
  };
  if (change?.cellules.length === 0) return success(rapport);
  const ecrit = await writeLignes(
    {
      table: TABLE,
      cellules: change?.cellules ?? [],
      ajouts: sienne === null ? [{ ...ligne, id: idGenerator() }] : [],
      structure: null,
    },
    lecture.value,
    newGeste(fr`Noter « ${saisie.critere} »`, options.maintenant),
  );
  return ecrit.ok ? success(rapport) : ecrit;
}

function findRefus({ objet, code, critere, note }: NoteSaisie, classeur: Classeur): Echec | null {
  if (!Number.isInteger(note) || note < 0 || note > NOTE_MAX) {
    return {
      code: 'note-invalide',
      message: fr`La note doit être un nombre entier de 0 à ${NOTE_MAX}.`,
      aide: fr`Choisissez une note dans la liste ; laissez le critère non noté si vous ne pouvez pas trancher.`,
    };
  }
  if (!CRITERES_EVALUATION.some((connu) => connu === critere)) {
    return {
      code: 'critere-inconnu',
      message: fr`« ${critere} » n’est pas un critère de la liste.`,
      aide: fr`Choisissez un critère proposé.`,
    };
  }
  if (objet === 'convention') return null;
  const lignes = objet === 'axe' ? classeur.axes : classeur.actions;
  if (code.trim() !== '' && lignes.some((une) => toComparable(une.code) === toComparable(code))) return null;
  return {
    code: 'objet-inconnu',
    message: fr`Aucune ligne de la feuille ${objet === 'axe' ? 'Axes' : 'Actions'} n’a le code « ${code} » : la note n’a pas été écrite.`,
    aide: fr`Actualisez la page, puis choisissez l’action ou l’axe dans la liste.`,
  };
}

function toLigne(saisie: NoteSaisie, jour: string): LigneExemple {
  const { objet, code, critere, note, preuve, auteur, suite } = saisie;
  const textes = { preuve: preuve.trim(), auteur: auteur.trim(), suite };
  return {
    objet,
    ...(objet === 'convention' ? {} : { code }),
    critere,
    note,
    date: jour,
    ...Object.fromEntries(Object.entries(textes).filter(([, texte]) => texte !== '')),
  };
}

/** The row of this author for this criterion, or one prepared without a note nor an author. */
function findSienne(saisie: NoteSaisie, evaluations: readonly Evaluation[]): Evaluation | null {
  const same = (a: string, b: string): boolean => toComparable(a) === toComparable(b);
  const code = saisie.objet === 'convention' ? '' : saisie.code;
  const siennes = evaluations.filter(
    (ligne) =>
      same(ligne.objet, saisie.objet) && same(ligne.code, code) && same(ligne.critere, saisie.critere),
  );
  return (
    siennes.find(({ auteur }) => same(auteur, saisie.auteur)) ??
    siennes.find(({ auteur, note }) => auteur.trim() === '' && note.texte === '') ??
    null
  );
}

function changesOf(
  ligne: LigneExemple,
  rang: number,
  lieu: EmplacementTable,
  { brutes }: LectureClasseur,
): { readonly cellules: readonly CelluleDeTable[]; readonly conservees: number } {
  const definition = findTable(TABLE);
  const brute = brutes.find(({ nom }) => nom === TABLE);
  const cellules: CelluleDeTable[] = [];
  let conservees = 0;
  for (const colonne of definition?.colonnes ?? []) {
    const place = lieu.colonnes.get(colonne.cle);
    if (definition === undefined || place === undefined || ligne[colonne.cle] === undefined) continue;
    const formule = brute?.formules[rang - lieu.ligneEntete]?.[place] ?? '';
    const cellule = toCellule(definition, colonne, ligne);
    if (cellule.valeur === formule) continue;
    if (String(formule).startsWith('=')) conservees += 1;
    else cellules.push({ ligne: rang, cle: colonne.cle, cellule });
  }
  return { cellules, conservees };
}
