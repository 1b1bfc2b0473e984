/** Live public sources: Insee's Melodi, data.caf.fr and geo.api.gouv.fr, asked only when a person starts it. */
export { chargerCaf } from './charger-caf';
export { chargerMelodi } from './charger-melodi';
export { createReseau } from './create-reseau';
export type { Chargement, OptionsChargement, OptionsReseau, Reseau } from './create-reseau';
export type { DemandeChiffres, FicheSource } from './demande-chiffres';
export { compareMembres, readMembres, searchCommunes } from './geo-api';
export type { CommuneEnLigne, EcartMembres } from './geo-api';
export { createPortNavigateur } from './port-navigateur';
export type { EtapeChargement, PortReseau, Progression } from './port-reseau';
export { verifyMembres } from './verifier-membres';
