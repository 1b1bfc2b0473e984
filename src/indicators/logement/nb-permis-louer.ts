/** Nombre de permis de louer instruits. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_PERMIS_LOUER',
  libelle: 'Permis de louer instruits',
  unite: 'permis',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description: 'Demandes de permis de louer instruites dans l’année par la commune ou l’EPCI.',
  formule: 'somme des demandes instruites dans l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'N’existe que dans les périmètres où l’autorisation ou la déclaration de mise en location a été instaurée.',
    'Compte les accords et les refus : dire à part les refus, qui mesurent l’effet.',
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 210 }],
      attendu: 210,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 160 },
        { territoire: '66136', millesime: '2024', valeur: 210 },
      ],
      attendu: 160,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
