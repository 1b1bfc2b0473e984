/** Temps d’accès à une France services. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { FRANCE_SERVICES } from '../sources-publiques';

export default definePublie({
  id: 'TEMPS_ACCES_FS',
  libelle: 'Temps d’accès à une France services',
  unite: 'minutes',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département'],
  source: FRANCE_SERVICES,
  agregation: 'aucune',
});

export const fiche: Fiche = {
  description: 'Durée du trajet en voiture jusqu’à la France services la plus proche, depuis la commune.',
  formule: 'durée du trajet le plus court, en minutes',
  serie: 'tDonnees',
  fondement: 'definition-locale',
  pieges: [
    'Un temps en voiture, par la route, sans bouchon : il ne dit rien de qui n’a pas de voiture.',
    'Ni sommable ni moyennable : le temps d’un EPCI vient de sa propre ligne.',
    'Aucun fichier public n’est reconnu pour ce chiffre : le saisir dans Données avec son origine.',
  ],
  references: [{ titre: 'France services', url: 'https://www.france-services.gouv.fr/' }],
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 7 }],
      attendu: 7,
    },
    {
      arguments: [[['66136']], [[2019]]],
      donnees: [{ territoire: '66136', millesime: '2024', valeur: 7 }],
      attendu: { echec: 'millesime-absent' },
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
