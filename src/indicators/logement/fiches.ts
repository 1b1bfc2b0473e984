/** Logement et cadre de vie: what is known of each indicator of the group, in the catalogue's order. */
import { completeFiche } from '../complete-fiche';
import type { FicheComplete } from '../define';
import nbExpulsions, { fiche as ficheNbExpulsions } from './nb-expulsions';
import nbIndecence, { fiche as ficheNbIndecence } from './nb-indecence';
import nbPermisLouer, { fiche as ficheNbPermisLouer } from './nb-permis-louer';
import partAllocLogement, { fiche as fichePartAllocLogement } from './part-alloc-logement';
import partEffort39, { fiche as fichePartEffort39 } from './part-effort-39';
import partLocatairesHlm, { fiche as fichePartLocatairesHlm } from './part-locataires-hlm';
import partProprietaires, { fiche as fichePartProprietaires } from './part-proprietaires';
import partResSecondaires, { fiche as fichePartResSecondaires } from './part-res-secondaires';
import tauxEffortBrut, { fiche as ficheTauxEffortBrut } from './taux-effort-brut';
import tauxEffortNet, { fiche as ficheTauxEffortNet } from './taux-effort-net';
import tauxSuroccupation, { fiche as ficheTauxSuroccupation } from './taux-suroccupation';
import tauxVacance, { fiche as ficheTauxVacance } from './taux-vacance';
import tensionHlm, { fiche as ficheTensionHlm } from './tension-hlm';

export const fichesLogement: readonly FicheComplete[] = [
  completeFiche('logement', partProprietaires, fichePartProprietaires),
  completeFiche('logement', partLocatairesHlm, fichePartLocatairesHlm),
  completeFiche('logement', tauxVacance, ficheTauxVacance),
  completeFiche('logement', tauxSuroccupation, ficheTauxSuroccupation),
  completeFiche('logement', partResSecondaires, fichePartResSecondaires),
  completeFiche('logement', partAllocLogement, fichePartAllocLogement),
  completeFiche('logement', tauxEffortNet, ficheTauxEffortNet),
  completeFiche('logement', tauxEffortBrut, ficheTauxEffortBrut),
  completeFiche('logement', partEffort39, fichePartEffort39),
  completeFiche('logement', tensionHlm, ficheTensionHlm),
  completeFiche('logement', nbExpulsions, ficheNbExpulsions),
  completeFiche('logement', nbIndecence, ficheNbIndecence),
  completeFiche('logement', nbPermisLouer, ficheNbPermisLouer),
];
