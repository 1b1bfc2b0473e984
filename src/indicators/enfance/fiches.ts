/** Enfance: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import heuresAlshEnfant, { fiche as ficheHeuresAlshEnfant } from './heures-alsh-enfant';
import ipsMoyen, { fiche as ficheIpsMoyen } from './ips-moyen';
import nb311Ans, { fiche as ficheNb311Ans } from './nb-3-11-ans';
import nbElevesPremierDegre, { fiche as ficheNbElevesPremierDegre } from './nb-eleves-premier-degre';
import partQfBasAlsh, { fiche as fichePartQfBasAlsh } from './part-qf-bas-alsh';
import tauxCouvAlsh, { fiche as ficheTauxCouvAlsh } from './taux-couv-alsh';
import tauxFrequentationAlsh, { fiche as ficheTauxFrequentationAlsh } from './taux-frequentation-alsh';
import tauxScolarisation2Ans, { fiche as ficheTauxScolarisation2Ans } from './taux-scolarisation-2-ans';
import tauxVacaf, { fiche as ficheTauxVacaf } from './taux-vacaf';

export const fichesEnfance: readonly FicheComplete[] = [
  completeFiche('enfance', nb311Ans, ficheNb311Ans),
  completeFiche('enfance', tauxCouvAlsh, ficheTauxCouvAlsh),
  completeFiche('enfance', heuresAlshEnfant, ficheHeuresAlshEnfant),
  completeFiche('enfance', tauxFrequentationAlsh, ficheTauxFrequentationAlsh),
  completeFiche('enfance', partQfBasAlsh, fichePartQfBasAlsh),
  completeFiche('enfance', nbElevesPremierDegre, ficheNbElevesPremierDegre),
  completeFiche('enfance', ipsMoyen, ficheIpsMoyen),
  completeFiche('enfance', tauxScolarisation2Ans, ficheTauxScolarisation2Ans),
  completeFiche('enfance', tauxVacaf, ficheTauxVacaf),
];
