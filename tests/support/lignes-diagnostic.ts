/** Conforming rows of the diagnostic: figures, lines of the view, enjeux, with fixed defaults. */
import type { LigneDiagnostic } from '../../src/domain/diagnostic';
import type { Enjeu } from '../../src/domain/enjeu';
import type { Observation } from '../../src/domain/observation';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import { nombre, ref } from './cellules';

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

export function buildLigneDiagnostic(plus: Partial<LigneDiagnostic> = {}): LigneDiagnostic {
  return {
    ref: ref('tDiagnostic', 'z-1'),
    champ: 'Petite enfance',
    indicateur: 'Taux de pauvreté',
    code_indicateur: 'TAUX_PAUVRETE',
    territoire: 'Frontignan',
    niveau: 'commune',
    millesime: '2021',
    unite: '%',
    valeur: '18 %',
    epci: '17 %',
    departement: '',
    region: '',
    france: '14,9 %',
    comparaison: '3,1 points de plus que la France (14,9 %)',
    autres: '',
    evolution: '',
    prudence: '',
    constat: '',
    enjeu: '',
    ...plus,
  };
}

export function buildEnjeu(plus: Partial<Enjeu> = {}): Enjeu {
  return {
    ref: ref('tEnjeux', 'y-1'),
    code: 'E1',
    champ: 'PAR',
    nature: 'besoin',
    constat: 'Un tiers des familles vit seule',
    indicateurs: '',
    public: '',
    secteur: '',
    priorite: 'Élevée',
    reponse: 'X1',
    ...plus,
  };
}
