/** Taux de familles touchées par un lieu d’accueil enfants-parents. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_FAMILLES_LAEP',
  libelle: 'Taux de familles touchées par un LAEP',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Familles différentes venues dans l’année dans un lieu d’accueil enfants-parents, rapportées aux familles avec un enfant de moins de 6 ans.',
  formule: 'familles différentes accueillies / familles avec un enfant de moins de 6 ans × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'L’anonymat est un principe de ces lieux : le nombre de familles est déclaré, et approché.',
    'Familles différentes, et non passages.',
    'Des familles viennent d’autres communes : le dire.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 150, denominateur: 1500 },
      ],
      attendu: 0.1,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
