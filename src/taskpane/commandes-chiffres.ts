/** What the page « Chiffres » may ask for, and what it reads without asking Excel. */
import type { ApercuFigures, FichierFigures, RapportDiagnostic } from '../commands';
import type { SourceEnLigne } from '../commands/charger-figures';
import type { ExplicationCellule } from '../commands/expliquer-chiffre';
import type { ApercuFigement, RapportFigement } from '../commands/figer-valeurs';
import type { FormuleAInserer, RapportInsertion } from '../commands/inserer-formule';
import type {
  ApercuReparation,
  PropositionReparation,
  RapportReparation,
} from '../commands/reparer-formules';
import type { Result } from '../domain/result';
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

export interface DemandeEnLigne {
  readonly sources: readonly SourceEnLigne[];
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
  readonly previewFigures: (fichier: FichierFigures) => Promise<Result<ApercuFigures>>;
  readonly chargerFigures: (demande: DemandeEnLigne) => Promise<Result<ApercuFigures>>;
  readonly remplirDiagnostic: (options: { readonly formules: boolean }) => Promise<Result<RapportDiagnostic>>;
}
