/** Tension de la demande de logement social. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGE_PETITS_EFFECTIFS, SNE } from '../sources-publiques';

export default definePublie({
  id: 'TENSION_HLM',
  libelle: 'Tension de la demande HLM',
  unite: 'rapport',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: SNE,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Nombre de demandes de logement social en attente pour une attribution dans l’année.',
  formule: 'demandes en attente au 31 décembre / attributions de l’année',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Un stock au 31 décembre rapporté à un flux de l’année : garder la même année pour les deux.',
    'Choisir avec ou sans les demandes de mutation interne, et le dire : le rapport change beaucoup.',
    PIEGE_PETITS_EFFECTIFS,
  ],
  references: [
    {
      titre: 'Demande de logement social, le portail national',
      url: 'https://www.demande-logement-social.gouv.fr/',
    },
  ],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 8, numerateur: 800, denominateur: 100 }],
      attendu: 8,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
