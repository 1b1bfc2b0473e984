/** The compact form of the offline index (`territoires.json`): columns as text, because text columns compress and load best. */

export interface IndexTerritoiresJson {
  readonly format: 1;
  /** Year of the official geography. */
  readonly cog: string;
  readonly source: string;
  readonly communes: ColonnesCommunes;
  readonly arrondissements: ColonnesCommunes & { readonly meres: string };
  readonly epci: readonly { readonly siren: string; readonly nom: string; readonly type: string }[];
  readonly departements: readonly (readonly [code: string, nom: string, region: string])[];
  readonly regions: readonly (readonly [code: string, nom: string])[];
  /** "old>current old>current…": codes of communes that were merged or renumbered. */
  readonly anciensCodes: string;
}

/** One entry a commune in each column, in the same order, separated by `|`. */
export interface ColonnesCommunes {
  readonly codes: string;
  readonly noms: string;
  /** Empty when not published. */
  readonly populations: string;
  /** Space-separated codes. */
  readonly codesPostaux: string;
  /** Rank in `epci`, empty for none. */
  readonly epci: string;
}
