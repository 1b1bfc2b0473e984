/** Gesture: make a commune or an EPCI the territory of the convention; what is already typed is only replaced when asked. */
import type { Result } from '../domain/result';

export interface TerritoireChoisi {
  readonly code: string;
  readonly libelle: string;
  readonly maille: 'commune' | 'EPCI';
  /** The département's name, shown and written: "Pyrénées-Orientales". */
  readonly departement: string;
}

export interface ChangementRubrique {
  /** The rubrique's label: "Code Insee ou SIREN". */
  readonly rubrique: string;
  readonly avant: string;
  readonly apres: string;
}

export interface RapportTerritoire {
  /** 'ecrit': done. 'a-confirmer': nothing was written, `changements` shows what would be replaced. 'inchange': already so. */
  readonly etat: 'ecrit' | 'a-confirmer' | 'inchange';
  readonly changements: readonly ChangementRubrique[];
}

export async function chooseTerritoire(
  _territoire: TerritoireChoisi,
  _options: { readonly remplacer?: boolean; readonly idGenerator?: () => string } = {},
): Promise<Result<RapportTerritoire>> {
  throw new Error('chooseTerritoire: being written');
}
