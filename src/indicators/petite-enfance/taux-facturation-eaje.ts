/** Taux de facturation des crèches. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_FACTURATION_EAJE',
  libelle: 'Taux de facturation des crèches',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Heures d’accueil facturées aux familles rapportées aux heures réellement réalisées dans les crèches.',
  formule: 'heures facturées / heures réalisées × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Dépasse normalement 100 % : les familles paient des heures réservées et non utilisées.',
    'La prestation de service unique a longtemps dépendu de paliers de ce taux (107 %, 117 %) : vérifier la règle en vigueur auprès de la Caf.',
    'Données d’établissements : à ne pas diffuser équipement par équipement.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [
    {
      titre: 'AMF, la réforme de la prestation de service unique',
      url: 'https://station.illiwap.com/es/public/amf-69/actu/de-nouvelles-incitations-financieres-de-la-cnaf-pour-aider-les-maires-a-maintenir-et-creer-des-creches',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 107, denominateur: 100 }],
      attendu: 1.07,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
