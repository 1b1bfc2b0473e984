/** Évolution du nombre de places de crèche cofinancées depuis 2023. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'TAUX_EVOL_PLACES_EAJE',
  libelle: 'Évolution des places de crèche cofinancées depuis 2023',
  unite: '%',
  borne: null,
  niveaux: ['commune', 'EPCI'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Évolution, depuis 2023, du nombre de places de crèche cofinancées par la Caf et un signataire de la convention.',
  formule: 'places gagnées depuis 2023 / places de 2023 × 100',
  serie: '',
  pieges: [
    'Saisir au numérateur les places gagnées depuis 2023 (ouvertes moins fermées), au dénominateur les places de 2023.',
    'Ce taux décide du bonus « trajectoire de développement » entre 2023 et 2027 : 4 %, 8 % ou 12 %.',
    'Des communes regroupées : les places gagnées et celles de 2023 s’additionnent, les taux non.',
  ],
  references: [
    {
      titre: 'Caf des Alpes-Maritimes, bonus « trajectoire de développement » (janvier 2026)',
      url: 'https://www.caf.fr/professionnels/offres-et-services/caf-des-alpes-maritimes/partenaires-locaux/newsletter-familles-et-territoires/newsletter-partenaires-ndeg24-janvier-2026/bonus-trajectoire-de-developpement-un-financement-supplementaire-au-service-du-developpement-de-l',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: 8, denominateur: 100 }],
      attendu: 0.08,
    },
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2025', valeur: null, numerateur: -5, denominateur: 100 }],
      attendu: -0.05,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
