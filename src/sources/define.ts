/** What a reader of public figures is: it recognises its files by their header, never by their name. */
import type { Maille } from '../domain/listes';
import type { Echec, Result } from '../domain/result';
import type { LectureSource, OptionsLecture } from './lecture';
import type { TableCsv } from './csv/read-table';

/** What a file is, as a whole. */
export interface DescriptionSource {
  readonly source: string;
  readonly libelle: string;
  readonly millesimes: readonly string[];
  readonly mailles: readonly Maille[];
}

/** What a file holds, before any row is chosen. */
export interface ContenuSource extends DescriptionSource {
  /** Every territory of the file. */
  readonly codes: ReadonlySet<string>;
}

export interface LecteurSource {
  readonly id: string;
  /** « fichier Filosofi des communes (cc_filosofi_…_COM.csv) »: what to say is accepted. */
  readonly accepte: string;
  readonly isRecognised: (entetes: readonly string[]) => boolean;
  readonly inspect: (table: TableCsv) => ContenuSource;
  readonly read: (table: TableCsv, options: OptionsLecture) => Result<LectureSource, Echec>;
}
