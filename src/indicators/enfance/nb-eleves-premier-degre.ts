/** Élèves du premier degré. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { EDUCATION } from '../sources-publiques';

export default definePublie({
  id: 'NB_ELEVES_PREMIER_DEGRE',
  libelle: 'Élèves du premier degré',
  unite: 'élèves',
  borne: null,
  niveaux: ['commune'],
  source: EDUCATION,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Nombre d’élèves des écoles maternelles et élémentaires, publiques et privées, du territoire à la rentrée.',
  formule: 'élèves des écoles du territoire',
  serie: 'nombre_total_eleves',
  recettes: [{ famille: 'education', numerateur: ['nombre_total_eleves'] }],
  pieges: [
    'Élèves scolarisés sur place, d’où qu’ils viennent : ce n’est pas le nombre d’enfants du territoire.',
    'Une ligne par école : la commune est la somme de ses écoles.',
    'Le code de commune du fichier peut être un code postal : vérifier le rattachement des écoles.',
    'L’année est celle de la rentrée.',
  ],
  references: [
    {
      titre: 'Éducation nationale, effectifs d’élèves et classes des écoles',
      url: 'https://data.education.gouv.fr/explore/dataset/fr-en-ecoles-effectifs-nb_classes/',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 11000 }],
      attendu: 11000,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
