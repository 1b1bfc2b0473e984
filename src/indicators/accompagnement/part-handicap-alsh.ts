/** Part des enfants en situation de handicap en accueil de loisirs. */
import type { Fiche } from '../define';
import { defineSaisi } from '../publie';
import { PIEGE_PETITS_EFFECTIFS, SAISIE_LOCALE } from '../sources-publiques';

export default defineSaisi({
  id: 'PART_HANDICAP_ALSH',
  libelle: 'Part des enfants en situation de handicap en ALSH',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département'],
  source: SAISIE_LOCALE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Part des enfants en situation de handicap parmi les enfants inscrits en accueil de loisirs dans l’année.',
  formule: 'enfants en situation de handicap inscrits / enfants inscrits × 100',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Donnée de santé : ne recueillir que des nombres, jamais une liste.',
    'Dire ce qui est compté : AEEH ouverte, dossier en cours, ou besoin reconnu par l’équipe.',
    'Des enfants différents, pas des journées.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 4, numerateur: 24, denominateur: 600 }],
      attendu: 0.04,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
