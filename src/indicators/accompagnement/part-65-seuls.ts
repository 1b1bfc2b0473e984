/** Part des 65 ans et plus vivant seuls. */
import type { Fiche } from '../define';
import { definePublie } from '../publie';
import { PIEGES_RECENSEMENT, RECENSEMENT, REFERENCES_RECENSEMENT } from '../sources-publiques';

export default definePublie({
  id: 'PART_65_SEULS',
  libelle: 'Part des 65 ans et plus vivant seuls',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: ['commune', 'EPCI', 'département', 'région', 'France'],
  source: RECENSEMENT,
  agregation: 'ratio',
});

export const fiche: Fiche = {
  description: 'Part des personnes de 65 ans et plus qui vivent seules dans leur logement.',
  formule: 'personnes de 65 ans et plus vivant seules / personnes de 65 ans et plus × 100',
  serie: '(P{aa}_POP6579_PSEUL + P{aa}_POP80P_PSEUL) / (P{aa}_POP6579 + P{aa}_POP80P)',
  recettes: [
    {
      famille: 'recensement',
      numerateur: ['P{aa}_POP6579_PSEUL', 'P{aa}_POP80P_PSEUL'],
      denominateur: ['P{aa}_POP6579', 'P{aa}_POP80P'],
    },
  ],
  pieges: [
    PIEGES_RECENSEMENT,
    'Vivre seul n’est pas être isolé.',
    'Les personnes en établissement (Ehpad) ne vivent pas seules ; selon le fichier elles comptent ou non au dénominateur : garder la même source pour comparer.',
  ],
  references: REFERENCES_RECENSEMENT,
  exemples: [
    {
      arguments: [[['66136']]],
      donnees: [{ territoire: '66136', millesime: '2021', valeur: 38, numerateur: 380, denominateur: 1000 }],
      attendu: 0.38,
    },
    { arguments: [[['66136']]], attendu: { echec: 'aucun-chiffre' } },
  ],
};
