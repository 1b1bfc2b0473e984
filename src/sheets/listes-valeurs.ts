/** The lists offered as drop-downs: each one is the domain's own array, shown in the sheet « Listes ». */
import {
  CHAMPS_NATIONAUX,
  CODES_CHAMPS,
  CRITERES_EVALUATION,
  ETATS_DECISION,
  ETAPES_CALENDRIER,
  LIBELLES_PHASES,
  MAILLES,
  MARQUES,
  METHODES_AVANCEMENT,
  NATURES_ACTION,
  NATURES_ENJEU,
  NATURES_FINANCEMENT,
  NATURES_INDICATEUR,
  NOTES,
  OBJETS_EVALUATION,
  OBTENUS,
  OUI_NON,
  OUI_NON_INCONNU,
  PARTICIPATIONS,
  PERIODES_MONTANT,
  PHASES,
  PRECISIONS,
  PRIORITES,
  PROJETS_OFFRE,
  ROLES_TERRITOIRE,
  SENS,
  STATUTS_ACTION,
  STATUTS_ETAPE,
  STATUTS_GESTIONNAIRE,
  SUITES,
  TAXES,
  TYPES_INSTANCE,
  TYPES_OFFRE,
  TYPES_SIGNATAIRE,
  TYPES_TERRITOIRE,
  ZONES_OFFRE,
} from '../domain/listes';

interface ListeDeroulante {
  /** Header of its column in « Listes ». */
  readonly entete: string;
  readonly valeurs: readonly string[];
}

export const LISTES = {
  phases: { entete: 'Phase', valeurs: PHASES.map((phase) => LIBELLES_PHASES[phase]) },
  precisions: { entete: 'Précision', valeurs: PRECISIONS },
  oui_non: { entete: 'Oui-non', valeurs: OUI_NON },
  oui_non_inconnu: { entete: 'Oui-non-inconnu', valeurs: OUI_NON_INCONNU },
  champs: { entete: 'Champ national', valeurs: CODES_CHAMPS },
  libelles_champs: {
    entete: 'Libellé du champ',
    valeurs: CODES_CHAMPS.map((code) => CHAMPS_NATIONAUX[code]),
  },
  statuts_action: { entete: 'Statut d’action', valeurs: STATUTS_ACTION },
  priorites: { entete: 'Priorité', valeurs: PRIORITES },
  natures_action: { entete: 'Nature d’action', valeurs: NATURES_ACTION },
  types_territoire: { entete: 'Type de territoire', valeurs: TYPES_TERRITOIRE },
  types_signataire: { entete: 'Type de signataire', valeurs: TYPES_SIGNATAIRE },
  types_instance: { entete: 'Type d’instance', valeurs: TYPES_INSTANCE },
  etapes: { entete: 'Étape', valeurs: ETAPES_CALENDRIER },
  statuts_etape: { entete: 'Statut d’étape', valeurs: STATUTS_ETAPE },
  mailles: { entete: 'Maille', valeurs: MAILLES },
  roles_territoire: { entete: 'Rôle du territoire', valeurs: ROLES_TERRITOIRE },
  marques: { entete: 'Marque', valeurs: MARQUES },
  natures_indicateur: { entete: 'Nature d’indicateur', valeurs: NATURES_INDICATEUR },
  sens: { entete: 'Sens attendu', valeurs: SENS },
  natures_financement: { entete: 'Nature de financement', valeurs: NATURES_FINANCEMENT },
  obtenu: { entete: 'Financement obtenu', valeurs: OBTENUS },
  taxes: { entete: 'Taxes', valeurs: TAXES },
  periodes: { entete: 'Période du montant', valeurs: PERIODES_MONTANT },
  criteres: { entete: 'Critère d’évaluation', valeurs: CRITERES_EVALUATION },
  notes: { entete: 'Note', valeurs: NOTES },
  suites: { entete: 'Suite à donner', valeurs: SUITES },
  objets_evaluation: { entete: 'Objet de l’évaluation', valeurs: OBJETS_EVALUATION },
  participations: { entete: 'Participation', valeurs: PARTICIPATIONS },
  etats_decision: { entete: 'État de la décision', valeurs: ETATS_DECISION },
  types_offre: { entete: 'Type d’offre', valeurs: TYPES_OFFRE },
  statuts_gestionnaire: { entete: 'Statut du gestionnaire', valeurs: STATUTS_GESTIONNAIRE },
  zones_offre: { entete: 'Zone prioritaire', valeurs: ZONES_OFFRE },
  projets_offre: { entete: 'Projet', valeurs: PROJETS_OFFRE },
  natures_enjeu: { entete: 'Nature de l’enjeu', valeurs: NATURES_ENJEU },
  methodes_avancement: { entete: 'Méthode d’avancement', valeurs: METHODES_AVANCEMENT },
} as const satisfies Record<string, ListeDeroulante>;

export type NomListe = keyof typeof LISTES;
export const NOMS_LISTES = Object.keys(LISTES) as NomListe[];

export function isNomListe(nom: string): nom is NomListe {
  return nom in LISTES;
}
