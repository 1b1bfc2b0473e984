/** Taux de croissance annuel moyen. */
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateTcam } from '../../evaluation/evolution';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { readNombre } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { valeurAbsente } from './valeur-absente';

export default defineIndicateur({
  id: 'TCAM',
  libelle: 'Taux de croissance annuel moyen',
  mode: 'calcule',
  unite: '%/an',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate([arg1, arg2, arg3]) {
    const v1 = readNombre(arg1, 'v1');
    if (!v1.ok) return v1;
    const v2 = readNombre(arg2, 'v2');
    if (!v2.ok) return v2;
    const n = readNombre(arg3, 'n');
    if (!n.ok) return n;
    if (v1.value === null || v2.value === null || n.value === null) {
      const manques = Object.entries({ v1, v2, n })
        .filter(([, { value }]) => value === null)
        .map(([nom]) => nom);
      return failure(valeurAbsente('Croissance annuelle moyenne', manques));
    }
    if (n.value <= 0) {
      return failure(
        argumentInvalide(fr`Le nombre d'années doit être positif.`, fr`Indiquez par exemple 6.`),
      );
    }
    const taux = calculateTcam(v1.value, v2.value, n.value);
    if (taux !== null) return success(taux);
    return failure({
      code: 'base-nulle',
      message: fr`Croissance annuelle moyenne non définie : la valeur de départ est nulle ou négative.`,
      aide: fr`Dites l'écart en nombre plutôt qu'en pourcentage.`,
    });
  },
});

export const fiche: Fiche = {
  description:
    'Croissance moyenne par an qui mène de v1 à v2 en n années, pour des effectifs et des montants.',
  formule: '((v2 / v1)^(1/n) − 1) × 100',
  serie: '',
  parametres: [
    { nom: 'v1', description: 'Valeur de départ.', type: 'nombre', optionnel: false },
    { nom: 'v2', description: 'Valeur d’arrivée.', type: 'nombre', optionnel: false },
    { nom: 'n', description: 'Nombre d’années entre les deux.', type: 'nombre', optionnel: false },
  ],
  pieges: [
    'De 2016 à 2022 il y a six années, pas sept.',
    'Une fusion de communes entre les deux dates fausse le calcul.',
    'Ce n’est pas l’évolution divisée par le nombre d’années.',
  ],
  references: [],
  exemples: [
    { arguments: [[[100]], [[106]], [[4]]], attendu: 0.0147 },
    { arguments: [[[100]], [[121]], [[2]]], attendu: 0.1 },
    { arguments: [[[0]], [[5]], [[2]]], attendu: { echec: 'base-nulle' } },
    { arguments: [[[100]], [[106]], [[0]]], attendu: { echec: 'argument-invalide' } },
  ],
};
