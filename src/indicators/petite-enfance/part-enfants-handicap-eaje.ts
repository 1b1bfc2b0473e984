/** Part des enfants en situation de handicap en crèche. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'PART_ENFANTS_HANDICAP_EAJE',
  libelle: 'Part des enfants en situation de handicap en crèche',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Enfants inscrits en crèche qui ont droit à l’AEEH, ou dont la demande est en cours, rapportés aux enfants inscrits.',
  formule: 'enfants avec AEEH (ou demande en cours) / enfants inscrits × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Données de santé : seulement un total par territoire, jamais un établissement ni un enfant.',
    PIEGE_PETITS_EFFECTIFS,
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 24, denominateur: 800 }],
      attendu: 0.03,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
