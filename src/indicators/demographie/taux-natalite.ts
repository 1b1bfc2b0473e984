/** Taux de natalité. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { ETAT_CIVIL, REFERENCES_ETAT_CIVIL } from '../sources-publiques';

export default definePublie({
  id: 'TAUX_NATALITE',
  libelle: 'Taux de natalité',
  unite: '‰',
  borne: { min: 0, max: 1000 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: ETAT_CIVIL,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Nombre de naissances de l’année pour 1 000 habitants.',
  formule: 'naissances domiciliées / population × 1 000',
  serie: 'NAISD{aa} / P{aa}_POP',
  recettes: [
    { famille: 'etat-civil', numerateur: ['NAISD{aa}'], denominateur: ['P{aa}_POP'] },
    { famille: 'etat-civil', numerateur: ['NAISD{aa}'], denominateur: ['P{aa-2}_POP'] },
  ],
  pieges: [
    'Dans une petite commune, une année ne dit rien : faire la moyenne de trois ans.',
    'La population peut être plus ancienne de deux ans que les naissances (comparateur de territoires de l’Insee).',
    'Naissances domiciliées (commune de la mère), et non enregistrées à la maternité.',
  ],
  references: REFERENCES_ETAT_CIVIL,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2022', valeur: null, numerateur: 1500, denominateur: 120000 },
      ],
      attendu: 12.5,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
