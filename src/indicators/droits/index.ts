/** Accès aux droits et inclusion numérique: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import nbAccompNumeriques from './nb-accomp-numeriques';
import nbAccompagnements from './nb-accompagnements';
import nbPointsAcces from './nb-points-acces';
import tauxNonRecours from './taux-non-recours';
import tauxRdvDroits from './taux-rdv-droits';
import tempsAccesFs from './temps-acces-fs';

export const droits: readonly Indicateur[] = [
  nbPointsAcces,
  nbAccompagnements,
  nbAccompNumeriques,
  tauxRdvDroits,
  tauxNonRecours,
  tempsAccesFs,
];
