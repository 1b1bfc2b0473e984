/** Parentalité: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import nbActionsReaap, { fiche as ficheNbActionsReaap } from './nb-actions-reaap';
import nbAidesDomicile, { fiche as ficheNbAidesDomicile } from './nb-aides-domicile';
import nbLaep, { fiche as ficheNbLaep } from './nb-laep';
import nbMediations, { fiche as ficheNbMediations } from './nb-mediations';
import tauxCouvClas, { fiche as ficheTauxCouvClas } from './taux-couv-clas';
import tauxFamillesLaep, { fiche as ficheTauxFamillesLaep } from './taux-familles-laep';

export const fichesParentalite: readonly FicheComplete[] = [
  completeFiche('parentalite', nbLaep, ficheNbLaep),
  completeFiche('parentalite', tauxFamillesLaep, ficheTauxFamillesLaep),
  completeFiche('parentalite', tauxCouvClas, ficheTauxCouvClas),
  completeFiche('parentalite', nbActionsReaap, ficheNbActionsReaap),
  completeFiche('parentalite', nbMediations, ficheNbMediations),
  completeFiche('parentalite', nbAidesDomicile, ficheNbAidesDomicile),
];
