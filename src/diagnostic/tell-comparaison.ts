/** The gap with the widest level held, in words: « 20,3 points de plus que la France (15,9 %) ». */
import { fr } from '../domain/typographie';
import { COMPARAISONS } from './define';
import type { Case, Comparaison, FicheLue } from './define';
import type { Lu } from './lire-case';
import { isPareil, isPetit, natureOf, tellEcart, tellValeur } from './nature';

const LIBELLES: Readonly<Record<Comparaison, string>> = {
  epci: 'l’EPCI',
  departement: 'le département',
  region: 'la région',
  france: 'la France',
};
const DE: Readonly<Record<Comparaison, string>> = {
  epci: 'de l’EPCI',
  departement: 'du département',
  region: 'de la région',
  france: 'de la France',
};

/** Rates and medians against the widest level; a count is a share of the nearest. '' when there is nothing to compare. */
export function tellComparaison(
  fiche: FicheLue,
  valeur: Case,
  comparaisons: Readonly<Record<Comparaison, Case>>,
): string {
  if (typeof valeur !== 'number') return '';
  const tenues = COMPARAISONS.flatMap((niveau) => {
    const autre = comparaisons[niveau];
    return typeof autre === 'number' ? [{ niveau, autre }] : [];
  });
  if (natureOf(fiche) === 'effectif') {
    const proche = tenues[0];
    if (proche === undefined || proche.autre <= 0 || valeur > proche.autre) return '';
    const part = tellValeur((valeur / proche.autre) * 100, { unite: '%' });
    return fr`${part} ${DE[proche.niveau]} (${tellValeur(proche.autre, fiche)})`;
  }
  const large = tenues.at(-1);
  if (large === undefined) return '';
  const repere = fr`${LIBELLES[large.niveau]} (${tellValeur(large.autre, fiche)})`;
  if (isPareil(fiche, valeur, large.autre)) return `autant que ${repere}`;
  const ecart = tellEcart(fiche, large.autre, valeur);
  return ecart === null ? '' : `${ecart} de ${valeur > large.autre ? 'plus' : 'moins'} que ${repere}`;
}

/** Rates and medians of the territories people chose: counts of other places compare with nothing here. */
export function tellAutres(
  fiche: FicheLue,
  lus: readonly { readonly nom: string; readonly lu: Lu }[],
): string {
  if (natureOf(fiche) === 'effectif') return '';
  return lus
    .filter(({ lu }) => lu.valeur !== '')
    .map(({ nom, lu: { valeur, chiffre } }) => {
      if (typeof valeur === 'string') return fr`${nom} :\u00A0${valeur}`;
      const petit = chiffre !== null && isPetit(fiche, chiffre);
      return fr`${nom} :\u00A0${petit ? 'effectif trop petit' : tellValeur(valeur, fiche)}`;
    })
    .join('\u00A0; ');
}
