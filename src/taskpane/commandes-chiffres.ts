/** What the page « Chiffres » may ask for, and what it reads without asking Excel. */
import type { ApercuFigures, RapportDiagnostic } from '../commands';
import type { SourceEnLigne } from '../commands/charger-figures';
import type { ExplicationCellule } from '../commands/expliquer-chiffre';
import type { ApercuFigement, RapportFigement } from '../commands/figer-valeurs';
import type { FormuleAInserer, RapportInsertion } from '../commands/inserer-formule';
import type {
  ApercuReparation,
  PropositionReparation,
  RapportReparation,
} from '../commands/reparer-formules';
import type { FichierDecrit, previewCorrespondance } from '../commands/preview-correspondance';
import type { FichierDepose } from '../commands/preview-figures';
import type { Result } from '../domain/result';
import type { Travail } from '../domain/travail';
import type { FicheComplete } from '../indicators/define';
import type { EtatRegistre } from '../indicators/etat-registre';
import type { Separateurs } from '../indicators/formule';
import type { Favoris } from './favoris';

/** The figures of the workbook as the functions hold them. */
export interface Figures {
  /** The same object as long as nothing changes. */
  readonly read: () => EtatRegistre;
  readonly subscribe: (onChange: () => void) => () => void;
}

/** What a live loading says while it lasts. */
export interface EtapeEnLigne {
  readonly type: 'appel' | 'attente';
  readonly phrase: string;
  readonly faits: number;
  readonly total: number;
}

export type { SourceEnLigne } from '../commands/charger-figures';
export type { FichierDecrit } from '../commands/preview-correspondance';
/** What a person says of the columns of an unknown table. */
export type CorrespondanceColonnes = Parameters<typeof previewCorrespondance>[1];

export interface DemandeEnLigne {
  readonly sources: readonly SourceEnLigne[];
  /** Ids of the catalogue; all those the sources give when empty. */
  readonly indicateurs: readonly string[];
  readonly signal: AbortSignal;
  readonly progression: (etape: EtapeEnLigne) => void;
}

export interface CommandesChiffres {
  readonly loadFiches: () => Promise<Result<readonly FicheComplete[]>>;
  readonly figures: Figures;
  readonly favoris: Favoris;
  /** The signs of the person's Excel. */
  readonly readSeparateurs: () => Promise<Result<Separateurs>>;
  readonly insererFormule: (
    formule: FormuleAInserer,
    options: { readonly remplacer: boolean },
  ) => Promise<Result<RapportInsertion>>;
  readonly expliquerChiffre: () => Promise<Result<ExplicationCellule>>;
  readonly previewReparation: () => Promise<Result<ApercuReparation>>;
  readonly reparerFormules: (
    acceptees: readonly PropositionReparation[],
  ) => Promise<Result<RapportReparation>>;
  readonly previewFigement: () => Promise<Result<ApercuFigement>>;
  readonly figerValeurs: (feuilles: readonly string[]) => Promise<Result<RapportFigement>>;
  readonly previewFigures: (
    fichier: FichierDepose,
    /** The year of a file that does not say its own. */
    millesime?: string,
    travail?: Travail,
  ) => Promise<Result<ApercuFigures>>;
  /** The columns of a table of no known source. */
  readonly describeFichier: (fichier: FichierDepose) => Promise<Result<FichierDecrit>>;
  readonly previewCorrespondance: (
    table: FichierDecrit['table'],
    correspondance: CorrespondanceColonnes,
  ) => Promise<Result<ApercuFigures>>;
  readonly chargerFigures: (demande: DemandeEnLigne) => Promise<Result<ApercuFigures>>;
  readonly remplirDiagnostic: (
    options: DemandeDiagnosticPage,
    travail?: Travail,
  ) => Promise<Result<RapportDiagnostic>>;
}

export interface DemandeDiagnosticPage {
  readonly formules: boolean;
  /** Ids; the usual ones by default. */
  readonly indicateurs?: readonly string[];
}
