/** Jeunesse: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import nbBafa, { fiche as ficheNbBafa } from './nb-bafa';
import nbJeunesMissionLocale, { fiche as ficheNbJeunesMissionLocale } from './nb-jeunes-mission-locale';
import part1117Ans, { fiche as fichePart1117Ans } from './part-11-17-ans';
import part1824Ans, { fiche as fichePart1824Ans } from './part-18-24-ans';
import partNeet, { fiche as fichePartNeet } from './part-neet';
import partSansDiplome, { fiche as fichePartSansDiplome } from './part-sans-diplome';
import tauxChomageJeunes, { fiche as ficheTauxChomageJeunes } from './taux-chomage-jeunes';
import tauxJeunesTouches, { fiche as ficheTauxJeunesTouches } from './taux-jeunes-touches';
import tauxScolarisation1824, { fiche as ficheTauxScolarisation1824 } from './taux-scolarisation-18-24';

export const fichesJeunesse: readonly FicheComplete[] = [
  completeFiche('jeunesse', part1117Ans, fichePart1117Ans),
  completeFiche('jeunesse', part1824Ans, fichePart1824Ans),
  completeFiche('jeunesse', partNeet, fichePartNeet),
  completeFiche('jeunesse', tauxScolarisation1824, ficheTauxScolarisation1824),
  completeFiche('jeunesse', partSansDiplome, fichePartSansDiplome),
  completeFiche('jeunesse', tauxChomageJeunes, ficheTauxChomageJeunes),
  completeFiche('jeunesse', nbJeunesMissionLocale, ficheNbJeunesMissionLocale),
  completeFiche('jeunesse', tauxJeunesTouches, ficheTauxJeunesTouches),
  completeFiche('jeunesse', nbBafa, ficheNbBafa),
];
