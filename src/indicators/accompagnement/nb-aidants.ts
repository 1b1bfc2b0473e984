/** Nombre d’aidants soutenus. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'NB_AIDANTS',
  libelle: 'Aidants soutenus',
  unite: 'personnes',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'somme',
});

export const fiche: Fiche = {
  description:
    'Personnes qui aident un proche et ont été soutenues dans l’année : répit, groupes de parole, accueil de jour, formation.',
  formule: 'somme des personnes soutenues dans l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: ['Des personnes différentes, pas des participations.', PIEGE_PETITS_EFFECTIFS],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 75 }],
      attendu: 75,
    },
    {
      arguments: [[['66136']], [[2023]]],
      donnees: [
        { territoire: '66136', millesime: '2023', valeur: 60 },
        { territoire: '66136', millesime: '2024', valeur: 75 },
      ],
      attendu: 60,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
