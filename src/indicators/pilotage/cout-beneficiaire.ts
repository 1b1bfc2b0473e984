/** Coût par bénéficiaire. */
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { readNombre } from '../lire-argument';
import { CLASSEUR } from '../sources-publiques';
import { valeurAbsente } from './valeur-absente';

export default defineIndicateur({
  id: 'COUT_BENEFICIAIRE',
  libelle: 'Coût par bénéficiaire',
  mode: 'calcule',
  unite: '€',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate([realise, beneficiaires]) {
    const montant = readNombre(realise, 'realise');
    if (!montant.ok) return montant;
    const personnes = readNombre(beneficiaires, 'beneficiaires');
    if (!personnes.ok) return personnes;
    if (montant.value === null || personnes.value === null) {
      const manques = [
        ...(montant.value === null ? ['le montant réalisé'] : []),
        ...(personnes.value === null ? ['le nombre de bénéficiaires'] : []),
      ];
      return failure(valeurAbsente('Coût par bénéficiaire', manques));
    }
    if (personnes.value > 0) return success(montant.value / personnes.value);
    return failure({
      code: 'aucun-beneficiaire',
      message: fr`Coût par bénéficiaire non défini : il n'y a pas de bénéficiaire.`,
      aide: fr`Indiquez un nombre de personnes supérieur à zéro.`,
    });
  },
});

export const fiche: Fiche = {
  description: 'Montant réalisé rapporté au nombre de personnes différentes qui en ont bénéficié.',
  formule: 'montant réalisé / bénéficiaires différents',
  serie: '',
  fondement: 'definition-locale',
  parametres: [
    { nom: 'realise', description: 'Montant réalisé, en euros.', type: 'nombre', optionnel: false },
    {
      nom: 'beneficiaires',
      description: 'Nombre de personnes différentes.',
      type: 'nombre',
      optionnel: false,
    },
  ],
  pieges: [
    'Des personnes différentes, pas des passages.',
    'Un coût bas n’est pas une réussite : le lire avec ce que l’action a produit.',
  ],
  references: [],
  exemples: [
    { arguments: [[[12000]], [[80]]], attendu: 150 },
    { arguments: [[['12 000 €']], [['96']]], attendu: 125 },
    { arguments: [[[12000]], [[0]]], attendu: { echec: 'aucun-beneficiaire' } },
    { arguments: [[['']], [[80]]], attendu: { echec: 'valeur-absente' } },
  ],
};
