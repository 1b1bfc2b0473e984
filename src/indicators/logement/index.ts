/** Logement et cadre de vie: the functions of the group, in the catalogue's order. */
import type { Indicateur } from '../define';
import nbExpulsions from './nb-expulsions';
import nbIndecence from './nb-indecence';
import nbPermisLouer from './nb-permis-louer';
import partAllocLogement from './part-alloc-logement';
import partEffort39 from './part-effort-39';
import partLocatairesHlm from './part-locataires-hlm';
import partProprietaires from './part-proprietaires';
import partResSecondaires from './part-res-secondaires';
import tauxEffortBrut from './taux-effort-brut';
import tauxEffortNet from './taux-effort-net';
import tauxSuroccupation from './taux-suroccupation';
import tauxVacance from './taux-vacance';
import tensionHlm from './tension-hlm';

export const logement: readonly Indicateur[] = [
  partProprietaires,
  partLocatairesHlm,
  tauxVacance,
  tauxSuroccupation,
  partResSecondaires,
  partAllocLogement,
  tauxEffortNet,
  tauxEffortBrut,
  partEffort39,
  tensionHlm,
  nbExpulsions,
  nbIndecence,
  nbPermisLouer,
];
