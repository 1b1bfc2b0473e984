/** Parentalité: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import nbActionsReaap from './nb-actions-reaap';
import nbAidesDomicile from './nb-aides-domicile';
import nbLaep from './nb-laep';
import nbMediations from './nb-mediations';
import tauxCouvClas from './taux-couv-clas';
import tauxFamillesLaep from './taux-familles-laep';

export const parentalite: readonly Indicateur[] = [
  nbLaep,
  tauxFamillesLaep,
  tauxCouvClas,
  nbActionsReaap,
  nbMediations,
  nbAidesDomicile,
];
