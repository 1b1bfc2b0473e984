/** Part des allocataires dont les ressources dépendent à 100 % des prestations. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import {
  OBSERVATOIRE_TERRITOIRES,
  PIEGE_PETITS_EFFECTIFS,
  REFERENCES_DEPENDANCE,
} from '../sources-publiques';

export default definePublie({
  id: 'PART_ALLOC_DEP100',
  libelle: 'Part des allocataires dont les ressources dépendent à 100 % des prestations',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: OBSERVATOIRE_TERRITOIRES,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Foyers dont toutes les ressources viennent des prestations de la Caf, rapportés aux allocataires de référence.',
  formule: 'foyers dont 100 % des ressources sont des prestations / allocataires de référence × 100',
  serie: 'part publiée par l’Observatoire des territoires (effectif APRES100 des fichiers par IRIS de 2016)',
  pieges: [
    'Ces foyers sont aussi dans la part à 50 % : elle ne peut pas être plus faible.',
    'Seuls comptent les allocataires dont la Caf connaît les ressources : ni les 65 ans et plus, ni les étudiants qui n’ont que l’aide au logement, ni les régimes spéciaux.',
    'Avant impôt ; les revenus déclarés et les prestations ne sont pas de la même année.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: REFERENCES_DEPENDANCE,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 120, denominateur: 1000 },
      ],
      attendu: 0.12,
    },
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 25 }],
      attendu: 0.25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
