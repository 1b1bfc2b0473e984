/** Plans as people really type them, drawn from a seed: slips, other wordings, doubled codes, names written in three ways. */
import type { Classeur } from '../../src/domain/classeur';
import { VIDE } from '../../src/domain/vides';
import {
  buildAction,
  buildAxe,
  buildClasseur,
  buildEvaluation,
  buildFinancement,
  buildIndicateur,
  buildJalon,
  buildObjectif,
  date,
  nombre,
  ref,
} from './builders';
import type { Hasard } from './classeur-aleatoire';

const CODES = ['A1', 'A1', 'A2', 'A3', '', 'A4 (bis)', 'PE', 'A-5', '1.2', 'a2', 'A6;A7', '#REF!'];
const CITES = ['A1', 'A-1', 'A 2', 'A1 ; A9', 'A4 (bis)', 'a3', '', 'Action 3', 'Ouvrir un lieu d’accueil'];
const INTITULES = [
  'Ouvrir un lieu d’accueil',
  'Créer une ludothèque',
  'Étudier les besoins',
  '',
  'Soutenir les parents',
];
const AXES = ['X1', 'X-1', 'Axe 1', 'x2', 'Familles', 'Familes', 'X9', '1'];
const STATUTS = [
  'En cours',
  'en court',
  'Terminée',
  'Relaisée',
  'à faire',
  '?',
  'En retard',
  'Suspendue',
  'fini',
  'bof',
];
const PILOTES = [
  'CCAS',
  'C.C.A.S.',
  'ccas',
  'Centre communal d’action sociale',
  'Ville',
  'ville',
  'Vile',
  'Caf',
  '',
];
const PERSONNES = ['Jeanne Martin', 'J. Martin', 'MARTIN Jeanne', 'Jeane Martin', 'M. Roux', 'Mme Roux', ''];
const DATES = [
  'juin2024',
  '06 2024',
  '6 mars, 2024',
  'setpembre 2025',
  'Mars 20424',
  'vendredi 28 février',
  '31/02/2024',
];
const SENS = ['hausse', 'augmentation', 'basse', 'stable', '', 'mieux', '↑'];
const AVANCEMENTS = ['', '', 60, 0.5, 1, 100, '75 %', 'moitié', 1.5, 2];

export function newPlanMalTape(hasard: Hasard): Classeur {
  const base = buildClasseur();
  const rangs = (table: string, combien: number) =>
    Array.from({ length: combien }, (_, rang) => ref(table, hasard([`${table}-${rang}`, '']), 5 + rang));
  return {
    ...base,
    axes: rangs('tAxes', 3).map((lieu) =>
      buildAxe({
        ref: lieu,
        code: hasard(['X1', 'X1', 'X2', 'x3', '']),
        intitule: hasard(['Familles', 'Jeunes', 'Accès aux droits']),
      }),
    ),
    objectifs: rangs('tObjectifs', 2).map((lieu) =>
      buildObjectif({ ref: lieu, axe: hasard(AXES), code: hasard(['O1', 'O2']) }),
    ),
    actions: rangs('tActions', 8).map((lieu) =>
      buildAction({
        ref: lieu,
        code: hasard(CODES),
        intitule: hasard(INTITULES),
        axe: hasard(AXES),
        objectif: hasard(['O1', 'O-1', 'o 2', 'O7']),
        statut: hasard(STATUTS),
        avancement: { ...VIDE, ...nombre(hasard(AVANCEMENTS)) },
        structure_pilote: hasard(PILOTES),
        pilote: hasard(PERSONNES),
        fin: date(hasard(DATES)),
        priorite: hasard(['haute', 'Moyene', 'p3', '', 'zut']),
        actions_liees: hasard(CITES),
      }),
    ),
    jalons: rangs('tJalons', 3).map((lieu) =>
      buildJalon({ ref: lieu, action: hasard(CITES), fait: hasard(['ok', 'non', 'x', '']) }),
    ),
    financements: rangs('tFin', 3).map((lieu) =>
      buildFinancement({
        ref: lieu,
        action: hasard(CITES),
        financeur: hasard(['Ville de Frontignam', 'Caf', 'Mécène', 'Caf de l’Herault']),
      }),
    ),
    indicateurs: rangs('tIndic', 3).map((lieu) =>
      buildIndicateur({ ref: lieu, rattachement: hasard([...CITES, ...AXES]), sens: hasard(SENS) }),
    ),
    evaluations: rangs('tEval', 2).map((lieu) =>
      buildEvaluation({
        ref: lieu,
        code: hasard(CITES),
        note: nombre(hasard(['3/4', '3 sur 4', 5, '', '2'])),
      }),
    ),
  };
}
