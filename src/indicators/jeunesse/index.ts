/** Jeunesse: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import nbBafa from './nb-bafa';
import nbJeunesMissionLocale from './nb-jeunes-mission-locale';
import part1117Ans from './part-11-17-ans';
import part1824Ans from './part-18-24-ans';
import partNeet from './part-neet';
import partSansDiplome from './part-sans-diplome';
import tauxChomageJeunes from './taux-chomage-jeunes';
import tauxJeunesTouches from './taux-jeunes-touches';
import tauxScolarisation1824 from './taux-scolarisation-18-24';

export const jeunesse: readonly Indicateur[] = [
  part1117Ans,
  part1824Ans,
  partNeet,
  tauxScolarisation1824,
  partSansDiplome,
  tauxChomageJeunes,
  nbJeunesMissionLocale,
  tauxJeunesTouches,
  nbBafa,
];
