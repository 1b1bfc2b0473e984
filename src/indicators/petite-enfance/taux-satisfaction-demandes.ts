/** Taux de satisfaction des demandes d’accueil. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_SATISFACTION_DEMANDES',
  libelle: 'Taux de satisfaction des demandes d’accueil',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Places attribuées rapportées aux demandes d’accueil reçues par la commission d’attribution.',
  formule: 'attributions / demandes × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Une famille peut déposer plusieurs demandes : compter les enfants, pas les dossiers.',
    'Une demande abandonnée en cours d’année n’est pas une demande refusée : dire comment elle est comptée.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [
    {
      titre: 'Choisy-le-Roi, critères et commission d’attribution',
      url: 'https://choisyleroi.fr/a-votre-service/criteres-et-commission',
    },
  ],
  exemples: [
    {
      arguments: [[['94022']]],
      donnees: [{ territoire: '94022', millesime: '2024', valeur: null, numerateur: 190, denominateur: 600 }],
      attendu: 0.317,
    },
    { arguments: [[['94022']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
