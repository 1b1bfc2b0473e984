/** Évolution relative entre deux valeurs. */
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateEvolution } from '../../evaluation/evolution';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { readNombre } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';

export default defineIndicateur({
  id: 'EVOLUTION',
  libelle: 'Évolution relative',
  mode: 'calcule',
  unite: '%',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate([arg1, arg2]) {
    const v1 = readNombre(arg1, 'v1');
    if (!v1.ok) return v1;
    const v2 = readNombre(arg2, 'v2');
    if (!v2.ok) return v2;
    if (v1.value === null || v2.value === null) {
      return failure({
        code: 'valeur-absente',
        message: fr`Évolution : la valeur ${v1.value === null ? 'de départ' : 'd’arrivée'} n'est pas connue.`,
        aide: fr`Complétez-la ; une cellule vide n'est pas zéro.`,
      });
    }
    const evolution = calculateEvolution(v1.value, v2.value);
    if (evolution !== null) return success(evolution);
    return failure({
      code: 'base-nulle',
      message: fr`Évolution non définie : la valeur de départ est nulle.`,
      aide: fr`Dites l'écart en nombre plutôt qu'en pourcentage.`,
    });
  },
});

export const fiche: Fiche = {
  description: 'Variation de v1 à v2, en pourcentage de v1, pour des effectifs et des montants.',
  serie: '',
  parametres: [
    { nom: 'v1', description: 'Valeur de départ.', type: 'nombre', optionnel: false },
    { nom: 'v2', description: 'Valeur d’arrivée.', type: 'nombre', optionnel: false },
  ],
  pieges: [
    'Pour deux taux, l’écart se dit en points, pas en pourcentage.',
    'Sur une base nulle, l’évolution n’existe pas.',
  ],
  references: [],
  exemples: [
    { arguments: [[[100]], [[106]]], attendu: 0.06 },
    { arguments: [[[-50]], [[-25]]], attendu: 0.5 },
    { arguments: [[[0]], [[5]]], attendu: { echec: 'base-nulle' } },
    { arguments: [[['']], [[5]]], attendu: { echec: 'valeur-absente' } },
  ],
};
