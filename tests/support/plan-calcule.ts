/** A small plan whose totals, means and dates can be counted on one's fingers. */
import type { Exemple } from '../../src/sheets';

const ACTIONS = [
  {
    code: '1.1',
    intitule: 'Ouvrir un LAEP',
    axe: '1',
    pilote: 'Ville',
    fin: '2020',
    statut: 'En cours',
    avancement: 0.4,
  },
  {
    code: '1.2',
    intitule: 'Créer vingt places',
    axe: '1',
    pilote: '',
    fin: '2020-06-30',
    statut: 'Réalisée',
    budget: 1000,
  },
  {
    code: '2.1',
    intitule: 'Ouvrir un espace jeunes',
    axe: '2',
    fin: 'à définir',
    statut: 'Abandonnée',
    avancement: 1,
  },
  { code: 'A1', intitule: 'Former les assistantes', structure_pilote: 'Caf', statut: 'Bloquée', fin: '2090' },
];

export const PLAN_CALCULE: Exemple = {
  id: 'calcul',
  titre: 'Calcul',
  source: 'test',
  tables: {
    tConvention: [
      { id: 'intitule', valeur: 'CTG' },
      { id: 'territoire', valeur: 'Perpignan' },
      { id: 'debut', valeur: '2024-01' },
      { id: 'fin', valeur: '2028' },
    ],
    tAxes: [
      { code: '1', intitule: 'Petite enfance' },
      { code: '2', intitule: 'Jeunesse' },
    ],
    tObjectifs: [{ code: '1.1', axe: '1', intitule: 'Accueillir' }],
    tActions: ACTIONS,
    tJalons: [
      { action: '1.2', numero: 1, libelle: 'Choisir le terrain', echeance: '2026-03-01', fait: 'oui' },
      { action: '1.1', numero: 1, libelle: 'Recruter', echeance: 'au printemps' },
      { action: '1.2', numero: 2, libelle: 'Ouvrir', fait: 'non' },
    ],
    tFin: [
      { action: '1.2', annee: 2024, financeur: 'Caf', prevu: 100, realise: 90 },
      { action: '1.2', annee: 2025, financeur: 'Ville', prevu: 250 },
      { action: '1.1', annee: 2025, financeur: 'Ville', prevu: 7 },
    ],
    tIndic: [
      { code: 'L-01', rattachement: '1.2', intitule: 'Places', unite: 'places', reference: 0, cible: 20 },
    ],
    tEval: [
      { objet: 'action', code: '1.2', critere: 'pertinence', note: 4, poids: 2, preuve: 'enquête' },
      { objet: 'action', code: '1.2', critere: 'pertinence', note: 0 },
      { objet: 'axe', code: '1', critere: 'efficacité', note: 3 },
      { objet: 'convention', critere: 'impact', poids: 1 },
      { objet: 'convention', critere: 'notoriété', note: 2 },
    ],
    tDiagnostic: [
      { indicateur: 'Taux de pauvreté', valeur: '34,0 %', constat: 'Un tiers des habitants.' },
      { indicateur: 'Taux de pauvreté', unite: '%', valeur: 0.362 },
      { indicateur: 'Médiane du niveau de vie', unite: '€', valeur: 17380 },
      { indicateur: 'Foyers allocataires', unite: 'foyers', valeur: 435 },
      { indicateur: 'Rapport interdécile', unite: 'rapport', valeur: 3.7 },
      { indicateur: 'Gini', unite: 'indice', valeur: 'secret' },
    ],
  },
};
