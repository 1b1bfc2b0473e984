/** Which columns must hold a word of a closed list, beside those that have a control of their own. */
import {
  CRITERES_EVALUATION,
  ETATS_DECISION,
  MAILLES,
  METHODES_AVANCEMENT,
  NATURES_ACTION,
  NATURES_ENJEU,
  NATURES_FINANCEMENT,
  NATURES_INDICATEUR,
  OBJETS_EVALUATION,
  OBTENUS,
  OUI_NON,
  OUI_NON_INCONNU,
  PARTICIPATIONS,
  PRECISIONS,
  PRIORITES,
  PROJETS_OFFRE,
  ROLES_TERRITOIRE,
  STATUTS_ETAPE,
  STATUTS_GESTIONNAIRE,
  SUITES,
  TAXES,
  TYPES_INSTANCE,
  TYPES_SIGNATAIRE,
  TYPES_TERRITOIRE,
  ZONES_OFFRE,
} from './listes';
import type { CleRubrique } from './convention';
import type { TableClasseur } from './tables';

/** Column key → the words it takes. */
type Listes = Readonly<Record<string, readonly string[]>>;

/** tActions.statut (ACT-10), tIndic.sens (IND-04), tEval.note (EVAL-02) and the marks (DIAG-02) have their own control. */
export const COLONNES_LISTES: Readonly<Partial<Record<TableClasseur, Listes>>> = {
  tConvention: { precision: PRECISIONS },
  tSignataires: { type: TYPES_SIGNATAIRE, a_signe: OUI_NON_INCONNU },
  tInstances: { type: TYPES_INSTANCE },
  tMembres: { voix: OUI_NON },
  tDecisions: { etat: ETATS_DECISION },
  tCalendrier: { precision: PRECISIONS, statut: STATUTS_ETAPE },
  tChamps: { retenu: OUI_NON },
  tTerritoires: { maille: MAILLES, role: ROLES_TERRITOIRE },
  tOffre: {
    statut: STATUTS_GESTIONNAIRE,
    zone: ZONES_OFFRE,
    soutien: OUI_NON,
    psu: OUI_NON,
    bonus_territoire: OUI_NON,
    bonus_inclusion: OUI_NON,
    projet: PROJETS_OFFRE,
  },
  tEnjeux: { nature: NATURES_ENJEU, priorite: PRIORITES },
  tObjectifs: { a_decliner: OUI_NON },
  tActions: {
    nature: NATURES_ACTION,
    precision_debut: PRECISIONS,
    precision_fin: PRECISIONS,
    priorite: PRIORITES,
    reconduite: OUI_NON,
    participation: PARTICIPATIONS,
  },
  tJalons: { fait: OUI_NON },
  tFin: { nature: NATURES_FINANCEMENT, obtenu: OBTENUS, taxe: TAXES, a_trouver: OUI_NON },
  tIndic: { nature: NATURES_INDICATEUR, creation: OUI_NON },
  tEval: { objet: OBJETS_EVALUATION, critere: CRITERES_EVALUATION, suite: SUITES },
  tDonnees: { maille: MAILLES, diffusable: OUI_NON },
};

/** The rubriques of « Convention » answered by a word of a list; the phase is read with its own tolerance. */
export const RUBRIQUES_LISTES: Readonly<Partial<Record<CleRubrique, readonly string[]>>> = {
  type_territoire: TYPES_TERRITOIRE,
  signee: OUI_NON_INCONNU,
  vaut_sppe: OUI_NON,
  methode_avancement: METHODES_AVANCEMENT,
};
