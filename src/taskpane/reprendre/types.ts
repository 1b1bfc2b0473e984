/** What taking in a table shows and asks for. */
import type { ApercuReprise, Correction } from '../../commands/preview-reprise';

export type {
  ApercuReprise,
  Correction,
  RapportReprise,
  SourceReprise,
} from '../../commands/preview-reprise';

export type PropositionTable = ApercuReprise['tables'][number];
export type ColonneProposee = PropositionTable['colonnes'][number];
export type Cible = NonNullable<ColonneProposee['cible']>;
export type AjoutTable = ApercuReprise['ajouts'][number];
export type LigneReprise = AjoutTable['lignes'][number];
export type ProblemeReprise = ApercuReprise['problemes'][number];
export type CorrectionTable = NonNullable<Correction['tables']>[string];
