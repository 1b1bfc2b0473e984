/** Part des familles allocataires sous le seuil de pauvreté. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { CAF_LOCALE, PIEGE_PETITS_EFFECTIFS } from '../sources-publiques';

export default definePublie({
  id: 'PART_FAMILLES_ALLOC_PAUVRES',
  libelle: 'Part des familles allocataires sous le seuil de pauvreté',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: CAF_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Familles allocataires avec enfant dont les ressources sont sous le seuil de pauvreté, rapportées aux familles allocataires, selon la Caf.',
  formule: 'familles allocataires sous le seuil / familles allocataires × 100',
  serie: 'chiffre transmis par la Caf aux partenaires',
  pieges: [
    'Parmi les familles allocataires, et non parmi tous les habitants : ce n’est pas le taux de pauvreté de l’Insee.',
    'Définition de la Caf qui transmet le chiffre : lui demander le seuil et le champ, et les citer.',
    'Donnée transmise aux partenaires : vérifier qu’elle peut être diffusée.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2024', valeur: null, numerateur: 290, denominateur: 1000 },
      ],
      attendu: 0.29,
    },
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 29 }],
      attendu: 0.29,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
  fondement: 'definition-locale',
};
