/** The datasets of data.caf.fr by level: how each names its territories and its dates. */
import type { Maille } from '../../domain/listes';

export interface JeuCaf {
  readonly id: string;
  readonly maille: Maille;
  /** Columns that may hold the code; none for the national datasets. */
  readonly codes: readonly string[];
  /** Where it may hold a placeholder name. */
  readonly noms: readonly string[];
  readonly date: 'dtreffre' | 'annee';
  /** Ends the names of its variables: "txcouv_eaje_epci". Empty where they have none. */
  readonly suffixe: string;
  /** The column whose values part the rows of a territory. */
  readonly classe?: string;
  /** False for the small ones, read whole: their columns are less sure than their rows are few. */
  readonly filtre: boolean;
}

interface Niveau {
  readonly maille: Maille;
  readonly suffixe: string;
  readonly codes: readonly string[];
}

const COMMUNE: Niveau = { maille: 'commune', suffixe: 'com', codes: ['numcom', 'numcomdo'] };
const EPCI: Niveau = { maille: 'EPCI', suffixe: 'epci', codes: ['numepci'] };
const DEPARTEMENT: Niveau = { maille: 'département', suffixe: 'dep', codes: ['numdep'] };
const REGION: Niveau = { maille: 'région', suffixe: 'reg', codes: ['numreg', 'numregi'] };
const FRANCE: Niveau = { maille: 'France', suffixe: 'nat', codes: [] };

/** Benefits by households: rounded to 5 by commune and EPCI, exact above; no region is published. */
export const JEUX_PRESTATIONS: readonly JeuCaf[] = [
  prestations('s_ben_com_f', { ...COMMUNE, codes: ['numcomdo'] }),
  prestations('s_ben_epci_f', EPCI),
  prestations('s_ben_dep', DEPARTEMENT),
  prestations('s_ben_nat', FRANCE),
];

/** Households by bracket of quotient familial: one row a commune and a bracket. */
export const JEU_QF: JeuCaf = {
  ...prestations('ndur_s_qf_400_com_f', { ...COMMUNE, codes: ['numcomdo'] }),
  classe: 'qf_400',
};

const NIVEAUX = [COMMUNE, EPCI, DEPARTEMENT, REGION, FRANCE];
const NIVEAUX_PLACES = [COMMUNE, EPCI, DEPARTEMENT];

/** Coverage rates, published by commune above 10 000 inhabitants only; `historique`: 2017 to 2021. */
export function jeuxCouverture(historique: boolean): readonly JeuCaf[] {
  return NIVEAUX.flatMap((niveau) => petiteEnfance('txcouv_pe', niveau, historique));
}

/** Places of childcare. */
export function jeuxPlaces(historique: boolean): readonly JeuCaf[] {
  return NIVEAUX_PLACES.flatMap((niveau) => petiteEnfance('nbpla_pe', niveau, historique));
}

function prestations(id: string, { maille, codes }: Niveau): JeuCaf {
  const noms = codes.map((code) => code.replace('num', 'nom').replace('comdo', 'com'));
  return { id, maille, codes, noms, date: 'dtreffre', suffixe: '', filtre: codes.length > 0 };
}

/** The current dataset first: where both have a year, it is the one kept. */
function petiteEnfance(
  racine: string,
  { maille, suffixe, codes }: Niveau,
  historique: boolean,
): readonly JeuCaf[] {
  const ids = [`${racine}_${suffixe}`, ...(historique ? [`${racine}_${suffixe}_hist`] : [])];
  const noms = codes.map((code) => code.replace('num', 'nom'));
  const filtre = maille === 'commune' || maille === 'EPCI';
  return ids.map((id) => ({ id, maille, codes, noms, date: 'annee' as const, suffixe, filtre }));
}
