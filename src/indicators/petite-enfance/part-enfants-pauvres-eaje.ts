/** Part des enfants de familles pauvres en crèche. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'PART_ENFANTS_PAUVRES_EAJE',
  libelle: 'Part des enfants de familles pauvres en crèche',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Enfants inscrits en crèche dont le tarif horaire est sous le seuil retenu, rapportés aux enfants inscrits.',
  formule: 'enfants au tarif sous le seuil / enfants inscrits × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Écrire le seuil de tarif en commentaire de la ligne (« seuil : 1 € ») : sans lui, deux années ne se comparent pas.',
    'Le bonus mixité regarde la participation horaire moyenne des familles, pas cette part.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 30, denominateur: 120 }],
      attendu: 0.25,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
