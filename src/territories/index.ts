/** Territories: the offline index of communes, EPCI, départements and régions. */
export { buildIndexTerritoires } from './build-index';
export type { SourceTerritoires } from './build-index';
export type { IndexTerritoiresJson } from './index-json';
export type { IndexTerritoires } from './index-territoires';
export { openIndex } from './open-index';
export type { Commune, Departement, Epci, Region, Territoire } from './territoire';
export { CODE_FRANCE, PREFIXE_REGION } from './territoire';
