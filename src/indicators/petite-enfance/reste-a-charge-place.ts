/** Reste à charge de la collectivité par place de crèche. */
import { failure, success } from '../../domain/result';
import { fr } from '../../domain/typographie';
import type { Fiche } from '../define';
import { defineIndicateur } from '../define';
import { CLASSEUR } from '../sources-publiques';
import { readRequis } from './lire-requis';

const LIBELLE = 'Reste à charge par place';
const REQUIS = {
  cout: 'le coût de fonctionnement',
  psu: 'la prestation de service unique',
  bonus: 'les bonus',
  familles: 'les participations des familles',
  places: 'le nombre de places',
};

export default defineIndicateur({
  id: 'RESTE_A_CHARGE_PLACE',
  libelle: LIBELLE,
  mode: 'calcule',
  unite: '€',
  borne: null,
  niveaux: [],
  source: CLASSEUR,
  litClasseur: false,
  agregation: 'aucune',
  calculate(args) {
    const lus = readRequis(LIBELLE, REQUIS, args);
    if (!lus.ok) return lus;
    const { cout, psu, bonus, familles, places } = lus.value;
    if (places > 0) return success((cout - psu - bonus - familles) / places);
    return failure({
      code: 'sans-place',
      message: fr`${LIBELLE} : le nombre de places est nul.`,
      aide: fr`Indiquez les places de l'équipement ou du territoire, la même année que le coût.`,
    });
  },
});

export const fiche: Fiche = {
  description:
    'Ce qui reste à payer à la collectivité pour une place de crèche et une année, une fois reçus la PSU, les bonus et les participations des familles.',
  formule: '(coût − PSU − bonus − familles) / places',
  serie: '',
  parametres: [
    {
      nom: 'cout',
      description: 'Coût de fonctionnement de l’année, en euros.',
      type: 'nombre',
      optionnel: false,
    },
    {
      nom: 'psu',
      description: 'Prestation de service unique de l’année, en euros.',
      type: 'nombre',
      optionnel: false,
    },
    {
      nom: 'bonus',
      description: 'Bonus de l’année, en euros ; 0 s’il n’y en a pas.',
      type: 'nombre',
      optionnel: false,
    },
    {
      nom: 'familles',
      description: 'Participations des familles de l’année, en euros.',
      type: 'nombre',
      optionnel: false,
    },
    { nom: 'places', description: 'Places de l’année.', type: 'nombre', optionnel: false },
  ],
  pieges: [
    'Tous les montants sont de la même année : une aide versée l’année suivante se compte à l’année qu’elle paie.',
    'Un montant omis n’est pas zéro : écrire 0 quand il n’y en a vraiment pas.',
    'Valorisation des locaux et des agents mis à disposition : dire si le coût la comprend.',
    'Repère national ancien : environ 16\u202F000 € par place et 33 % de reste à charge (2021).',
  ],
  references: [],
  exemples: [
    { arguments: [[[320_000]], [[140_000]], [[30_000]], [[50_000]], [[20]]], attendu: 5_000 },
    {
      arguments: [[[320_000]], [[140_000]], [['']], [[50_000]], [[20]]],
      attendu: { echec: 'valeur-absente' },
    },
    { arguments: [[[320_000]], [[140_000]], [[0]], [[50_000]], [[0]]], attendu: { echec: 'sans-place' } },
  ],
};
