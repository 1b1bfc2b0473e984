/** Assistants maternels en activité. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_AM',
  libelle: 'Assistants maternels en activité',
  unite: 'assistants maternels',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description: 'Nombre d’assistants maternels qui accueillent au moins un enfant sur le territoire.',
  formule: 'assistants maternels en activité',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Agréé n’est pas en activité : le département connaît les agréments, la Caf et l’Urssaf ceux qui travaillent.',
    'Dater le compte : la profession recule vite dans certains territoires.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: 150 }],
      attendu: 150,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
