/** Handicap, accompagnement social, aînés, mobilité: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import aplMedecins, { fiche as ficheAplMedecins } from './apl-medecins';
import nbAccompagnementSocial, { fiche as ficheNbAccompagnementSocial } from './nb-accompagnement-social';
import nbAidants, { fiche as ficheNbAidants } from './nb-aidants';
import part65Seuls, { fiche as fichePart65Seuls } from './part-65-seuls';
import partEnfantsAeeh, { fiche as fichePartEnfantsAeeh } from './part-enfants-aeeh';
import partHandicapAlsh, { fiche as fichePartHandicapAlsh } from './part-handicap-alsh';
import partSansVoiture, { fiche as fichePartSansVoiture } from './part-sans-voiture';

export const fichesAccompagnement: readonly FicheComplete[] = [
  completeFiche('accompagnement', partEnfantsAeeh, fichePartEnfantsAeeh),
  completeFiche('accompagnement', partHandicapAlsh, fichePartHandicapAlsh),
  completeFiche('accompagnement', part65Seuls, fichePart65Seuls),
  completeFiche('accompagnement', partSansVoiture, fichePartSansVoiture),
  completeFiche('accompagnement', aplMedecins, ficheAplMedecins),
  completeFiche('accompagnement', nbAccompagnementSocial, ficheNbAccompagnementSocial),
  completeFiche('accompagnement', nbAidants, ficheNbAidants),
];
