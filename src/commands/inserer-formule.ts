/** Gesture: write a CTG formula into the active cell, never over something without being asked. */
import { failure, success } from '../domain/result';
import type { Echec, Result } from '../domain/result';
import { fr } from '../domain/typographie';
import type { FicheComplete } from '../indicators';
import { acces } from '../indicators/acces';
import { IDS_CONTROLES } from '../indicators/controles/ids';
import {
  formatOfFormule,
  isReference,
  separateursOf,
  toFormuleLocale,
  writeFormule,
} from '../indicators/formule';
import type { ArgumentFormule } from '../indicators/formule';
import { readCelluleActive } from '../workbook/formules-ctg/read-cellule-active';
import type { CelluleActive } from '../workbook/formules-ctg/read-cellule-active';
import { writeFormuleActive } from '../workbook/formules-ctg/write-formule-active';
import { newGeste } from './new-geste';
import { describeProtegees } from './reparer-formules';

export type { ArgumentFormule } from '../indicators/formule';

export interface FormuleAInserer {
  /** The function's id: "TAUX_PAUVRETE". */
  readonly fonction: string;
  readonly arguments: readonly ArgumentFormule[];
}

export interface OptionsInsertion {
  readonly fiches: readonly FicheComplete[];
  /** True once the person accepted to lose what the cell holds. */
  readonly remplacer?: boolean;
  /** ISO date and time of the gesture; the clock's by default. */
  readonly maintenant?: string;
}

export interface RapportInsertion {
  readonly feuille: string;
  readonly cellule: string;
  /** With the person's separators: `=CTG.TAUX_PAUVRETE("66136";2021)`. */
  readonly formule: string;
}

/** Fails with the code « cellule-occupee », and says what is there, unless `remplacer`. */
export async function insererFormule(
  { fonction, arguments: args }: FormuleAInserer,
  { fiches, remplacer, maintenant }: OptionsInsertion,
): Promise<Result<RapportInsertion>> {
  const refus = checkFormule(fonction, args, fiches);
  if (refus !== null) return failure(refus);
  const active = await readCelluleActive();
  if (!active.ok) return active;
  const { feuille, adresse, format, decimale, protegee } = active.value;
  if (protegee) return failure(describeProtegees([feuille], 'écrit'));
  if (remplacer !== true && isOccupee(active.value)) return failure(describeOccupee(active.value));
  const formule = writeFormule(fonction, args);
  const geste = newGeste('Insérer une formule', maintenant);
  const ecrit = await writeFormuleActive(geste, {
    feuille,
    adresse,
    formule,
    // A format somebody chose stays; in a cell of text format the formula would stay a text.
    format: format === 'General' || format === '@' ? formatOfFormule(formule, fiches) : null,
  });
  if (!ecrit.ok) return ecrit;
  return success({ feuille, cellule: adresse, formule: toFormuleLocale(formule, separateursOf(decimale)) });
}

function checkFormule(
  fonction: string,
  args: readonly ArgumentFormule[],
  fiches: readonly FicheComplete[],
): Echec | null {
  const connues: readonly string[] = [...[...fiches, ...acces].map(({ id }) => id), ...IDS_CONTROLES];
  if (!connues.includes(fonction)) {
    return {
      code: 'fonction-inconnue',
      message: fr`La fonction CTG.${fonction} n'existe pas : rien n'a été écrit.`,
      aide: fr`Choisissez une fonction du catalogue.`,
    };
  }
  const fausse = args.find((arg) => typeof arg === 'object' && arg !== null && !isReference(arg.reference));
  if (typeof fausse !== 'object' || fausse === null) return null;
  return {
    code: 'reference-invalide',
    message: fr`« ${fausse.reference} » n'est ni une cellule, ni une plage, ni une colonne de table : rien n'a été écrit.`,
    aide: fr`Indiquez par exemple B4, B4:B12 ou tActions[Statut].`,
  };
}

function isOccupee({ formule, valeur }: CelluleActive): boolean {
  return formule !== '' || valeur !== '';
}

function describeOccupee({ feuille, adresse, parent, formule, formuleLocale, texte }: CelluleActive): Echec {
  const isFormule = typeof formule === 'string' && formule.startsWith('=');
  const contenu = parent === null ? (isFormule ? formuleLocale : texte) : parent.locale;
  return {
    code: 'cellule-occupee',
    message: fr`La cellule ${adresse} de la feuille « ${feuille} » contient déjà « ${contenu} » : rien n'a été écrit.`,
    aide: fr`Choisissez une cellule vide, ou confirmez le remplacement.`,
  };
}
