/** Perpignan's convention as its public page says it, in records: for the controls, written by hand. */
import type { Classeur } from '../../src/domain/classeur';
import {
  buildAction,
  buildAvenant,
  buildChamp,
  buildClasseur,
  buildConvention,
  buildEtape,
  buildSignataire,
  date,
  ref,
} from '../support/builders';
import { VIDE } from '../../src/domain/valeurs';

const CHAMPS: readonly (readonly [string, ...string[]])[] = [
  ['De la petite enfance', 'PE'],
  ['De l’enfance et l’adolescence', 'ENF', 'JEU'],
  ['De l’accompagnement à la parentalité', 'PAR'],
  ['De la jeunesse', 'JEU'],
  ['De l’animation de la vie sociale', 'AVS'],
  ['Du logement', 'LOG'],
  ['De l’accès aux droits et de l’inclusion', 'DRO'],
];

const ETAPES: readonly (readonly [string, string, ...string[]])[] = [
  ['Janvier 2024', 'mois', 'copil', 'axes'],
  ['Mars 20424', 'inconnue', 'objectifs'],
  ['Avril 2024', 'mois', 'restitution', 'séminaire', 'plan d’actions'],
  ['Juin 2024', 'mois', 'délibération'],
  ['Juillet 2024', 'mois', 'signature'],
  ['Décembre 2024', 'mois', 'avenant'],
  ['2025', 'année', 'autre'],
];

const ACTIONS = [
  'Développer le nombre de places d’accueil en petite enfance',
  'Mettre en place des projets de passerelles entre les divers âges de l’enfant',
  'Améliorer les outils de communication envers les familles',
  'Accompagner l’émergence d’espaces de vie sociale associatifs',
  'Création d’un groupe de travail inclusion handicap',
  'Maintenir le dispositif permis de louer',
];

/** What the page does not say of an action is empty. */
const NON_DIT = {
  axe: '',
  objectif: '',
  champs: [],
  nature: '',
  public: '',
  structure_pilote: '',
  pilote: '',
  debut: date(''),
  fin: date(''),
  statut: '',
  budget: VIDE,
};

export function buildPerpignan(): Classeur {
  return buildClasseur({
    convention: buildConvention({
      territoire: 'Perpignan',
      departement: 'Pyrénées-Orientales',
      caf: 'Caf des Pyrénées-Orientales',
      debut: '2024',
      fin: '2028',
      date_signature: 'Juillet 2024',
    }),
    signataires: ['Caf des Pyrénées-Orientales', 'Ville de Perpignan'].map((structure, rang) =>
      buildSignataire({
        ref: ref('tSignataires', `s-${rang}`, 5 + rang),
        structure,
        type: rang === 0 ? 'Caf' : 'commune',
        personne: '',
        fonction: '',
      }),
    ),
    etapes: ETAPES.map(([texte, precision, ...etapes], rang) =>
      buildEtape({
        ref: ref('tCalendrier', `e-${rang}`, 5 + rang),
        date: date(texte, precision),
        precision,
        etapes,
      }),
    ),
    champs: CHAMPS.map(([libelle, ...codes], rang) =>
      buildChamp({ ref: ref('tChamps', `c-${rang}`, 5 + rang), libelle, codes_nationaux: codes }),
    ),
    actions: ACTIONS.map((intitule, rang) =>
      buildAction({
        ...NON_DIT,
        ref: ref('tActions', `a-${rang}`, 5 + rang),
        code: `A${rang + 1}`,
        intitule,
      }),
    ),
    avenants: [buildAvenant({ date_signature: date(''), date_deliberation: date('Décembre 2024') })],
    axes: [],
    objectifs: [],
    financements: [],
    indicateurs: [],
    mesures: [],
    evaluations: [],
    observations: [],
  });
}
