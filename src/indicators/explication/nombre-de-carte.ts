/** The number of a cell that holds a card: Excel gives no value for one, only its text. */
import { findAppels, isAppelCtg } from '../formule';
import type { Lecture } from '../formule';
import { isCarte } from '../valeur';
import { readAppel } from './lire-appel';
import type { ContexteExplication } from './define';

/** Null unless the whole formula is one call that answers with a card. */
export function nombreDeCarte(
  formule: string,
  lire: Lecture['lire'],
  contexte: ContexteExplication,
): number | null {
  const [appel] = findAppels(formule);
  if (appel?.debut !== 1 || appel.fin !== formule.trimEnd().length || !isAppelCtg(appel)) return null;
  const { resultat } = readAppel(appel, lire, contexte);
  return resultat?.ok === true && isCarte(resultat.value) ? resultat.value.valeur.nombre : null;
}
