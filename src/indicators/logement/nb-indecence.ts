/** Nombre de logements signalés indécents. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_INDECENCE',
  libelle: 'Logements signalés indécents',
  unite: 'signalements',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description: 'Logements signalés comme non décents dans l’année à la Caf, à l’Adil ou au guichet local.',
  formule: 'somme des signalements de l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Un signalement n’est pas un constat : dire à part combien ont été traités.',
    'Plus on cherche, plus on trouve : une hausse peut venir d’un meilleur repérage.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 58 }],
      attendu: 58,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 40 },
        { territoire: '66136', millesime: '2024', valeur: 58 },
      ],
      attendu: 40,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
