/** Part des enfants bénéficiaires de l’AEEH. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_LOCALE, PIEGE_PETITS_EFFECTIFS } from '../sources-publiques';

export default definePublie({
  id: 'PART_ENFANTS_AEEH',
  libelle: 'Part des enfants bénéficiaires de l’AEEH',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Part des enfants et des jeunes de 0 à 19 ans pour qui l’allocation d’éducation de l’enfant handicapé est versée.',
  formule: 'enfants bénéficiaires de l’AEEH / population de 0 à 19 ans × 100',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Caf seule : les enfants relevant de la MSA ne sont pas comptés.',
    'Tous les enfants handicapés n’ont pas l’AEEH : ce n’est pas la prévalence du handicap.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [{ titre: 'Caf, données ouvertes', url: 'https://data.caf.fr/' }],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 2.5, numerateur: 50, denominateur: 2000 }],
      attendu: 0.025,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
