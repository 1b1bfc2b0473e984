/** Figures that cannot be what they say: left out, and told by indicator. */
import { fr } from '../../domain/typographie';
import { formatValeur } from '../../indicators/format-valeur';
import type { FicheSource } from './demande-chiffres';
import type { Chiffre } from './termes';

export interface Absurdite {
  readonly fiche: FicheSource;
  readonly territoire: string;
  readonly annee: number;
  readonly valeur: number;
}

/** No published count or amount comes near it: beyond, the service is wrong. */
const DEMESURE = 1e12;

export function isAbsurde(
  { borne }: FicheSource,
  chiffre: Chiffre,
): chiffre is Chiffre & { readonly valeur: number } {
  const { valeur } = chiffre;
  if (valeur === null) return false;
  const dedans = borne === null || (valeur >= borne.min && valeur <= borne.max);
  return !dedans || Math.abs(valeur) >= DEMESURE;
}

/** One sentence an indicator, with the first of its impossible values. */
export function describeAbsurdites(absurdites: readonly Absurdite[]): readonly string[] {
  const parFiche = new Map<string, Absurdite[]>();
  for (const absurdite of absurdites)
    parFiche.set(absurdite.fiche.id, [...(parFiche.get(absurdite.fiche.id) ?? []), absurdite]);
  return [...parFiche.values()].flatMap(([premiere, ...autres]) => {
    if (premiere === undefined) return [];
    const { fiche, territoire, annee, valeur } = premiere;
    const reste = describeReste(autres.length);
    return [
      fr`${fiche.libelle}, ${territoire}, ${annee} : la valeur reçue (${formatValeur(valeur, fiche.unite)}) est impossible ; elle est laissée de côté.${reste}`,
    ];
  });
}

function describeReste(autres: number): string {
  if (autres === 0) return '';
  return autres === 1
    ? ' De même pour une autre valeur de cet indicateur.'
    : fr` De même pour ${autres} autres valeurs de cet indicateur.`;
}
