/** Évolution en points entre deux taux. */
import { failure, success } from '../../domain/result';
import { toComparable } from '../../domain/texte-comparable';
import { fr } from '../../domain/typographie';
import { calculateEvolutionPoints } from '../../evaluation/evolution';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { readNombre, readTexte } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { valeurAbsente } from './valeur-absente';

export default defineIndicateur({
  id: 'EVOLUTION_POINTS',
  libelle: 'Évolution en points',
  mode: 'calcule',
  unite: 'points',
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
    const texte = readTexte(arg3, 'unite');
    if (!texte.ok) return texte;
    const unite = toComparable(texte.value ?? '') || 'part';
    if (unite !== 'part' && unite !== 'nombre') {
      return failure(
        argumentInvalide(
          fr`« ${texte.value ?? ''} » n'est pas une unité.`,
          fr`Écrivez "part" pour des pourcentages (34 %), "nombre" pour des taux écrits 34.`,
        ),
      );
    }
    if (v1.value !== null && v2.value !== null)
      return success(calculateEvolutionPoints(v1.value, v2.value, unite));
    const manque = v1.value === null ? 'la valeur de départ' : 'la valeur d’arrivée';
    return failure(valeurAbsente('Évolution en points', [manque]));
  },
});

export const fiche: Fiche = {
  description: 'Écart entre deux taux, en points : de 59,5 % à 60,9 %, il y a 1,4 point.',
  formule: 'v2 − v1, en points',
  serie: '',
  parametres: [
    { nom: 'v1', description: 'Taux de départ.', type: 'nombre', optionnel: false },
    { nom: 'v2', description: 'Taux d’arrivée.', type: 'nombre', optionnel: false },
    {
      nom: 'unite',
      description: '"part" (par défaut) pour des pourcentages comme 34 %, "nombre" pour des taux écrits 34.',
      type: 'texte',
      optionnel: true,
      choix: [
        { valeur: 'part', description: 'Des pourcentages comme 34 %.' },
        { valeur: 'nombre', description: 'Des taux écrits 34.' },
      ],
    },
  ],
  pieges: [
    'Pour des effectifs et des montants, l’évolution se dit en pourcentage (EVOLUTION).',
    'Un taux « pour 100 enfants » s’écrit 60,9 et non 0,609 : indiquer "nombre".',
  ],
  references: [],
  exemples: [
    { arguments: [[[0.595]], [[0.609]]], attendu: 1.4 },
    { arguments: [[[59.5]], [[60.9]], [['nombre']]], attendu: 1.4 },
    { arguments: [[[0.34]], [['']]], attendu: { echec: 'valeur-absente' } },
    { arguments: [[[0.34]], [[0.36]], [['pour mille']]], attendu: { echec: 'argument-invalide' } },
  ],
};
