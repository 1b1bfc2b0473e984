/** Handicap, accompagnement social, aînés, mobilité: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import aplMedecins from './apl-medecins';
import nbAccompagnementSocial from './nb-accompagnement-social';
import nbAidants from './nb-aidants';
import part65Seuls from './part-65-seuls';
import partEnfantsAeeh from './part-enfants-aeeh';
import partHandicapAlsh from './part-handicap-alsh';
import partSansVoiture from './part-sans-voiture';

export const accompagnement: readonly Indicateur[] = [
  partEnfantsAeeh,
  partHandicapAlsh,
  part65Seuls,
  partSansVoiture,
  aplMedecins,
  nbAccompagnementSocial,
  nbAidants,
];
