/** Animation de la vie sociale: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import nbBenevoles, { fiche as ficheNbBenevoles } from './nb-benevoles';
import nbStructuresAvs, { fiche as ficheNbStructuresAvs } from './nb-structures-avs';
import partPopQpv, { fiche as fichePartPopQpv } from './part-pop-qpv';
import tauxCouvAvs, { fiche as ficheTauxCouvAvs } from './taux-couv-avs';
import tauxParticipationHabitants, {
  fiche as ficheTauxParticipationHabitants,
} from './taux-participation-habitants';

export const fichesAnimation: readonly FicheComplete[] = [
  completeFiche('animation', nbStructuresAvs, ficheNbStructuresAvs),
  completeFiche('animation', tauxCouvAvs, ficheTauxCouvAvs),
  completeFiche('animation', tauxParticipationHabitants, ficheTauxParticipationHabitants),
  completeFiche('animation', nbBenevoles, ficheNbBenevoles),
  completeFiche('animation', partPopQpv, fichePartPopQpv),
];
