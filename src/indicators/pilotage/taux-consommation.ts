/** Taux de consommation du budget. */
import { failure, success } from '../../domain/result';
import { calculatePart } from '../../evaluation/sommes';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { isOmis } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { aucunMontant, readCouples } from './montants';

export default defineIndicateur({
  id: 'TAUX_CONSOMMATION',
  libelle: 'Taux de consommation du budget',
  mode: 'calcule',
  unite: '%',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate([realise, prevu], { classeur }) {
    const couples =
      isOmis(realise) && isOmis(prevu)
        ? success(
            (classeur?.financements ?? []).map((ligne) => ({
              haut: ligne.realise.valeur,
              bas: ligne.prevu.valeur,
            })),
          )
        : readCouples([realise, prevu], ['realise', 'prevu']);
    if (!couples.ok) return couples;
    const part = calculatePart(couples.value);
    return part === null
      ? failure(aucunMontant('Taux de consommation', 'à la fois un prévu et un réalisé'))
      : success(part.valeur);
  },
});

export const fiche: Fiche = {
  description: 'Montants réalisés rapportés aux montants prévus, sur les lignes dont les deux sont connus.',
  formule: 'Σ réalisé / Σ prévu × 100',
  serie: 'tFin',
  fondement: 'definition-locale',
  parametres: [
    {
      nom: 'realise',
      description: 'Montants réalisés. Omis : la feuille Financements.',
      type: 'plage',
      optionnel: true,
    },
    {
      nom: 'prevu',
      description: 'Montants prévus, mêmes lignes. Omis : la feuille Financements.',
      type: 'plage',
      optionnel: true,
    },
  ],
  pieges: [
    'Une ligne sans réalisé n’entre dans aucune des deux sommes : elle n’est pas consommée à zéro.',
    'Peut dépasser 100 %.',
    'Ne pas mêler montants HT et TTC.',
  ],
  references: [],
  exemples: [
    {
      arguments: [
        [[500], [250], ['']],
        [[1000], [500], [9000]],
      ],
      attendu: 0.5,
    },
    { arguments: [[[1200]], [[1000]]], attendu: 1.2 },
    { arguments: [[[500], [250]], [[1000]]], attendu: { echec: 'argument-invalide' } },
    { arguments: [[['']], [[1000]]], attendu: { echec: 'aucun-montant' } },
  ],
};
