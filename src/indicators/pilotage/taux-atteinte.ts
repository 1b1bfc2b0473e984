/** Taux d’atteinte de la cible d’un indicateur suivi. */
import { failure, success } from '../../domain/result';
import { calculateAtteinte } from '../../evaluation/taux-atteinte';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { isOmis } from '../lire-argument';
import { meanAtteinte } from '../moyenne-atteinte';
import { CLASSEUR } from '../sources-publiques';
import { nonRenseigne, readCible } from './lire-cible';

export default defineIndicateur({
  id: 'TAUX_ATTEINTE',
  libelle: 'Taux d’atteinte de la cible',
  mode: 'calcule',
  unite: '%',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: true,
  agregation: 'aucune',
  calculate(args, etat) {
    if (args.every(isOmis)) return meanAtteinte(etat);
    const cible = readCible(args);
    if (!cible.ok) return cible;
    const { taux } = calculateAtteinte(cible.value);
    return taux === null ? failure(nonRenseigne('Taux d’atteinte', cible.value)) : success(taux);
  },
});

export const fiche: Fiche = {
  description:
    'Part du chemin parcouru de la référence à la cible, dans le sens voulu, sans plafond. Sans argument : moyenne plafonnée des indicateurs suivis.',
  serie: 'tIndic, tMesures',
  parametres: [
    { nom: 'valeur', description: 'Dernière valeur mesurée.', type: 'nombre', optionnel: true },
    {
      nom: 'reference',
      description: 'Valeur de départ, avant la convention.',
      type: 'nombre',
      optionnel: true,
    },
    { nom: 'cible', description: 'Valeur visée.', type: 'nombre', optionnel: true },
    {
      nom: 'sens',
      description: '"hausse", "baisse" ou "maintien".',
      type: 'texte',
      optionnel: true,
      choix: [
        { valeur: 'hausse', description: 'La valeur doit monter.' },
        { valeur: 'baisse', description: 'La valeur doit descendre.' },
        { valeur: 'maintien', description: 'La valeur doit rester à la cible.' },
      ],
    },
    {
      nom: 'tolerance',
      description: 'Écart admis à la cible. Omis : 2 % de la cible.',
      type: 'nombre',
      optionnel: true,
    },
  ],
  pieges: [
    'Si la référence remplit déjà la cible, le taux vaut 100 % tant que la valeur la remplit, 0 % sinon.',
    'Peut être négatif (dégradation) ou dépasser 100 % ; seules les moyennes sont plafonnées.',
  ],
  references: [],
  exemples: [
    { arguments: [[[10]], [[9.7]], [[9]], [['baisse']]], attendu: -0.429 },
    { arguments: [[[17.7]], [[18.5]], [[18.4]], [['baisse']]], attendu: 8 },
    { arguments: [[[19.1]], [[19.3]], [[19.9]], [['baisse']]], attendu: 1 },
    { arguments: [[[10]], [[null]], [[9]], [['baisse']]], attendu: { echec: 'cible-incomplete' } },
    { arguments: [[[10]], [[8]], [[9]], [['hause']]], attendu: { echec: 'argument-invalide' } },
  ],
};
