/** Enfance: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import heuresAlshEnfant from './heures-alsh-enfant';
import ipsMoyen from './ips-moyen';
import nb311Ans from './nb-3-11-ans';
import nbElevesPremierDegre from './nb-eleves-premier-degre';
import partQfBasAlsh from './part-qf-bas-alsh';
import tauxCouvAlsh from './taux-couv-alsh';
import tauxFrequentationAlsh from './taux-frequentation-alsh';
import tauxScolarisation2Ans from './taux-scolarisation-2-ans';
import tauxVacaf from './taux-vacaf';

export const enfance: readonly Indicateur[] = [
  nb311Ans,
  tauxCouvAlsh,
  heuresAlshEnfant,
  tauxFrequentationAlsh,
  partQfBasAlsh,
  nbElevesPremierDegre,
  ipsMoyen,
  tauxScolarisation2Ans,
  tauxVacaf,
];
