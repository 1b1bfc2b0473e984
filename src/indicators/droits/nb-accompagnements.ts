/** Nombre d’accompagnements aux démarches. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_ACCOMPAGNEMENTS',
  libelle: 'Accompagnements aux démarches',
  unite: 'accompagnements',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Actes d’accompagnement à une démarche administrative dans l’année, relevés par les lieux d’accueil (France services, CCAS, mairie).',
  formule: 'somme des actes de l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Des actes, pas des personnes : une même personne peut venir dix fois.',
    'Les actes d’une structure ne couvrent que ses heures d’ouverture : une hausse peut venir d’horaires élargis.',
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 1840 }],
      attendu: 1840,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 1500 },
        { territoire: '66136', millesime: '2024', valeur: 1840 },
      ],
      attendu: 1500,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
