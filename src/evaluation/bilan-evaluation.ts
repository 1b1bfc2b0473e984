/** What the evaluation of a workbook says: every figure with what it rests on and the sentence to print beside it, never a judgement. */
import type { CritereEvaluation, MethodeAvancement, StatutAction } from '../domain/listes';
import type { Reference } from '../domain/valeurs';
import type { Evolution } from './evolution';
import type { Profil } from './profil-criteres';
import type { StatutCible } from './taux-atteinte';

export interface Chiffre {
  /** A share (0.42 for 42 %), points, euros or a score: see `unite`. Null: it cannot be said, and `phrase` says why. */
  readonly valeur: number | null;
  readonly unite: 'part' | 'points' | '€' | 'sur 100';
  /** Items that entered the calculation, of those that could: « 7 sur 9 ». */
  readonly utilises: number;
  readonly comptes: number;
  /** « méthode : avancement déclaré ; 7 actions sur 9 ». */
  readonly phrase: string;
}

export type Couleur = 'vert' | 'orange' | 'rouge';

/** In points, the calendar's share taken from the progress. */
export interface ChiffreEcart extends Chiffre {
  readonly couleur: Couleur | null;
}

/** The same figures over an objective, an axis, a champ or the whole convention. */
export interface Agregat {
  readonly objet: 'convention' | 'axe' | 'objectif' | 'champ';
  /** As the sheet has it; a national code for a champ without row; '' for the convention and for what has none. */
  readonly code: string;
  readonly libelle: string;
  /** The row it stands for; null for the convention, for « sans axe » and for a champ that has no row. */
  readonly ref: Reference | null;
  /** True for the group of the actions that have no axis (objective, champ) that exists. */
  readonly sans: boolean;
  /** Actions of the group, all of them. An action of several champs is in each. */
  readonly actions: number;
  readonly avancement: Chiffre;
  readonly realisation: Chiffre;
  readonly engagement: Chiffre;
  readonly retard: Chiffre;
  readonly abandon: Chiffre;
  readonly consommation: Chiffre;
  readonly ecart: ChiffreEcart;
  /** Mean of the rates of the indicators attached to the group, each capped to 0–1. */
  readonly atteinte: Chiffre;
  readonly completude: Chiffre;
}

export interface AvancementAction {
  readonly ref: Reference;
  readonly code: string;
  readonly intitule: string;
  readonly statut: StatutAction | null;
  /** A share; null when nothing says it, or when the action is left out. */
  readonly valeur: number | null;
  /** What the value was read from. */
  readonly base: 'déclaré' | 'jalons' | 'statut' | null;
  /** Abandonnée and Reportée are left out of the means. */
  readonly horsCompte: boolean;
  /** Null without a day to look at, or when closed. An action without end is never late. */
  readonly enRetard: boolean | null;
  readonly phrase: string;
}

/** What is expected at a day, on the line from the reference to the target or between intermediate targets. */
export interface Attendu {
  readonly valeur: number;
  /** Value minus expected, positive when ahead in the direction wanted. */
  readonly ecart: number;
  readonly phrase: string;
}

export interface SuiviIndicateur {
  readonly ref: Reference;
  readonly code: string;
  readonly intitule: string;
  readonly nature: string;
  readonly unite: string;
  readonly reference: number | null;
  readonly cible: number | null;
  /** The measure that rules, as people wrote its date. */
  readonly mesure: { readonly valeur: number; readonly date: string; readonly ref: Reference } | null;
  /** Uncapped: −0.429, 8. */
  readonly taux: number | null;
  readonly statut: StatutCible;
  readonly dejaAtteinte: boolean;
  readonly sansReference: boolean;
  readonly attendu: Attendu | null;
  /** From the reference to the measure. */
  readonly evolution: Evolution | null;
  readonly phrase: string;
}

/** The criteria noted of an action, an axis or the convention: the profile, and the score when half of the weight is noted. */
export interface ScoreObjet {
  /** As typed: « action », « axe », « convention »; '' for all the rows together. */
  readonly objet: string;
  readonly code: string;
  readonly libelle: string;
  readonly profil: Profil;
  readonly score: Chiffre;
}

/** What figures bring to a criterion; the note is people's. */
export interface AideCritere {
  readonly critere: CritereEvaluation;
  readonly chiffres: readonly (Chiffre & { readonly libelle: string })[];
  /** « Aucun calcul n’éclaire ce critère… » when there is no figure. */
  readonly phrase: string;
}

/** What the evaluation could not take as typed; `champ` is the key of the column. */
export interface RemarqueEvaluation {
  readonly ref: Reference;
  readonly champ: string;
  readonly message: string;
}

export interface BilanEvaluation {
  /** The day it is looked at; null when none was given and the next copil has no precise date. */
  readonly jour: string | null;
  readonly methode: { readonly cle: MethodeAvancement | null; readonly phrase: string };
  readonly tempsEcoule: Chiffre;
  readonly convention: Agregat;
  readonly axes: readonly Agregat[];
  readonly objectifs: readonly Agregat[];
  readonly champs: readonly Agregat[];
  /** Done over all, abandoned ones kept: the way of Territoires en Transitions, named as such. */
  readonly realisationToutes: Chiffre;
  readonly actions: readonly AvancementAction[];
  readonly indicateurs: readonly SuiviIndicateur[];
  /** Over every row of « Évaluation », as the function SCORE_EVALUATION without argument. */
  readonly score: ScoreObjet;
  readonly scores: readonly ScoreObjet[];
  readonly aides: readonly AideCritere[];
  readonly remarques: readonly RemarqueEvaluation[];
}
