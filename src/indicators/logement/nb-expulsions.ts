/** Nombre de procédures d’expulsion locative. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_EXPULSIONS',
  libelle: 'Assignations et commandements d’expulsion',
  unite: 'procédures',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Procédures d’expulsion locative engagées dans l’année : assignations et commandements de quitter les lieux.',
  formule: 'somme des procédures de l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Assignations et commandements sont deux étapes d’un même dossier : dire lesquels sont comptés, et ne pas les additionner pour un même ménage.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 145 }],
      attendu: 145,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 130 },
        { territoire: '66136', millesime: '2024', valeur: 145 },
      ],
      attendu: 130,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
