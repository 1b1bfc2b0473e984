/** Random workbooks from a seed: rows of every table, whose cells are right, empty or anything people manage to type. */
import { actionSchema } from '../../src/domain/action';
import { avenantSchema } from '../../src/domain/avenant';
import { axeSchema } from '../../src/domain/axe';
import { bilanSchema } from '../../src/domain/bilan';
import { champSchema } from '../../src/domain/champ';
import type { Classeur } from '../../src/domain/classeur';
import { RUBRIQUES } from '../../src/domain/convention';
import type { CleRubrique, RubriqueLue } from '../../src/domain/convention';
import { decisionSchema } from '../../src/domain/decision';
import { diagnosticSchema } from '../../src/domain/diagnostic';
import { enjeuSchema } from '../../src/domain/enjeu';
import { etapeSchema } from '../../src/domain/etape';
import { evaluationSchema } from '../../src/domain/evaluation';
import { financementSchema } from '../../src/domain/financement';
import { indicateurSuiviSchema } from '../../src/domain/indicateur';
import { instanceSchema } from '../../src/domain/instance';
import { jalonSchema } from '../../src/domain/jalon';
import { justificationSchema } from '../../src/domain/justification';
import * as listes from '../../src/domain/listes';
import { membreSchema } from '../../src/domain/membre';
import { mesureSchema } from '../../src/domain/mesure';
import { objectifSchema } from '../../src/domain/objectif';
import { observationSchema } from '../../src/domain/observation';
import { offreSchema } from '../../src/domain/offre';
import { reunionSchema } from '../../src/domain/reunion';
import { signataireSchema } from '../../src/domain/signataire';
import { TABLES_CLASSEUR } from '../../src/domain/tables';
import { territoireSchema } from '../../src/domain/territoire';
import { DATE_VIDE, VIDE } from '../../src/domain/vides';
import { date, nombre } from './cellules';

type CleListe = Exclude<keyof Classeur, 'convention' | 'tables' | 'erreurs' | 'defauts'>;
type Nature = 'texte' | 'codes' | 'date' | 'nombre';

/** Key of the workbook → its table and the fields of a row. */
const LIGNES: Readonly<Record<CleListe, readonly [string, { readonly shape: object }]>> = {
  signataires: ['tSignataires', signataireSchema],
  instances: ['tInstances', instanceSchema],
  membres: ['tMembres', membreSchema],
  reunions: ['tReunions', reunionSchema],
  decisions: ['tDecisions', decisionSchema],
  etapes: ['tCalendrier', etapeSchema],
  champs: ['tChamps', champSchema],
  territoires: ['tTerritoires', territoireSchema],
  offres: ['tOffre', offreSchema],
  enjeux: ['tEnjeux', enjeuSchema],
  axes: ['tAxes', axeSchema],
  objectifs: ['tObjectifs', objectifSchema],
  actions: ['tActions', actionSchema],
  jalons: ['tJalons', jalonSchema],
  financements: ['tFin', financementSchema],
  indicateurs: ['tIndic', indicateurSuiviSchema],
  mesures: ['tMesures', mesureSchema],
  evaluations: ['tEval', evaluationSchema],
  bilans: ['tBilan', bilanSchema],
  avenants: ['tAvenants', avenantSchema],
  observations: ['tDonnees', observationSchema],
  diagnostic: ['tDiagnostic', diagnosticSchema],
  justifications: ['tJustifications', justificationSchema],
};

/** Codes that cite one another, words of the lists in any case, and what nobody expects. */
const TEXTES: readonly string[] = [
  ...[
    '',
    '',
    '',
    ' ',
    '\u00a0',
    '1',
    '1.2',
    'A1',
    'A1',
    'a1 ; A2',
    'A9',
    'X1',
    'X1 ; X2',
    'O1',
    'o1',
    'L-1',
    'E1',
  ],
  ...Object.values(listes).flatMap((liste) => (Array.isArray(liste) ? liste.map(String) : [])),
  ...[
    'OUI',
    'Non ',
    'réalisé',
    'en  cours',
    'Bloqué',
    'Terminée',
    '100 %',
    '#REF!',
    '#N/A',
    'néant',
    '?',
    'etc.',
    'Etc.',
  ],
  ...[
    '66136',
    '200066355',
    'FRANCE',
    '34',
    '34108',
    'TAUX_PAUVRETE',
    'PART_ALLOC_DEP100',
    'POPULATION',
    'Insee',
    'Caf',
  ],
  ...[
    'Ville',
    'Caf de l’Hérault',
    'Mme Martin',
    'la famille Durand',
    '06 12 34 56 78',
    'm.martin@example.org',
    '2021',
  ],
  ...[
    'Étude d’opportunité',
    'constructor',
    '__proto__',
    'toString',
    '$&',
    '\\',
    '\n;\n',
    '<b>',
    '😀',
    'a'.repeat(310),
  ],
];
const DATES = [
  ...['', '', '2024', '2023', '2028', 'mars 2024', '06/03/2024', '2025-06-12', '31/12/2027', 'juin 2025'],
  ...['Mars 20424', 'vendredi 28 février', '31/02/2024', '1899', '9999', 'à définir', '12/07/2026'],
].map((texte) => date(texte));
const NOMBRES = [
  '',
  '',
  '',
  0,
  1,
  -1,
  0.5,
  3,
  4,
  5,
  10,
  34,
  100,
  110,
  2024,
  2025,
  10_000,
  1e12,
  1e-9,
  'douze',
  '2,4millions',
  '#REF!',
].map((cellule) => nombre(cellule));
const JOURS = ['2023-12-31', '2025-06-12', '2029-01-31', '2024-02-29'];

const NATURES = Object.entries(LIGNES).map(
  ([cle, [table, { shape }]]) =>
    [
      cle,
      table,
      Object.entries(shape)
        .filter(([champ]) => champ !== 'ref')
        .map(([champ, type]) => [champ, natureOf(type)] as const),
    ] as const,
);

function natureOf(type: { readonly safeParse: (valeur: unknown) => { readonly success: boolean } }): Nature {
  if (type.safeParse('').success) return 'texte';
  if (type.safeParse([]).success) return 'codes';
  return type.safeParse(DATE_VIDE).success && type.safeParse({ valeur: null, texte: '' }).success === false
    ? 'date'
    : 'nombre';
}

/** Most tables of a workbook are empty and half the cells of a row: thousands of workbooks cover what one would. */
const NOMBRES_DE_LIGNES: readonly (readonly null[])[] = [
  ...Array.from({ length: 9 }, () => []),
  [null],
  [null, null],
];
/** Rows drawn a table. */
const RESERVE = 300;
const VIDES: Readonly<Record<Nature, unknown>> = { texte: '', codes: [], date: DATE_VIDE, nombre: VIDE };

const ERREURS: Classeur['erreurs'] = [
  {
    table: 'tActions',
    id: '',
    ligne: 6,
    champ: 'budget',
    adresse: 'K6',
    erreur: '#REF!',
    formule: '=#REF!+1',
  },
];
const DEFAUTS: Classeur['defauts'] = [
  { table: 'tActions', feuille: 'Actions', champ: 'code', message: 'La colonne « Code » manque.' },
];

export type Hasard = <T>(choix: readonly T[]) => T;

/** Draws always the same choices from a seed (mulberry32). */
export function newHasard(graine: number): Hasard {
  let etat = graine >>> 0;
  return (choix) => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let brasse = Math.imul(etat ^ (etat >>> 15), etat | 1);
    brasse ^= brasse + Math.imul(brasse ^ (brasse >>> 7), brasse | 61);
    const rang = ((brasse ^ (brasse >>> 14)) >>> 0) % choix.length;
    const [premier] = choix;
    return choix[rang] ?? (premier as (typeof choix)[number]);
  };
}

export interface Tirage {
  readonly classeur: Classeur;
  readonly date: string;
  readonly phase: listes.Phase;
}

/** Draws workbooks, with the phase and the date they are checked at, from rows drawn once: workbooks share them, as no control may mind. */
export function newTirages(hasard: Hasard): () => Tirage {
  const lignes = NATURES.map(([cle, table, champs]) => {
    const reserve = Array.from({ length: RESERVE }, (_, rang) => newLigne(hasard, table, champs, rang));
    return [cle, reserve] as const;
  });
  const conventions = Array.from({ length: RESERVE }, () => ({ rubriques: newRubriques(hasard) }));
  const presences = Array.from({ length: RESERVE }, () =>
    TABLES_CLASSEUR.filter(() => hasard([true, false])),
  );
  return () => {
    const listesLues = Object.fromEntries(
      lignes.map(([cle, reserve]) => [cle, hasard(NOMBRES_DE_LIGNES).map(() => hasard(reserve))]),
    );
    const classeur = {
      ...listesLues,
      convention: hasard(conventions),
      tables: hasard([TABLES_CLASSEUR, TABLES_CLASSEUR, TABLES_CLASSEUR, hasard(presences)]),
      erreurs: hasard([[], [], ERREURS]),
      defauts: hasard([[], [], DEFAUTS]),
    } as unknown as Classeur;
    return { classeur, date: hasard(JOURS), phase: hasard(listes.PHASES) };
  };
}

function newLigne(
  hasard: Hasard,
  table: string,
  champs: readonly (readonly [string, Nature])[],
  rang: number,
): object {
  const ref = { table, id: hasard(['', `${table}-${rang}`]), ligne: 5 + rang };
  return { ref, ...Object.fromEntries(champs.map(([champ, nature]) => [champ, newCellule(hasard, nature)])) };
}

function newCellule(hasard: Hasard, nature: Nature): unknown {
  if (hasard([true, false])) return VIDES[nature];
  if (nature === 'texte') return hasard(TEXTES);
  if (nature === 'date') return hasard(DATES);
  if (nature === 'nombre') return hasard(NOMBRES);
  return Array.from({ length: hasard([0, 1, 2]) }, () => hasard(TEXTES));
}

function newRubriques(hasard: Hasard): Partial<Record<CleRubrique, RubriqueLue>> {
  const rubriques: Partial<Record<CleRubrique, RubriqueLue>> = {};
  Object.entries(RUBRIQUES).forEach(([cle, { libelle, type }], rang) => {
    if (!hasard([true, false, false, false])) return;
    const lue = type === 'date' ? hasard(DATES) : DATE_VIDE;
    rubriques[cle as CleRubrique] = {
      ref: { table: 'tConvention', id: cle, ligne: 5 + rang },
      rubrique: libelle,
      valeur: type === 'date' ? lue.texte : hasard(TEXTES),
      date: lue,
      precision: '',
      source: '',
    };
  });
  return rubriques;
}
