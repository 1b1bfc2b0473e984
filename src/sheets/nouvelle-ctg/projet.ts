/** What a person says of a convention that begins, before anything is written: the answers of « Nouvelle CTG ». */
import type { CodeChamp, ETAPES_CALENDRIER, TYPES_SIGNATAIRE, TYPES_TERRITOIRE } from '../../domain/listes';

export type TypeSignataire = (typeof TYPES_SIGNATAIRE)[number];
export type TypeTerritoire = (typeof TYPES_TERRITOIRE)[number];
export type EtapeCalendrier = (typeof ETAPES_CALENDRIER)[number];

export interface TerritoireProjet {
  readonly code: string;
  readonly libelle: string;
  readonly maille: 'commune' | 'EPCI';
}

/** A champ with the convention's own words; two national champs under one name make one row. */
export interface ChampProjet {
  readonly libelle: string;
  readonly code: CodeChamp;
}

/** A structure, never a person: who signs for it is for the structure to say. */
export interface SignataireProjet {
  readonly structure: string;
  readonly type: TypeSignataire;
}

export interface EtapeProjet {
  readonly etapes: readonly EtapeCalendrier[];
  readonly libelle: string;
  /** As people write it: "mars 2025", "2025", "06/03/2025"; '' when it is still to be set. */
  readonly date: string;
  /** True when the date is ours, not the person's: the row says so. */
  readonly proposee: boolean;
}

/** Texts are as typed; an empty one is left empty in the workbook. */
export interface ProjetCtg {
  readonly intitule: string;
  readonly territoires: readonly TerritoireProjet[];
  /** The name of the whole, when there are several. */
  readonly libelleTerritoire: string;
  readonly departement: string;
  readonly caf: string;
  /** True when the Caf's name is the one deduced from the département. */
  readonly cafDeduite: boolean;
  readonly debut: string;
  readonly fin: string;
  readonly signature: string;
  readonly champs: readonly ChampProjet[];
  readonly signataires: readonly SignataireProjet[];
  readonly etapes: readonly EtapeProjet[];
}
