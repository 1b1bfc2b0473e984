/** A convention that begins: what is proposed, and what would be written of it. */
export { TABLES_NOUVELLE, buildLignes } from './build-lignes';
export type { LignesNouvelle, TableNouvelle } from './build-lignes';
export { proposeCalendrier } from './calendrier-propose';
export { DUREES_ANNEES, DUREE_CONSEILLEE, checkPeriode, proposeFin } from './periode-proposee';
export { planNouvelle } from './plan';
export type { LotNouvelle, PlanNouvelle, ValeurGardee } from './plan';
export type {
  ChampProjet,
  EtapeCalendrier,
  EtapeProjet,
  ProjetCtg,
  SignataireProjet,
  TerritoireProjet,
  TypeSignataire,
  TypeTerritoire,
} from './projet';
export { nameTerritoires, proposeSignataires, typeOfTerritoires } from './signataires-proposes';
export type { SignataireOffert } from './signataires-proposes';
