/** What a cell receives: a number, formatted where the host takes it, rows, a card, or an error with a French sentence. */
import type { Echec, Result } from '../domain/result';
import { isArgumentInvalide, phraseOf } from '../indicators/echecs';
import { formatExcel } from '../indicators/format-excel';
import { isCarte, isMatrice } from '../indicators/valeur';
import type { Carte, Case, NombreUnite, Rendu } from '../indicators/valeur';
import { toEntite } from './entite';
import type { Entite } from './entite';

/** Excel accepts it from CustomFunctionsRuntime 1.4. */
export interface NombreFormate {
  readonly type: 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type Reponse =
  | { readonly type: 'rendu'; readonly rendu: Rendu }
  | { readonly type: 'echec'; readonly echec: Echec };

type Cellule = number | string | NombreFormate | CustomFunctions.Error;
export type Valeur = Cellule | Cellule[][] | Entite;

export function toReponse(resultat: Result<Rendu, Echec>): Reponse {
  if (!resultat.ok) return { type: 'echec', echec: resultat.error };
  const rendu = resultat.value;
  const isJuste = isMatrice(rendu) ? rendu.every((ligne) => ligne.every(isFini)) : isFini(rendu);
  if (isJuste) return { type: 'rendu', rendu };
  return { type: 'echec', echec: inattendue('le calcul ne donne pas un nombre') };
}

function isFini(valeur: Case | Carte): boolean {
  if (typeof valeur === 'number') return Number.isFinite(valeur);
  if (typeof valeur === 'string' || 'echec' in valeur) return true;
  return Number.isFinite('nombre' in valeur ? valeur.nombre : valeur.valeur.nombre);
}

/** A bug of ours, said in the only way a cell can. */
export function inattendue(raison: string): Echec {
  return {
    code: 'erreur-inattendue',
    message: `Une erreur inattendue s’est produite : ${raison}.`,
    aide: 'Relancez le calcul ; si elle revient, signalez-la avec cette phrase.',
  };
}

/** Thrown or sent: the only two errors that show a sentence in Excel. */
export function toErreur(echec: Echec): CustomFunctions.Error {
  const { invalidValue, notAvailable } = CustomFunctions.ErrorCode;
  return new CustomFunctions.Error(isArgumentInvalide(echec) ? invalidValue : notAvailable, phraseOf(echec));
}

/** @param unite of a plain number; the others carry theirs. */
export function toValeur(rendu: Rendu, unite: string, hasFormats: boolean): Valeur {
  if (isMatrice(rendu)) {
    return rendu.map((ligne) => ligne.map((cellule) => toCellule(cellule, '', hasFormats)));
  }
  if (!isCarte(rendu)) return toCellule(rendu, unite, hasFormats);
  return hasFormats ? toEntite(rendu) : rendu.valeur.nombre;
}

function toCellule(valeur: Case, unite: string, hasFormats: boolean): Cellule {
  if (typeof valeur === 'string') return valeur;
  if (typeof valeur === 'number') {
    return unite !== '' && hasFormats ? toFormate({ nombre: valeur, unite }) : valeur;
  }
  if ('echec' in valeur) return toErreur(valeur.echec);
  return hasFormats ? toFormate(valeur) : valeur.nombre;
}

function toFormate({ nombre, unite }: NombreUnite): NombreFormate {
  return { type: 'FormattedNumber', basicValue: nombre, numberFormat: formatExcel(unite) };
}

/** Two answers that would show the same are one: nothing is sent twice. */
export function cleOf(reponse: Reponse): string {
  if (reponse.type === 'echec') return `e${reponse.echec.code}|${phraseOf(reponse.echec)}`;
  const { rendu } = reponse;
  return typeof rendu === 'object' ? JSON.stringify(rendu) : `${typeof rendu}${String(rendu)}`;
}
