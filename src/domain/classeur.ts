/** The whole workbook as the domain sees it: what one reading gives to rules, functions and reports. */
import type { Action } from './action';
import type { Avenant } from './avenant';
import type { Axe } from './axe';
import type { Bilan } from './bilan';
import type { Champ } from './champ';
import type { Convention } from './convention';
import type { Decision } from './decision';
import type { LigneDiagnostic } from './diagnostic';
import type { Enjeu } from './enjeu';
import type { Etape } from './etape';
import type { Evaluation } from './evaluation';
import type { Financement } from './financement';
import type { IndicateurSuivi } from './indicateur';
import type { Instance } from './instance';
import type { Jalon } from './jalon';
import type { Justification } from './justification';
import type { Membre } from './membre';
import type { Mesure } from './mesure';
import type { Objectif } from './objectif';
import type { Observation } from './observation';
import type { Offre } from './offre';
import type { Reunion } from './reunion';
import type { Signataire } from './signataire';
import type { TerritoireRetenu } from './territoire';

/** A cell of a CTG table that shows an Excel error ("#REF!"), with the formula behind it. */
export interface CelluleEnErreur {
  readonly table: string;
  readonly id: string;
  readonly ligne: number;
  /** The column's key when it is ours, its header otherwise. */
  readonly champ: string;
  readonly adresse: string;
  readonly erreur: string;
  readonly formule: string;
}

/** A table or a required column that was not found, or found twice. */
export interface DefautStructure {
  readonly table: string;
  readonly feuille: string;
  readonly champ: string | null;
  readonly message: string;
}

export interface Classeur {
  readonly convention: Convention;
  readonly signataires: readonly Signataire[];
  readonly instances: readonly Instance[];
  readonly membres: readonly Membre[];
  readonly reunions: readonly Reunion[];
  readonly decisions: readonly Decision[];
  readonly etapes: readonly Etape[];
  readonly champs: readonly Champ[];
  readonly territoires: readonly TerritoireRetenu[];
  readonly offres: readonly Offre[];
  readonly enjeux: readonly Enjeu[];
  readonly axes: readonly Axe[];
  readonly objectifs: readonly Objectif[];
  readonly actions: readonly Action[];
  readonly jalons: readonly Jalon[];
  readonly financements: readonly Financement[];
  readonly indicateurs: readonly IndicateurSuivi[];
  readonly mesures: readonly Mesure[];
  readonly evaluations: readonly Evaluation[];
  readonly bilans: readonly Bilan[];
  readonly avenants: readonly Avenant[];
  readonly observations: readonly Observation[];
  readonly diagnostic: readonly LigneDiagnostic[];
  readonly justifications: readonly Justification[];
  /** Names of the CTG tables present in the workbook; a rule whose table is absent is non contrôlable. */
  readonly tables: readonly string[];
  readonly erreurs: readonly CelluleEnErreur[];
  readonly defauts: readonly DefautStructure[];
}

export const CLASSEUR_VIDE: Classeur = {
  convention: { rubriques: {} },
  signataires: [],
  instances: [],
  membres: [],
  reunions: [],
  decisions: [],
  etapes: [],
  champs: [],
  territoires: [],
  offres: [],
  enjeux: [],
  axes: [],
  objectifs: [],
  actions: [],
  jalons: [],
  financements: [],
  indicateurs: [],
  mesures: [],
  evaluations: [],
  bilans: [],
  avenants: [],
  observations: [],
  diagnostic: [],
  justifications: [],
  tables: [],
  erreurs: [],
  defauts: [],
};
