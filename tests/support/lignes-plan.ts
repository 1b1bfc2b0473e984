/** Conforming rows of the plan, with fixed defaults. */
import type { Action } from '../../src/domain/action';
import type { Axe } from '../../src/domain/axe';
import type { Evaluation } from '../../src/domain/evaluation';
import type { Fiche } from '../../src/domain/fiche-action';
import type { Financement } from '../../src/domain/financement';
import type { IndicateurSuivi } from '../../src/domain/indicateur';
import type { Mesure } from '../../src/domain/mesure';
import type { Objectif } from '../../src/domain/objectif';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import { date, nombre, ref } from './cellules';

/** A plan that says nothing beyond its core. */
const FICHE_VIDE: Fiche = {
  enjeux: '',
  tranche_age: '',
  modalites: '',
  resultats_attendus: '',
  modalites_evaluation: '',
  direction_pilote: '',
  moyens_humains: '',
  etp: VIDE,
  instances: '',
  participation: '',
  freins: '',
  leviers: '',
  decision_attendue: '',
  lien_dispositifs: '',
  transversalite: '',
  communication: '',
  actions_liees: '',
  documents: '',
  notes: '',
  date_creation: DATE_VIDE,
  version: '',
  avenant: '',
};

export function buildAction(plus: Partial<Action> = {}): Action {
  return {
    ref: ref('tActions', 'a-1'),
    ...FICHE_VIDE,
    code: 'A1',
    intitule: 'Ouvrir un lieu d’accueil enfants-parents',
    axe: 'X1',
    objectif: 'O1',
    champs: ['PE', 'ENF', 'JEU', 'PAR'],
    description: '',
    nature: 'création',
    public: 'familles',
    territoire: '',
    structure_pilote: 'Ville',
    pilote: 'Direction de l’enfance',
    copilote_caf: '',
    elu_referent: 'adjointe à la petite enfance',
    partenaires: 'Caf, association Les Lucioles',
    debut: date('2024-09-01'),
    precision_debut: '',
    fin: date('juin 2026'),
    precision_fin: '',
    statut: 'En cours',
    avancement: VIDE,
    budget: nombre(10000),
    priorite: '',
    motif: '',
    mise_a_jour: date('2025-05-20'),
    reconduite: '',
    ...plus,
  };
}

export function buildAxe(plus: Partial<Axe> = {}): Axe {
  return {
    ref: ref('tAxes', 'x-1'),
    code: 'X1',
    intitule: 'Familles',
    champs: [],
    enjeux: '',
    elu_referent: '',
    poids: VIDE,
    ...plus,
  };
}

export function buildObjectif(plus: Partial<Objectif> = {}): Objectif {
  return {
    ref: ref('tObjectifs', 'o-1'),
    code: 'O1',
    axe: 'X1',
    intitule: 'Soutenir la parentalité',
    resultat_attendu: '',
    indicateur: 'L-1',
    poids: VIDE,
    a_decliner: '',
    ...plus,
  };
}

export function buildFinancement(plus: Partial<Financement> = {}): Financement {
  return {
    ref: ref('tFin', 'f-1'),
    action: 'A1',
    annee: nombre(2025),
    financeur: 'Caf de l’Hérault',
    nature: 'fonctionnement',
    dispositif: '',
    prevu: nombre(10000),
    obtenu: '',
    realise: nombre(2000),
    taxe: 'TTC',
    a_trouver: '',
    commentaire: '',
    ...plus,
  };
}

export function buildIndicateur(plus: Partial<IndicateurSuivi> = {}): IndicateurSuivi {
  return {
    ref: ref('tIndic', 'i-1'),
    code: 'L-1',
    rattachement: 'A1',
    intitule: 'Familles accueillies',
    nature: 'résultat',
    question: '',
    calcul: '',
    unite: 'familles',
    sens: 'hausse',
    tolerance: VIDE,
    reference: nombre(0),
    date_reference: date('2023'),
    cible: nombre(80),
    date_cible: date('2026'),
    cibles_intermediaires: '',
    creation: '',
    plafond: '',
    source: '',
    frequence: '',
    responsable: '',
    poids: VIDE,
    ...plus,
  };
}

export function buildMesure(plus: Partial<Mesure> = {}): Mesure {
  return {
    ref: ref('tMesures', 'm-1'),
    indicateur: 'L-1',
    date: date('2025-05-15'),
    valeur: nombre(20),
    marque: '',
    source: '',
    saisi_par: '',
    commentaire: '',
    ...plus,
  };
}

export function buildEvaluation(plus: Partial<Evaluation> = {}): Evaluation {
  return {
    ref: ref('tEval', 'v-1'),
    objet: 'action',
    code: 'A1',
    critere: 'efficacité',
    note: nombre(3),
    poids: VIDE,
    preuve: 'Enquête auprès des familles',
    auteur: 'Mme Durand',
    date: date('2025-06-01'),
    suite: 'poursuivre',
    ...plus,
  };
}
