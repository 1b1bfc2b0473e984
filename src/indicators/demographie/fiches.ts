/** Démographie, familles: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import indiceJeunesse, { fiche as ficheIndiceJeunesse } from './indice-jeunesse';
import indiceVieillissement, { fiche as ficheIndiceVieillissement } from './indice-vieillissement';
import nbMoins3Ans, { fiche as ficheNbMoins3Ans } from './nb-moins-3-ans';
import part65Plus, { fiche as fichePart65Plus } from './part-65-plus';
import part80Plus, { fiche as fichePart80Plus } from './part-80-plus';
import partFamillesMono, { fiche as fichePartFamillesMono } from './part-familles-mono';
import partFamillesNombreuses, { fiche as fichePartFamillesNombreuses } from './part-familles-nombreuses';
import partMenages1Personne, { fiche as fichePartMenages1Personne } from './part-menages-1-personne';
import partMoins18Ans, { fiche as fichePartMoins18Ans } from './part-moins-18-ans';
import partMonoAvecEnfants, { fiche as fichePartMonoAvecEnfants } from './part-mono-avec-enfants';
import population, { fiche as fichePopulation } from './population';
import soldeMigratoire, { fiche as ficheSoldeMigratoire } from './solde-migratoire';
import soldeNaturel, { fiche as ficheSoldeNaturel } from './solde-naturel';
import tailleMenages, { fiche as ficheTailleMenages } from './taille-menages';
import tauxActivite, { fiche as ficheTauxActivite } from './taux-activite';
import tauxChomageRp, { fiche as ficheTauxChomageRp } from './taux-chomage-rp';
import tauxEvolPopulation, { fiche as ficheTauxEvolPopulation } from './taux-evol-population';
import tauxNatalite, { fiche as ficheTauxNatalite } from './taux-natalite';

export const fichesDemographie: readonly FicheComplete[] = [
  completeFiche('demographie', population, fichePopulation),
  completeFiche('demographie', tauxEvolPopulation, ficheTauxEvolPopulation),
  completeFiche('demographie', soldeNaturel, ficheSoldeNaturel),
  completeFiche('demographie', soldeMigratoire, ficheSoldeMigratoire),
  completeFiche('demographie', tauxNatalite, ficheTauxNatalite),
  completeFiche('demographie', nbMoins3Ans, ficheNbMoins3Ans),
  completeFiche('demographie', partMoins18Ans, fichePartMoins18Ans),
  completeFiche('demographie', part65Plus, fichePart65Plus),
  completeFiche('demographie', part80Plus, fichePart80Plus),
  completeFiche('demographie', indiceJeunesse, ficheIndiceJeunesse),
  completeFiche('demographie', indiceVieillissement, ficheIndiceVieillissement),
  completeFiche('demographie', tailleMenages, ficheTailleMenages),
  completeFiche('demographie', partMenages1Personne, fichePartMenages1Personne),
  completeFiche('demographie', partFamillesMono, fichePartFamillesMono),
  completeFiche('demographie', partMonoAvecEnfants, fichePartMonoAvecEnfants),
  completeFiche('demographie', partFamillesNombreuses, fichePartFamillesNombreuses),
  completeFiche('demographie', tauxActivite, ficheTauxActivite),
  completeFiche('demographie', tauxChomageRp, ficheTauxChomageRp),
];
