/** Démographie, familles: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import indiceJeunesse from './indice-jeunesse';
import indiceVieillissement from './indice-vieillissement';
import nbMoins3Ans from './nb-moins-3-ans';
import part65Plus from './part-65-plus';
import part80Plus from './part-80-plus';
import partFamillesMono from './part-familles-mono';
import partFamillesNombreuses from './part-familles-nombreuses';
import partMenages1Personne from './part-menages-1-personne';
import partMoins18Ans from './part-moins-18-ans';
import partMonoAvecEnfants from './part-mono-avec-enfants';
import population from './population';
import soldeMigratoire from './solde-migratoire';
import soldeNaturel from './solde-naturel';
import tailleMenages from './taille-menages';
import tauxActivite from './taux-activite';
import tauxChomageRp from './taux-chomage-rp';
import tauxEvolPopulation from './taux-evol-population';
import tauxNatalite from './taux-natalite';

export const demographie: readonly Indicateur[] = [
  population,
  tauxEvolPopulation,
  soldeNaturel,
  soldeMigratoire,
  tauxNatalite,
  nbMoins3Ans,
  partMoins18Ans,
  part65Plus,
  part80Plus,
  indiceJeunesse,
  indiceVieillissement,
  tailleMenages,
  partMenages1Personne,
  partFamillesMono,
  partMonoAvecEnfants,
  partFamillesNombreuses,
  tauxActivite,
  tauxChomageRp,
];
