/** Conforming rows of the convention, its people, bodies, calendar and champs, with fixed defaults. */
import type { Avenant } from '../../src/domain/avenant';
import type { Bilan } from '../../src/domain/bilan';
import type { Champ } from '../../src/domain/champ';
import { RUBRIQUES } from '../../src/domain/convention';
import type { CleRubrique, Convention, RubriqueLue } from '../../src/domain/convention';
import type { Decision } from '../../src/domain/decision';
import type { Etape } from '../../src/domain/etape';
import type { Instance } from '../../src/domain/instance';
import type { Justification } from '../../src/domain/justification';
import type { Membre } from '../../src/domain/membre';
import type { Reunion } from '../../src/domain/reunion';
import type { Signataire } from '../../src/domain/signataire';
import { DATE_VIDE } from '../../src/domain/valeurs';
import { PREMIERE_LIGNE, date, nombre, ref } from './cellules';

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

export function buildInstance(plus: Partial<Instance> = {}): Instance {
  return {
    ref: ref('tInstances', 'g-1'),
    instance: 'Comité de pilotage',
    type: 'comité de pilotage',
    champs: [],
    president: 'le maire',
    frequence: '',
    commentaire: '',
    ...plus,
  };
}

export function buildMembre(plus: Partial<Membre> = {}): Membre {
  return {
    ref: ref('tMembres', 'p-1'),
    instance: 'Comité technique',
    nom: '',
    structure: 'Ville de Frontignan',
    fonction: 'chargée de coopération',
    role: '',
    voix: '',
    etp: nombre(1),
    ...plus,
  };
}

export function buildReunion(plus: Partial<Reunion> = {}): Reunion {
  return {
    ref: ref('tReunions', 'u-1'),
    instance: 'Comité de pilotage',
    date: date('2025-03-20'),
    ordre_du_jour: 'bilan 2024',
    presents: '',
    excuses: '',
    documents: '',
    ...plus,
  };
}

export function buildDecision(plus: Partial<Decision> = {}): Decision {
  return {
    ref: ref('tDecisions', 'k-1'),
    numero: 'D1',
    instance: 'Comité de pilotage',
    date: date('2025-03-20'),
    texte: 'Ouvrir le lieu d’accueil en septembre',
    action: 'A1',
    responsable: 'Direction de l’enfance',
    echeance: date('2025-09-30'),
    etat: 'en cours',
    date_solde: DATE_VIDE,
    ...plus,
  };
}

export function buildBilan(plus: Partial<Bilan> = {}): Bilan {
  return {
    ref: ref('tBilan', 'w-1'),
    annee: nombre(2024),
    axe: 'X1',
    faits_marquants: 'Ouverture du lieu d’accueil préparée',
    realise_prevu: '1 action lancée sur 1',
    ecarts: '',
    financements: '',
    perspectives: 'Ouverture en septembre',
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

export function buildJustification(plus: Partial<Justification> = {}): Justification {
  return {
    ref: ref('tJustifications', 'j-1'),
    regle: 'ACT-09',
    cle: 'a-1',
    empreinte: '',
    gravite_retenue: '',
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
  population: '9 000',
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
