/** Indice de vieillissement. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'INDICE_VIEILLISSEMENT',
  libelle: 'Indice de vieillissement',
  unite: 'pour 100 jeunes',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Nombre d’habitants de 65 ans et plus pour 100 habitants de moins de 20 ans : à 100, autant d’aînés que de jeunes.',
  formule: 'habitants de 65 ans et plus / habitants de moins de 20 ans × 100',
  serie: 'P{aa}_POP65P / P{aa}_POP0019',
  recettes: [
    { famille: 'recensement', numerateur: ['P{aa}_POP65P'], denominateur: ['P{aa}_POP0019'] },
    {
      famille: 'recensement',
      numerateur: ['P{aa}_H65P', 'P{aa}_F65P'],
      denominateur: ['P{aa}_H0019', 'P{aa}_F0019'],
    },
    {
      famille: 'melodi',
      numerateur: [
        'DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=Y65T79',
        'DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=Y_GE80',
      ],
      denominateur: ['DS_RP_POPULATION_PRINC?RP_MEASURE=POP&SEX=_T&AGE=Y_LT20'],
    },
  ],
  pieges: [
    'C’est un indice, et non un pourcentage : il peut dépasser 100 (179,8 dans la Creuse, 96 en France en 2025).',
    'Ce n’est pas l’inverse de l’indice de jeunesse : 65 ans et plus ici, 60 ans et plus là.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: null, numerateur: 240, denominateur: 250 }],
      attendu: 96,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
