/** What the offline index answers. `openIndex` makes one of the JSON. */
import type { Echec, Result } from '../domain/result';
import type { Commune, Departement, Epci, Region, Territoire } from './territoire';

export interface IndexTerritoires {
  /** Year of the geography and of the populations: "2026". */
  readonly cog: string;
  readonly source: string;
  readonly france: Territoire;
  /** Every commune of today, without the arrondissements municipaux. */
  readonly communes: readonly Commune[];
  readonly epcis: readonly Epci[];
  /** Also from an old code, and from a code whose leading zero was lost. */
  findCommune(code: string): Commune | null;
  findEpci(siren: string): Epci | null;
  findDepartement(code: string): Departement | null;
  /** "76" or "REG-76". */
  findRegion(code: string): Region | null;
  /** Any level, by its own code ("66136", "200027183", "66", "REG-76", "FRANCE"). */
  find(code: string): Territoire | null;
  epciOf(codeCommune: string): Epci | null;
  /** Codes of the communes of an EPCI; empty when it is unknown. */
  membersOf(siren: string): readonly string[];
  populationOf(code: string): number | null;
  /** What people write in a cell: code, SIREN, word (EPCI, DEP, REG, relative to the codes of `convention`), name, postal code. */
  resolveTerritoire(texte: string, convention?: readonly string[]): Result<Territoire, Echec>;
  /** As people type: names without accents, "st" for saint, postal codes, codes. Best first. */
  search(texte: string, limite: number): Territoire[];
}
