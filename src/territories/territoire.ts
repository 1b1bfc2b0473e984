/** A territory of the official geography (COG): what the offline index knows of it. */
import type { Maille } from '../domain/listes';

export interface Territoire {
  /** "66136" a commune, "200027183" an EPCI, "66" a département, "REG-76" a région, "FRANCE". */
  readonly code: string;
  readonly nom: string;
  readonly maille: Maille;
  /** Code of its département (an EPCI's is the one of its largest commune); null above. */
  readonly departement: string | null;
  /** Sum of its communes where it is made of several; null when not published. */
  readonly population: number | null;
}

export interface Commune extends Territoire {
  readonly maille: 'commune';
  readonly departement: string;
  readonly codesPostaux: readonly string[];
  /** SIREN of its EPCI. */
  readonly epci: string | null;
  /** Code of the commune whose arrondissement municipal this is (Paris, Lyon, Marseille). */
  readonly communeMere: string | null;
}

export interface Epci extends Territoire {
  readonly maille: 'EPCI';
  /** CC, CA, CU, METRO, MET69. */
  readonly type: string;
  /** Codes of its communes, in order. */
  readonly membres: readonly string[];
}

export interface Departement extends Territoire {
  readonly maille: 'département';
  readonly region: string;
}

export interface Region extends Territoire {
  readonly maille: 'région';
}

export const CODE_FRANCE = 'FRANCE';
/** Codes of regions carry this prefix: "76" alone is a département. */
export const PREFIXE_REGION = 'REG-';
