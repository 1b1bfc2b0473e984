/** Part du temps écoulé de la convention. */
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import { calculateTempsEcoule } from '../../evaluation/temps-ecoule';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { argumentInvalide } from '../echecs';
import { CLASSEUR } from '../sources-publiques';
import { readPeriode, readReference } from './lire-jour';

export default defineIndicateur({
  id: 'PART_TEMPS_ECOULE',
  libelle: 'Part du temps écoulé',
  mode: 'calcule',
  unite: '%',
  borne: { min: 0, max: 100 },
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  autonome: false,
  agregation: 'aucune',
  calculate([debut, fin, date], etat) {
    const periode = readPeriode([debut, fin], etat);
    if (!periode.ok) return periode;
    const jour = readReference(date, etat);
    if (!jour.ok) return jour;
    const part = calculateTempsEcoule(periode.value.debut, periode.value.fin, jour.value);
    if (part !== null) return success(part);
    return failure(
      argumentInvalide(
        fr`Part du temps écoulé : la fin de la période est avant son début.`,
        fr`Vérifiez les deux dates.`,
      ),
    );
  },
});

export const fiche: Fiche = {
  description: 'Part de la durée de la convention passée au jour du copil, premier et dernier jours compris.',
  formule: '(jour − début + 1) / (fin − début + 1) × 100, entre 0 et 100',
  serie: 'tConvention',
  parametres: [
    {
      nom: 'debut',
      description: 'Premier jour. Omis : le début de la convention.',
      type: 'texte',
      optionnel: true,
    },
    {
      nom: 'fin',
      description: 'Dernier jour. Omis : la fin de la convention.',
      type: 'texte',
      optionnel: true,
    },
    {
      nom: 'date',
      description: 'Jour auquel on regarde. Omis : la date du prochain copil, feuille Convention.',
      type: 'texte',
      optionnel: true,
    },
  ],
  fondement: 'definition-locale',
  pieges: [
    'Un début ou une fin au mois ou à l’année vont du premier au dernier jour de ce mois ou de cette année.',
    'Le jour est celui du copil, pas celui d’aujourd’hui.',
  ],
  references: [],
  exemples: [
    { arguments: [[['01/01/2023']], [['31/12/2027']], [['06/03/2024']]], attendu: 0.236 },
    { arguments: [[[2023]], [[2027]], [[45357]]], attendu: 0.236 },
    { arguments: [[[2023]], [[2027]], [['01/01/2030']]], attendu: 1 },
    { arguments: [[[2027]], [[2023]], [['01/01/2024']]], attendu: { echec: 'argument-invalide' } },
  ],
};
