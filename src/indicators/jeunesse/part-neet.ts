/** Part des jeunes ni en emploi ni en formation. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { OBSERVATOIRE_TERRITOIRES } from '../sources-publiques';

export default definePublie({
  id: 'PART_NEET',
  libelle: 'Part des jeunes ni en emploi ni en formation',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: OBSERVATOIRE_TERRITOIRES,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Jeunes de 15 à 24 ans sans emploi et qui ne sont inscrits dans aucun établissement d’enseignement, rapportés aux jeunes de 15 à 24 ans.',
  formule: 'jeunes de 15 à 24 ans sans emploi et non scolarisés / jeunes de 15 à 24 ans × 100',
  serie: 'part des jeunes non insérés',
  pieges: [
    'Dire la tranche d’âge : 15-24 ans ici, 15-29 ans dans les comparaisons européennes.',
    'Tiré du recensement, donc de cinq années d’enquêtes : il suit mal la conjoncture.',
    'L’Observatoire conseille la zone d’emploi : le chiffre d’une petite commune est fragile.',
  ],
  references: [
    {
      titre: 'Observatoire des territoires, part des jeunes non insérés',
      url: 'https://observatoire-des-territoires.gouv.fr/part-des-jeunes-non-inseres-ni-en-emploi-ni-scolarises-neet',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 20.5 }],
      attendu: 0.205,
    },
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2021', valeur: null, numerateur: 300, denominateur: 1500 },
      ],
      attendu: 0.2,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
