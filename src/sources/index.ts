/** Public figures: readers of the files people have, and what they change in the workbook. */
export { compareObservations } from './compare-observations';
export type { ComparaisonObservations } from './compare-observations';
export { defaultTerritoires } from './default-territoires';
export type { LectureSource, OptionsLecture } from './lecture';
export type { NouvelleObservation } from './nouvelle-observation';
export type { ContenuSource } from './define';
export { inspectSource, readSource } from './read-source';
export { describeInconnu, openInconnu } from './inconnu/describe-inconnu';
export type {
  ColonneInconnue,
  Correspondance,
  DescriptionInconnu,
  NatureColonne,
  TableInconnue,
} from './inconnu/define';
export { readAvecCorrespondance } from './inconnu/read-correspondance';
