/** Taux de départ en vacances aidé par la Caf (Vacaf). */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { CAF_LOCALE, PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_VACAF',
  libelle: 'Taux de départ en vacances aidé (Vacaf)',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: CAF_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Familles parties en vacances avec une aide de la Caf (Vacaf) rapportées aux familles qui y avaient droit.',
  formule: 'familles parties avec l’aide / familles qui y ont droit × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Chaque Caf fixe ses conditions de ressources : ne pas comparer deux départements.',
    'Familles parties, et non séjours : une famille ne part qu’une fois dans le compte.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 120, denominateur: 800 }],
      attendu: 0.15,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
