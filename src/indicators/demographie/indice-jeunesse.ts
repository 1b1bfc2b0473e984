/** Indice de jeunesse. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'INDICE_JEUNESSE',
  libelle: 'Indice de jeunesse',
  unite: 'indice',
  borne: null,
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description:
    'Nombre d’habitants de moins de 20 ans pour un habitant de 60 ans et plus : au-dessus de 1, les jeunes sont les plus nombreux.',
  formule: 'habitants de moins de 20 ans / habitants de 60 ans et plus',
  serie: 'P{aa}_POP0019 / (P{aa}_POP6074 + P{aa}_POP75P)',
  recettes: [
    {
      famille: 'recensement',
      numerateur: ['P{aa}_POP0019'],
      denominateur: ['P{aa}_POP6074', 'P{aa}_POP75P'],
    },
    {
      famille: 'recensement',
      numerateur: ['P{aa}_H0019', 'P{aa}_F0019'],
      denominateur: ['P{aa}_POP6074', 'P{aa}_POP7589', 'P{aa}_POP90P'],
    },
  ],
  pieges: [
    'Ce n’est pas l’inverse de l’indice de vieillissement : 60 ans et plus ici, 65 ans et plus là.',
    'C’est un rapport, et non un pourcentage.',
    PIEGES_RECENSEMENT,
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: null, numerateur: 230, denominateur: 250 }],
      attendu: 0.92,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
