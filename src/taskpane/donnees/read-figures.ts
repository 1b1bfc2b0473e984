/** Several files read one after the other: each is understood, refused, or of no known source. */
import type { ApercuFigures } from '../../commands';
import type { FichierDepose } from '../../commands/preview-figures';
import { failure, success, type Echec, type Result } from '../../domain/result';
import { formatTaille } from '../format';
import { donnees } from '../labels/donnees';

/** Files are read as they stream: beyond, it would take too long rather than too much. */
export const TAILLE_MAX_FIGURES = 1_000_000_000;

export type FichierLu =
  | { readonly etat: 'lu'; readonly nom: string; readonly apercu: ApercuFigures }
  | { readonly etat: 'refuse'; readonly nom: string; readonly echec: Echec }
  /** 'inconnu', a table of no known source: the person may say which column is what. 'sans-annee': its year is to be said. */
  | {
      readonly etat: 'inconnu' | 'sans-annee';
      readonly nom: string;
      readonly echec: Echec;
      readonly fichier: FichierDepose;
    };

/** What a person can complete: the file is kept for that. */
export type FichierACompleter = Extract<FichierLu, { readonly fichier: FichierDepose }>;

const A_COMPLETER: Readonly<Record<string, FichierACompleter['etat']>> = {
  'source-inconnue': 'inconnu',
  'annee-absente': 'sans-annee',
};

type Apercevoir = (fichier: FichierDepose) => Promise<Result<ApercuFigures>>;

/** Fails only for what concerns no file in particular: the workbook is not ready, the catalogue did not load. */
export async function readFigures(
  fichiers: readonly File[],
  apercevoir: Apercevoir,
  onFichier: (nom: string) => void,
): Promise<Result<readonly FichierLu[]>> {
  const lus: FichierLu[] = [];
  for (const fichier of fichiers) {
    onFichier(fichier.name);
    const lu = await readUn(fichier, apercevoir);
    if (lu.etat === 'refuse' && GENERAUX.test(lu.echec.code)) return failure(lu.echec);
    lus.push(lu);
  }
  return success(lus);
}

async function readUn(fichier: File, apercevoir: Apercevoir): Promise<FichierLu> {
  const nom = fichier.name;
  if (fichier.size > TAILLE_MAX_FIGURES) {
    const echec = {
      code: 'fichier-trop-grand',
      ...donnees.import.tropGrand(nom, formatTaille(fichier.size)),
    };
    return { etat: 'refuse', nom, echec };
  }
  const depose = { nom, octets: fichier };
  try {
    const apercu = await apercevoir(depose);
    if (apercu.ok) return { etat: 'lu', nom, apercu: apercu.value };
    const etat = A_COMPLETER[apercu.error.code];
    return etat === undefined
      ? { etat: 'refuse', nom, echec: apercu.error }
      : { etat, nom, echec: apercu.error, fichier: depose };
  } catch (cause) {
    // What a browser throws when the file went away or is locked by another program.
    if (!(cause instanceof DOMException)) throw cause;
    return { etat: 'refuse', nom, echec: { code: 'fichier-illisible', ...donnees.import.illisible(nom) } };
  }
}

/** What Excel, the workbook or the package lack stops every file in the same way: codes of Excel's own have capitals. */
const GENERAUX =
  /^(?:non-structure|tables-perdues|table-absente|territoires-absents|fiches-absentes)$|^[A-Z]/;

/** What is written in one gesture: later files win over earlier ones for the same figure. */
export function joinApercus(apercus: readonly ApercuFigures[]): ApercuFigures | null {
  const [premier, ...autres] = apercus;
  if (premier === undefined || autres.length === 0) return premier ?? null;
  const observations = apercus.flatMap(({ lecture }) => lecture.observations);
  return {
    ...premier,
    nom: apercus.map(({ nom }) => nom).join(', '),
    lecture: { ...premier.lecture, observations },
  };
}
