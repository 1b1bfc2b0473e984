/** Accès aux droits et inclusion numérique: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import nbAccompNumeriques, { fiche as ficheNbAccompNumeriques } from './nb-accomp-numeriques';
import nbAccompagnements, { fiche as ficheNbAccompagnements } from './nb-accompagnements';
import nbPointsAcces, { fiche as ficheNbPointsAcces } from './nb-points-acces';
import tauxNonRecours, { fiche as ficheTauxNonRecours } from './taux-non-recours';
import tauxRdvDroits, { fiche as ficheTauxRdvDroits } from './taux-rdv-droits';
import tempsAccesFs, { fiche as ficheTempsAccesFs } from './temps-acces-fs';

export const fichesDroits: readonly FicheComplete[] = [
  completeFiche('droits', nbPointsAcces, ficheNbPointsAcces),
  completeFiche('droits', nbAccompagnements, ficheNbAccompagnements),
  completeFiche('droits', nbAccompNumeriques, ficheNbAccompNumeriques),
  completeFiche('droits', tauxRdvDroits, ficheTauxRdvDroits),
  completeFiche('droits', tauxNonRecours, ficheTauxNonRecours),
  completeFiche('droits', tempsAccesFs, ficheTempsAccesFs),
];
