/** Animation de la vie sociale: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import nbBenevoles from './nb-benevoles';
import nbStructuresAvs from './nb-structures-avs';
import partPopQpv from './part-pop-qpv';
import tauxCouvAvs from './taux-couv-avs';
import tauxParticipationHabitants from './taux-participation-habitants';

export const animation: readonly Indicateur[] = [
  nbStructuresAvs,
  tauxCouvAvs,
  tauxParticipationHabitants,
  nbBenevoles,
  partPopQpv,
];
