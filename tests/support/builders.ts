/** Conforming records with fixed defaults: a test says only what it is about, `buildAction({ structure_pilote: '' })`. */
import type { Action } from '../../src/domain/action';
import type { Avenant } from '../../src/domain/avenant';
import type { Axe } from '../../src/domain/axe';
import type { Champ } from '../../src/domain/champ';
import { CLASSEUR_VIDE } from '../../src/domain/classeur';
import type { Classeur } from '../../src/domain/classeur';
import { RUBRIQUES } from '../../src/domain/convention';
import type { CleRubrique, Convention, RubriqueLue } from '../../src/domain/convention';
import { parseDatePartielle } from '../../src/domain/date-partielle';
import type { Etape } from '../../src/domain/etape';
import type { Evaluation } from '../../src/domain/evaluation';
import type { Fiche } from '../../src/domain/fiche-action';
import type { Financement } from '../../src/domain/financement';
import type { IndicateurSuivi } from '../../src/domain/indicateur';
import type { Justification } from '../../src/domain/justification';
import type { Mesure } from '../../src/domain/mesure';
import { parseNombre } from '../../src/domain/nombre-lu';
import type { Objectif } from '../../src/domain/objectif';
import type { Observation } from '../../src/domain/observation';
import type { Signataire } from '../../src/domain/signataire';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import type { DatePartielle, Nombre, Reference } from '../../src/domain/valeurs';

/** First row under the header of a CTG table. */
const PREMIERE_LIGNE = 5;

export function date(cellule: string | number, precision = ''): DatePartielle {
  return parseDatePartielle(cellule, precision);
}

export function nombre(cellule: string | number): Nombre {
  return parseNombre(cellule);
}

export function ref(table: string, id: string, ligne = PREMIERE_LIGNE): Reference {
  return { table, id, ligne };
}

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
    ...FICHE_VIDE,
    ref: ref('tActions', 'a-1'),
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
    elu_referent: '',
    partenaires: '',
    debut: date('2024-09-01'),
    precision_debut: '',
    fin: date('juin 2026'),
    precision_fin: '',
    statut: 'En cours',
    avancement: VIDE,
    budget: nombre(10000),
    priorite: '',
    motif: '',
    mise_a_jour: DATE_VIDE,
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
    indicateur: '',
    poids: VIDE,
    a_decliner: '',
    ...plus,
  };
}

export function buildChamp(plus: Partial<Champ> = {}): Champ {
  return {
    ref: ref('tChamps', 'c-1'),
    libelle: 'Petite enfance',
    codes_nationaux: ['PE'],
    retenu: 'oui',
    date_ajout: DATE_VIDE,
    tranche_age: '',
    referent: '',
    commentaire: '',
    ...plus,
  };
}

export function buildSignataire(plus: Partial<Signataire> = {}): Signataire {
  return {
    ref: ref('tSignataires', 's-1'),
    structure: 'Caf de l’Hérault',
    type: 'Caf',
    civilite: '',
    personne: 'Mme Martin',
    fonction: 'directrice',
    represente: '',
    fonction_representee: '',
    date_deliberation: DATE_VIDE,
    numero_deliberation: '',
    a_signe: '',
    date_signature: DATE_VIDE,
    ...plus,
  };
}

export function buildEtape(plus: Partial<Etape> = {}): Etape {
  return {
    ref: ref('tCalendrier', 'e-1'),
    etapes: ['copil'],
    libelle: 'Copil de lancement',
    date: date('janvier 2024'),
    precision: 'mois',
    instance: '',
    statut: 'réalisée',
    piece: '',
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
    realise: VIDE,
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
    date: date('2025-01-15'),
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

export function buildAvenant(plus: Partial<Avenant> = {}): Avenant {
  return {
    ref: ref('tAvenants', 'n-1'),
    numero: '1',
    objet: 'Plan d’actions',
    date_copil: DATE_VIDE,
    date_deliberation: DATE_VIDE,
    date_signature: date('décembre 2024'),
    contenu: '',
    ...plus,
  };
}

export function buildObservation(plus: Partial<Observation> = {}): Observation {
  return {
    ref: ref('tDonnees', 'd-1'),
    indicateur: 'TAUX_PAUVRETE',
    libelle: 'Taux de pauvreté',
    territoire: '34108',
    nom_territoire: 'Frontignan',
    maille: 'commune',
    millesime: '2021',
    valeur: nombre(18),
    marque: '',
    numerateur: VIDE,
    denominateur: VIDE,
    unite: '%',
    periode: '',
    source: 'Insee, Filosofi',
    url: '',
    extrait_le: DATE_VIDE,
    producteur: '',
    diffusable: '',
    commentaire: '',
    ...plus,
  };
}

export function buildJustification(plus: Partial<Justification> = {}): Justification {
  return {
    ref: ref('tJustifications', 'j-1'),
    regle: 'ACT-09',
    cle: 'a-1',
    empreinte: '',
    motif: 'Action permanente',
    auteur: 'Mme Durand',
    date: date('2025-06-01'),
    ...plus,
  };
}

const RUBRIQUES_CONFORMES: Partial<Record<CleRubrique, string>> = {
  intitule: 'Convention territoriale globale',
  territoire: 'Frontignan',
  departement: 'Hérault',
  caf: 'Caf de l’Hérault',
  phase: 'Mise en œuvre',
  debut: '01/03/2024',
  fin: '2027',
  date_signature: '1er mars 2024',
};

/** The rows of « Convention »: a rubrique set to null has no row at all. */
export function buildConvention(plus: Partial<Record<CleRubrique, string | null>> = {}): Convention {
  const rubriques: Partial<Record<CleRubrique, RubriqueLue>> = {};
  Object.keys(RUBRIQUES).forEach((nom, rang) => {
    const cle = nom as CleRubrique;
    const valeur = plus[cle] === undefined ? (RUBRIQUES_CONFORMES[cle] ?? '') : plus[cle];
    if (valeur === null) return;
    const { libelle, type } = RUBRIQUES[cle];
    rubriques[cle] = {
      ref: ref('tConvention', `r-${cle}`, PREMIERE_LIGNE + rang),
      rubrique: libelle,
      valeur,
      date: type === 'date' ? date(valeur) : DATE_VIDE,
      precision: '',
      source: '',
    };
  });
  return { rubriques };
}

const CHAMPS_CONFORMES = [
  ['Petite enfance', 'PE'],
  ['Enfance', 'ENF'],
  ['Jeunesse', 'JEU'],
  ['Parentalité', 'PAR'],
] as const;

/** A workbook without anything to say against it, in « mise en œuvre »; `plus` replaces whole tables. */
export function buildClasseur(plus: Partial<Classeur> = {}): Classeur {
  return {
    ...CLASSEUR_VIDE,
    convention: buildConvention(),
    signataires: [
      buildSignataire(),
      buildSignataire({
        ref: ref('tSignataires', 's-2', 6),
        structure: 'Ville de Frontignan',
        type: 'commune',
        personne: 'M. Roux',
        fonction: 'maire',
      }),
    ],
    etapes: [buildEtape()],
    champs: CHAMPS_CONFORMES.map(([libelle, code], rang) =>
      buildChamp({
        ref: ref('tChamps', `c-${rang + 1}`, PREMIERE_LIGNE + rang),
        libelle,
        codes_nationaux: [code],
      }),
    ),
    axes: [buildAxe()],
    objectifs: [buildObjectif()],
    actions: [buildAction()],
    financements: [buildFinancement()],
    indicateurs: [buildIndicateur()],
    mesures: [buildMesure()],
    evaluations: [buildEvaluation()],
    avenants: [buildAvenant()],
    observations: [buildObservation()],
    tables: [...TABLES_CLASSEUR],
    ...plus,
  };
}

/** A row of each table whose cells are all empty. */
export function buildLignesVides(): Partial<Classeur> {
  const empty = <T extends { ref: Reference }>(ligne: T): T => ({ ...toEmpty(ligne), ref: ligne.ref });
  return {
    signataires: [empty(buildSignataire())],
    etapes: [empty(buildEtape())],
    champs: [empty(buildChamp())],
    axes: [empty(buildAxe())],
    objectifs: [empty(buildObjectif())],
    actions: [empty(buildAction())],
    financements: [empty(buildFinancement())],
    indicateurs: [empty(buildIndicateur())],
    mesures: [empty(buildMesure())],
    evaluations: [empty(buildEvaluation())],
    avenants: [empty(buildAvenant())],
    observations: [empty(buildObservation())],
    justifications: [empty(buildJustification())],
  };
}

function toEmpty<T extends object>(ligne: T): T {
  const vides = Object.entries(ligne).map(([cle, valeur]: [string, unknown]) => {
    if (Array.isArray(valeur)) return [cle, []];
    if (typeof valeur === 'object' && valeur !== null) return [cle, 'precision' in valeur ? DATE_VIDE : VIDE];
    return [cle, ''];
  });
  return Object.fromEntries(vides) as T;
}
