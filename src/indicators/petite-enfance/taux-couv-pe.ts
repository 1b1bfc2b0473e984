/** Taux de couverture de l’accueil du jeune enfant. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_TAUX_COUVERTURE, REFERENCES_TAUX_COUVERTURE, TAUX_COUVERTURE } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_COUV_PE',
  libelle: 'Taux de couverture de l’accueil du jeune enfant',
  unite: 'pour 100 enfants',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: TAUX_COUVERTURE,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Places d’accueil formel (crèche, assistant maternel, école à 2 ans, garde à domicile) pour 100 enfants de moins de 3 ans, publiées par la Cnaf.',
  formule: 'places d’accueil formel / enfants de moins de 3 ans × 100',
  serie: 'txcouv_{maille}',
  recettes: [
    { famille: 'taux-couverture', numerateur: ['txcouv'] },
    { famille: 'taux-couverture', numerateur: ['tauxcouv'] },
  ],
  pieges: [
    PIEGES_TAUX_COUVERTURE,
    'Ne se recalcule pas en additionnant les modes d’accueil, arrondis à un dixième, et ne se moyenne pas entre communes.',
    'La série actuelle et la série historique de la Cnaf diffèrent sur leur année commune : garder la plus récente.',
    'France entière hors Mayotte.',
  ],
  references: REFERENCES_TAUX_COUVERTURE,
  exemples: [
    {
      arguments: [[['FRANCE']]],
      donnees: [{ territoire: 'FRANCE', millesime: '2023', valeur: 60.9 }],
      attendu: 60.9,
    },
    {
      arguments: [[['FRANCE']], [[2022]]],
      donnees: [
        { territoire: 'FRANCE', millesime: '2022', valeur: 59.5 },
        { territoire: 'FRANCE', millesime: '2023', valeur: 60.9 },
      ],
      attendu: 59.5,
    },
    {
      arguments: [[['65233']]],
      donnees: [{ territoire: '200069300', millesime: '2023', valeur: 60 }],
      attendu: { echec: 'territoire-sans-chiffre' },
    },
  ],
};
