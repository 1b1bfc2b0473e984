/** Taux d’occupation réel des crèches. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_DEFINITION_LOCALE, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_OCCUPATION_EAJE',
  libelle: 'Taux d’occupation réel des crèches',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Heures d’accueil réalisées dans les crèches rapportées aux heures que leur capacité permet.',
  formule: 'heures réalisées / capacité théorique en heures × 100',
  serie: '',
  fondement: 'definition-locale',
  pieges: [
    'Capacité théorique : places × amplitude d’ouverture × jours d’ouverture, en tenant compte des agréments modulés.',
    'Peut dépasser 100 % quand l’accueil en surnombre est autorisé.',
    'Données d’établissements, tirées des comptes de résultat : à ne pas diffuser équipement par équipement.',
    PIEGE_DEFINITION_LOCALE,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [
        { territoire: '66136', millesime: '2025', valeur: null, numerateur: 72000, denominateur: 100000 },
      ],
      attendu: 0.72,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
