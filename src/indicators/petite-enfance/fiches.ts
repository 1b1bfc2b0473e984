/** Petite enfance: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import besoinPlaces, { fiche as ficheBesoinPlaces } from './besoin-places';
import bonusTerritoirePlaces, { fiche as ficheBonusTerritoirePlaces } from './bonus-territoire-places';
import nbAm, { fiche as ficheNbAm } from './nb-am';
import nbPlacesAccueil, { fiche as ficheNbPlacesAccueil } from './nb-places-accueil';
import partAm55, { fiche as fichePartAm55 } from './part-am-55';
import partEnfantsHandicapEaje, { fiche as fichePartEnfantsHandicapEaje } from './part-enfants-handicap-eaje';
import partEnfantsParentsActifs, {
  fiche as fichePartEnfantsParentsActifs,
} from './part-enfants-parents-actifs';
import partEnfantsPauvresEaje, { fiche as fichePartEnfantsPauvresEaje } from './part-enfants-pauvres-eaje';
import placesEajePour100, { fiche as fichePlacesEajePour100 } from './places-eaje-pour-100';
import resteAChargePlace, { fiche as ficheResteAChargePlace } from './reste-a-charge-place';
import tauxCouvAm, { fiche as ficheTauxCouvAm } from './taux-couv-am';
import tauxCouvEaje, { fiche as ficheTauxCouvEaje } from './taux-couv-eaje';
import tauxCouvEajePsu, { fiche as ficheTauxCouvEajePsu } from './taux-couv-eaje-psu';
import tauxCouvGad, { fiche as ficheTauxCouvGad } from './taux-couv-gad';
import tauxCouvPe, { fiche as ficheTauxCouvPe } from './taux-couv-pe';
import tauxCouvPrescolaire, { fiche as ficheTauxCouvPrescolaire } from './taux-couv-prescolaire';
import tauxEvolPlacesEaje, { fiche as ficheTauxEvolPlacesEaje } from './taux-evol-places-eaje';
import tauxFacturationEaje, { fiche as ficheTauxFacturationEaje } from './taux-facturation-eaje';
import tauxOccupationEaje, { fiche as ficheTauxOccupationEaje } from './taux-occupation-eaje';
import tauxSatisfactionDemandes, {
  fiche as ficheTauxSatisfactionDemandes,
} from './taux-satisfaction-demandes';

export const fichesPetiteEnfance: readonly FicheComplete[] = [
  completeFiche('petite-enfance', tauxCouvPe, ficheTauxCouvPe),
  completeFiche('petite-enfance', tauxCouvEaje, ficheTauxCouvEaje),
  completeFiche('petite-enfance', tauxCouvEajePsu, ficheTauxCouvEajePsu),
  completeFiche('petite-enfance', tauxCouvAm, ficheTauxCouvAm),
  completeFiche('petite-enfance', tauxCouvPrescolaire, ficheTauxCouvPrescolaire),
  completeFiche('petite-enfance', tauxCouvGad, ficheTauxCouvGad),
  completeFiche('petite-enfance', nbPlacesAccueil, ficheNbPlacesAccueil),
  completeFiche('petite-enfance', placesEajePour100, fichePlacesEajePour100),
  completeFiche('petite-enfance', tauxEvolPlacesEaje, ficheTauxEvolPlacesEaje),
  completeFiche('petite-enfance', besoinPlaces, ficheBesoinPlaces),
  completeFiche('petite-enfance', tauxOccupationEaje, ficheTauxOccupationEaje),
  completeFiche('petite-enfance', tauxFacturationEaje, ficheTauxFacturationEaje),
  completeFiche('petite-enfance', tauxSatisfactionDemandes, ficheTauxSatisfactionDemandes),
  completeFiche('petite-enfance', partEnfantsPauvresEaje, fichePartEnfantsPauvresEaje),
  completeFiche('petite-enfance', partEnfantsHandicapEaje, fichePartEnfantsHandicapEaje),
  completeFiche('petite-enfance', nbAm, ficheNbAm),
  completeFiche('petite-enfance', partAm55, fichePartAm55),
  completeFiche('petite-enfance', partEnfantsParentsActifs, fichePartEnfantsParentsActifs),
  completeFiche('petite-enfance', resteAChargePlace, ficheResteAChargePlace),
  completeFiche('petite-enfance', bonusTerritoirePlaces, ficheBonusTerritoirePlaces),
];
