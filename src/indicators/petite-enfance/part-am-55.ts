/** Part des assistants maternels de 55 ans et plus. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'PART_AM_55',
  libelle: 'Part des assistants maternels de 55 ans et plus',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Assistants maternels de 55 ans et plus rapportés à l’ensemble : les places qui peuvent disparaître avec les départs à la retraite.',
  formule: 'assistants maternels de 55 ans et plus / assistants maternels × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Dire si les assistants maternels comptés sont agréés ou en activité, au numérateur comme au dénominateur.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 60, denominateur: 150 }],
      attendu: 0.4,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
