/** The gestures a page may ask for. `taskpane.tsx` gives the real ones; a test gives others. */
import { createContext, useContext, type ReactNode } from 'react';
import type {
  ApercuFigures,
  ApercuNouvelle,
  ApercuStructure,
  CelluleMontree,
  CelluleVisee,
  EtatAccueil,
  OptionsStructure,
  ProjetCtg,
  RapportActualisation,
  RapportAnnulation,
  RapportFigures,
  RapportLocalise,
  RapportNouvelle,
  RapportStructure,
  RapportTerritoire,
  TerritoireChoisi,
} from '../commands';
import type { RapportReparations } from '../commands/apply-reparations';
import type { ConstatVise, RapportJustification } from '../commands/justify-constat';
import type { RapportLevee } from '../commands/lift-justification';
import type { ApercuReparations } from '../commands/preview-reparations';
import type { RapportCodes } from '../commands/propose-codes';
import type { SituationLue } from '../commands/read-situation';
import type { NonControlable } from '../domain/constat';
import type { Reparation } from '../domain/reparation';
import type { Echec, Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import type { CommandesChiffres } from './commandes-chiffres';
import type { CommandesEvaluation } from './commandes-evaluation';
import type { CommandesPlan } from './commandes-plan';
import type { MemoireTexte } from './favoris';
import type { ApercuReprise, Correction, RapportReprise, SourceReprise } from './reprendre/types';

/** A territory offered while typing: what tells it from its homonyms is shown with it. */
export interface TerritoirePropose extends TerritoireChoisi {
  readonly codeDepartement: string;
  readonly population: number | null;
}

/** How fresh the figures of the CTG cells are. */
export interface EtatFraicheur {
  /** When the workbook was last read for them, null before the first time. */
  readonly instant: Date | null;
  /** Why the last reading did not come, null when it did. */
  readonly echec: Echec | null;
}

export interface Fraicheur {
  /** The same object as long as nothing changes. */
  readonly read: () => EtatFraicheur;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What the pane wrote last and can undo. */
export interface EtatAnnulations {
  readonly derniere: { readonly titre: string; readonly date: string } | null;
  /** What the last undoing did; null again once something else is written. */
  readonly rapport: RapportAnnulation | null;
  /** How many were undone since the pane opened: when it moves, what was read of the workbook is out of date. */
  readonly annulees: number;
}

export interface Annulations {
  /** The same object as long as nothing changes. */
  readonly read: () => EtatAnnulations;
  readonly subscribe: (onChange: () => void) => () => void;
}

export type RapportControlePage = RapportLocalise & {
  /** No unjustified error, and every control of gravité « erreur » could be run. */
  readonly pret: boolean;
  /** What could not be checked and would be an error: the plan is not ready before it can. */
  readonly bloquants: readonly NonControlable[];
  /** The controls took today for clock: the workbook holds no copil's date. */
  readonly dateDuJour: boolean;
  /** What each rule asks, by id. */
  readonly enonces: Readonly<Record<string, string>>;
};

export interface Commandes extends CommandesChiffres, CommandesEvaluation, CommandesPlan {
  readonly readAccueil: () => Promise<Result<EtatAccueil>>;
  readonly readSituation: () => Promise<Result<SituationLue>>;
  /** Fills a workbook that holds nothing with an example, to be looked at. */
  readonly openExemple: (travail?: Travail) => Promise<Result<RapportStructure>>;
  readonly previewStructure: () => Promise<Result<ApercuStructure>>;
  readonly structureClasseur: (
    options: OptionsStructure,
    travail?: Travail,
  ) => Promise<Result<RapportStructure>>;
  readonly previewNouvelleCtg: (projet: ProjetCtg) => Promise<Result<ApercuNouvelle>>;
  readonly nouvelleCtg: (projet: ProjetCtg, travail?: Travail) => Promise<Result<RapportNouvelle>>;
  /** Sheets of the workbook that may hold a table to take in: those that are not ours. */
  readonly listFeuillesSources: () => Promise<Result<readonly string[]>>;
  readonly previewReprise: (source: SourceReprise, correction: Correction) => Promise<Result<ApercuReprise>>;
  readonly writeReprise: (
    source: SourceReprise,
    correction: Correction,
    travail?: Travail,
  ) => Promise<Result<RapportReprise>>;
  readonly previewCodes: () => Promise<Result<RapportCodes>>;
  readonly writeCodesProposes: () => Promise<Result<RapportCodes>>;
  readonly annulerDerniere: () => Promise<Result<RapportAnnulation>>;
  readonly annulations: Annulations;
  /** Today for this person (ISO). */
  readonly aujourdhui: () => string;
  readonly searchTerritoires: (texte: string) => Promise<Result<readonly TerritoirePropose[]>>;
  readonly chooseTerritoire: (
    territoire: TerritoireChoisi,
    options: { readonly remplacer: boolean },
  ) => Promise<Result<RapportTerritoire>>;
  readonly addTerritoire: (territoire: TerritoireChoisi) => Promise<Result<RapportTerritoire>>;
  readonly writeFigures: (apercu: ApercuFigures, travail?: Travail) => Promise<Result<RapportFigures>>;
  readonly refreshFigures: () => Promise<Result<RapportActualisation>>;
  readonly checkClasseur: (travail?: Travail) => Promise<Result<RapportControlePage>>;
  /** The same controls, nothing written. */
  readonly readControle: (travail?: Travail) => Promise<Result<RapportControlePage>>;
  /** Controls again at each edit that is read; returns what stops it. */
  readonly watchControle: (onRapport: (rapport: RapportControlePage) => void) => () => void;
  /** What can be put right without a doubt, cell by cell; nothing is written. */
  readonly previewReparations: () => Promise<Result<ApercuReparations>>;
  readonly applyReparations: (choisies: readonly Reparation[]) => Promise<Result<RapportReparations>>;
  readonly justifier: (
    constat: ConstatVise,
    motif: string,
    auteur: string,
  ) => Promise<Result<RapportJustification>>;
  readonly leverJustification: (constat: ConstatVise) => Promise<Result<RapportLevee>>;
  /** What this machine remembers for the person, and no workbook holds. */
  readonly memoires: Readonly<Record<'pilote' | 'auteur' | 'demarrage', MemoireTexte>>;
  readonly showCellule: (visee: CelluleVisee) => Promise<Result<CelluleMontree>>;
  readonly fraicheur: Fraicheur;
}

const CommandesContext = createContext<Commandes | null>(null);

export function CommandesProvider(props: { readonly commandes: Commandes; readonly children: ReactNode }) {
  return <CommandesContext.Provider value={props.commandes}>{props.children}</CommandesContext.Provider>;
}

export function useCommandes(): Commandes {
  const commandes = useContext(CommandesContext);
  if (!commandes) throw new Error('useCommandes: no CommandesProvider above this component.');
  return commandes;
}
