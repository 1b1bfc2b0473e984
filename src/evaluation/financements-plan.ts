/** The plan's money by financeur: planned beside spent, and how many lines say nothing of each. */
import type { Classeur } from '../domain/classeur';
import type { Financement } from '../domain/financement';
import { isLigneVide } from '../domain/lignes-remplies';
import { formatMontant } from '../domain/montant';
import { toComparable } from '../domain/texte-comparable';
import { fr } from '../domain/typographie';
import type { Nombre } from '../domain/valeurs';

const SANS_FINANCEUR = 'Financeur non renseigné';

export interface SommeConnue {
  /** Null when no line has an amount: not zero. */
  readonly euros: number | null;
  /** Lines whose amount is empty or does not read: they are in no sum. */
  readonly inconnus: number;
}

export interface PartFinanceur {
  readonly cle: string;
  /** As first written. */
  readonly financeur: string;
  readonly lignes: number;
  readonly prevu: SommeConnue;
  readonly realise: SommeConnue;
}

export interface FinancementsPlan {
  /** The largest planned amount first. */
  readonly financeurs: readonly PartFinanceur[];
  readonly total: Pick<PartFinanceur, 'lignes' | 'prevu' | 'realise'>;
  /** Both amounts with and without tax are added together: to be said. */
  readonly taxesMelees: boolean;
}

export function groupFinancements({ financements }: Pick<Classeur, 'financements'>): FinancementsPlan {
  const remplies = financements.filter((ligne) => !isLigneVide(ligne));
  const groupes = new Map<string, Financement[]>();
  for (const ligne of remplies) {
    const cle = toComparable(ligne.financeur);
    groupes.set(cle, [...(groupes.get(cle) ?? []), ligne]);
  }
  const taxes = new Set(remplies.map(({ taxe }) => toComparable(taxe)).filter((taxe) => taxe !== ''));
  return {
    financeurs: [...groupes]
      .map(([cle, lignes]) => ({
        cle,
        financeur: lignes[0]?.financeur.trim() || SANS_FINANCEUR,
        ...sumLignes(lignes),
      }))
      .sort(compareParts),
    total: sumLignes(remplies),
    taxesMelees: taxes.size > 1,
  };
}

/** « Financements prévus et réalisés. Caf : 10 000 € prévus, 2 000 € réalisés. … »: what a picture of them says. */
export function tellFinancements({ financeurs, total }: FinancementsPlan): string {
  if (total.lignes === 0) return fr`Aucun financement n’est écrit dans le classeur.`;
  const montrees = financeurs.slice(0, DITS);
  const reste = financeurs.length - montrees.length;
  return [
    ...montrees.map((part) => fr`${part.financeur} : ${tellMontants(part)}.`),
    ...(reste === 0 ? [] : [fr`Et ${reste} ${reste < 2 ? 'autre financeur' : 'autres financeurs'}.`]),
    ...(financeurs.length < 2 ? [] : [fr`En tout : ${tellMontants(total)}.`]),
  ].join(' ');
}

/** « 10 000 € prévus (1 ligne sans montant), réalisé inconnu ». */
function tellMontants({ prevu, realise }: Pick<PartFinanceur, 'prevu' | 'realise'>): string {
  return `${tellSomme(prevu, 'prévu')}, ${tellSomme(realise, 'réalisé')}`;
}

/** A sentence that is listened to names a few; the table behind the picture names all. */
const DITS = 6;

function tellSomme({ euros, inconnus }: SommeConnue, quoi: string): string {
  if (euros === null) return `${quoi} inconnu`;
  const montant = `${formatMontant(euros)} ${quoi}${Math.abs(euros) < 2 ? '' : 's'}`;
  return inconnus === 0 ? montant : `${montant} (${tellInconnus(inconnus)})`;
}

export function tellInconnus(inconnus: number): string {
  return `${inconnus}\u00A0${inconnus < 2 ? 'ligne' : 'lignes'} sans montant`;
}

function sumLignes(lignes: readonly Financement[]): Pick<PartFinanceur, 'lignes' | 'prevu' | 'realise'> {
  return {
    lignes: lignes.length,
    prevu: sum(lignes.map(({ prevu }) => prevu)),
    realise: sum(lignes.map(({ realise }) => realise)),
  };
}

function sum(montants: readonly Nombre[]): SommeConnue {
  const connus = montants.flatMap(({ valeur }) => valeur ?? []);
  return {
    euros: connus.length === 0 ? null : connus.reduce((total, euros) => total + euros, 0),
    inconnus: montants.length - connus.length,
  };
}

function compareParts(a: PartFinanceur, b: PartFinanceur): number {
  return (b.prevu.euros ?? -1) - (a.prevu.euros ?? -1) || (a.cle < b.cle ? -1 : 1);
}
