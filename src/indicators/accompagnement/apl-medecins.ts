/** Accessibilité potentielle localisée aux médecins généralistes. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { DREES_APL } from '../sources-publiques';

export default definePublie({
  id: 'APL_MEDECINS',
  libelle: 'Accessibilité aux médecins généralistes (APL)',
  unite: 'consultations/an/hab.',
  borne: null,
  niveaux: ['commune'],
  source: DREES_APL,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description:
    'Nombre de consultations de médecin généraliste accessibles par habitant et par an, selon l’offre proche et l’âge des habitants.',
  formule: 'indicateur publié par la Drees, par commune',
  serie: 'APL aux médecins généralistes',
  recettes: [{ famille: 'drees', numerateur: ['APL aux médecins généralistes'] }],
  pieges: [
    'APL veut dire ici « accessibilité potentielle localisée », rien à voir avec l’aide personnalisée au logement.',
    'Ni sommable ni moyennable : le chiffre d’un EPCI demande une moyenne pondérée par la population, que la Drees ne publie pas ici.',
    'Le même fichier donne des variantes sans les médecins de 60, 62 ou 65 ans et plus : prendre la colonne tous âges.',
  ],
  references: [
    {
      titre: 'Drees, accessibilité potentielle localisée',
      url: 'https://data.drees.solidarites-sante.gouv.fr/explore/dataset/530_l-accessibilite-potentielle-localisee-apl/',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2023', valeur: 3.9 }],
      attendu: 3.9,
    },
    {
      arguments: [[['66136']], [[2010]]],
      donnees: [{ territoire: '66136', millesime: '2023', valeur: 3.9 }],
      attendu: { echec: 'millesime-absent' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
