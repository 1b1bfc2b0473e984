/** What the catalogue shows of an indicator, prepared once so that each keystroke only compares. */
import type { FicheComplete } from '../../indicators/define';

export interface EntreeCatalogue {
  readonly fiche: FicheComplete;
  /** « Petite enfance »: the champ of the convention it informs. */
  readonly champ: string;
  /** Words of its name and of its code, comparable. */
  readonly titre: readonly string[];
  /** Words of its definition, of its theme, of its source and of their synonyms, comparable. */
  readonly mots: readonly string[];
}

/** What narrows the list; '' for everything. */
export interface Filtre {
  readonly texte: string;
  /** "groupe:revenus", "champ:Petite enfance" or "favoris". */
  readonly theme: string;
}
