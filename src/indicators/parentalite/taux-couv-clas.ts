/** Taux d’enfants accompagnés à la scolarité. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_COUV_CLAS',
  libelle: 'Taux d’enfants accompagnés à la scolarité (Clas)',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Enfants et jeunes suivis dans l’année par un contrat local d’accompagnement à la scolarité (Clas), rapportés aux élèves du CP au lycée.',
  formule: 'enfants accompagnés / élèves du CP au lycée × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Rapporté à tous les élèves du territoire, alors que l’accompagnement vise ceux qui en ont besoin.',
    'Dire si les élèves comptés habitent le territoire ou y sont scolarisés.',
    'L’année est l’année scolaire : écrire celle de la rentrée.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 90, denominateur: 3000 }],
      attendu: 0.03,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
