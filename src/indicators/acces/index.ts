/** Functions that read any indicator, in the order of the help; beside the catalogue, not in it. */
import communes from './communes';
import comparer from './comparer';
import type { FonctionAcces } from './define-acces';
import fiche from './fiche';
import indicateur from './indicateur';
import serie from './serie';
import source from './source';
import territoire from './territoire';

export type { FicheAccesComplete, FonctionAcces } from './define-acces';

export const acces: readonly FonctionAcces[] = [
  indicateur,
  serie,
  comparer,
  source,
  territoire,
  communes,
  fiche,
];
