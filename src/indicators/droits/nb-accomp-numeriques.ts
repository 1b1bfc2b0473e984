/** Nombre d’accompagnements numériques. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_ACCOMP_NUMERIQUES',
  libelle: 'Accompagnements numériques',
  unite: 'accompagnements',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Accompagnements à l’usage du numérique dans l’année, relevés par les conseillers numériques et les espaces publics numériques.',
  formule: 'somme des actes de l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Un atelier de dix personnes compte pour dix accompagnements ou pour un seul selon l’outil de relevé : choisir, et le dire.',
    'Des actes, pas des personnes.',
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 620 }],
      attendu: 620,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 480 },
        { territoire: '66136', millesime: '2024', valeur: 620 },
      ],
      attendu: 480,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
