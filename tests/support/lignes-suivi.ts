/** Conforming records of what follows the plan: its steps, and the equipments of its territory. */
import type { Jalon } from '../../src/domain/jalon';
import type { Offre } from '../../src/domain/offre';
import { DATE_VIDE, VIDE } from '../../src/domain/valeurs';
import { date, nombre, ref } from './cellules';

export function buildJalon(plus: Partial<Jalon> = {}): Jalon {
  return {
    ref: ref('tJalons', 'k-1'),
    action: 'A1',
    numero: nombre(1),
    libelle: 'Choisir le lieu',
    echeance: date('2025-12-31'),
    fait: '',
    date_reelle: DATE_VIDE,
    preuve: '',
    poids: VIDE,
    ...plus,
  };
}

export function buildOffre(plus: Partial<Offre> = {}): Offre {
  return {
    ref: ref('tOffre', 'q-1'),
    champ: 'PE',
    type: 'EAJE PSU',
    nom: 'Les Petits Pas',
    commune: 'Frontignan',
    gestionnaire: 'Ville',
    statut: 'public',
    capacite_agreee: nombre(20),
    capacite_ouverte: nombre(20),
    heures_an: VIDE,
    agrement_fin: DATE_VIDE,
    zone: 'aucune',
    soutien: 'oui',
    psu: 'oui',
    bonus_territoire: 'oui',
    montant_bonus: VIDE,
    bonus_inclusion: 'non',
    places_nouvelles: VIDE,
    projet: 'maintien',
    commentaire: '',
    ...plus,
  };
}
