/** What a cell receives: a number, formatted where the host takes it, or an error with a French sentence. */
import type { Echec, Result } from '../domain/result';
import type { Indicateur } from '../indicators/define';
import { isArgumentInvalide, phraseOf } from '../indicators/echecs';
import { formatExcel } from '../indicators/format-excel';

/** Excel accepts it from CustomFunctionsRuntime 1.4. */
export interface NombreFormate {
  readonly type: 'FormattedNumber';
  readonly basicValue: number;
  readonly numberFormat: string;
}

export type Reponse =
  | { readonly type: 'nombre'; readonly valeur: number }
  | { readonly type: 'texte'; readonly valeur: string }
  | { readonly type: 'echec'; readonly echec: Echec };

export function toReponse(resultat: Result<number | string, Echec>): Reponse {
  if (!resultat.ok) return { type: 'echec', echec: resultat.error };
  if (typeof resultat.value === 'string') return { type: 'texte', valeur: resultat.value };
  if (Number.isFinite(resultat.value)) return { type: 'nombre', valeur: resultat.value };
  return { type: 'echec', echec: inattendue('le calcul ne donne pas un nombre') };
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

export function toValeur(
  valeur: number | string,
  { unite }: Pick<Indicateur, 'unite'>,
  hasFormats: boolean,
): number | string | NombreFormate {
  if (!hasFormats || typeof valeur === 'string') return valeur;
  return { type: 'FormattedNumber', basicValue: valeur, numberFormat: formatExcel(unite) };
}

/** Two answers that would show the same are one: nothing is sent twice. */
export function cleOf(reponse: Reponse): string {
  return reponse.type !== 'echec'
    ? `${reponse.type}${String(reponse.valeur)}`
    : `e${reponse.echec.code}|${phraseOf(reponse.echec)}`;
}
