/** Petite enfance: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import besoinPlaces from './besoin-places';
import bonusTerritoirePlaces from './bonus-territoire-places';
import nbAm from './nb-am';
import nbPlacesAccueil from './nb-places-accueil';
import partAm55 from './part-am-55';
import partEnfantsHandicapEaje from './part-enfants-handicap-eaje';
import partEnfantsParentsActifs from './part-enfants-parents-actifs';
import partEnfantsPauvresEaje from './part-enfants-pauvres-eaje';
import placesEajePour100 from './places-eaje-pour-100';
import resteAChargePlace from './reste-a-charge-place';
import tauxCouvAm from './taux-couv-am';
import tauxCouvEaje from './taux-couv-eaje';
import tauxCouvEajePsu from './taux-couv-eaje-psu';
import tauxCouvGad from './taux-couv-gad';
import tauxCouvPe from './taux-couv-pe';
import tauxCouvPrescolaire from './taux-couv-prescolaire';
import tauxEvolPlacesEaje from './taux-evol-places-eaje';
import tauxFacturationEaje from './taux-facturation-eaje';
import tauxOccupationEaje from './taux-occupation-eaje';
import tauxSatisfactionDemandes from './taux-satisfaction-demandes';

export const petiteEnfance: readonly Indicateur[] = [
  tauxCouvPe,
  tauxCouvEaje,
  tauxCouvEajePsu,
  tauxCouvAm,
  tauxCouvPrescolaire,
  tauxCouvGad,
  nbPlacesAccueil,
  placesEajePour100,
  tauxEvolPlacesEaje,
  besoinPlaces,
  tauxOccupationEaje,
  tauxFacturationEaje,
  tauxSatisfactionDemandes,
  partEnfantsPauvresEaje,
  partEnfantsHandicapEaje,
  nbAm,
  partAm55,
  partEnfantsParentsActifs,
  resteAChargePlace,
  bonusTerritoirePlaces,
];
