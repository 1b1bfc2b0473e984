/** The observations of the datasets read, found by territory, year and dimensions. */
import type { Marque } from '../../domain/listes';
import { parseGeo } from './geo-melodi';
import type { ObservationMelodi } from './read-melodi';
import { combinationsOf } from './selecteur-melodi';
import type { Selecteur } from './selecteur-melodi';
import type { Terme } from './termes';
import { sumTermes } from './termes';

interface Case {
  readonly dimensions: Readonly<Record<string, string>>;
  readonly terme: Terme;
}

export interface IndexMelodi {
  ajouter(jeu: string, observations: readonly ObservationMelodi[]): void;
  /** Null when nothing matches, or when several do and nothing tells which is the total. */
  lire(selecteur: Selecteur, territoire: string, annee: number): Terme;
  readonly territoires: ReadonlySet<string>;
  /** Years for which a dataset holds something, ascending. */
  annees(jeu: string): readonly number[];
  /** True when the figures of France are those of metropolitan France. */
  isMetropole(jeu: string, annee: number): boolean;
  /** Selectors that met several figures where one was expected, in words. */
  readonly ambigus: ReadonlySet<string>;
}

/** Dimensions that say how a figure was made, not what it is about. */
const ACCESSOIRES = new Set([
  'GEO',
  'TIME_PERIOD',
  'FREQ',
  'OBS_STATUS',
  'CONF_STATUS',
  'DECIMALS',
  'UNIT_MULT',
]);
/** SDMX's code of a total. */
const TOTAL = '_T';
/** SDMX statuses of a figure that is missing, not hidden. */
const MANQUANTS = new Set(['M', 'O', 'L', 'NA']);

export function createIndexMelodi(): IndexMelodi {
  const cases = new Map<string, Case[]>();
  const annees = new Map<string, Set<number>>();
  const metropoles = new Map<string, boolean>();
  const territoires = new Set<string>();
  const ambigus = new Set<string>();
  const push = (jeu: string, observation: ObservationMelodi): void => {
    const lieu = parseGeo(observation.dimensions['GEO'] ?? '');
    const annee = readAnnee(observation.dimensions['TIME_PERIOD'] ?? '');
    if (lieu === null || annee === null) return;
    const cle = `${jeu} ${annee}`;
    if (lieu.code === 'FRANCE') {
      const avant = metropoles.get(cle);
      if (lieu.metropole && avant === false) return;
      if (!lieu.metropole && avant === true) cases.delete(`${cle} FRANCE`);
      metropoles.set(cle, lieu.metropole);
    }
    territoires.add(lieu.code);
    annees.set(jeu, (annees.get(jeu) ?? new Set()).add(annee));
    const liste = cases.get(`${cle} ${lieu.code}`) ?? [];
    liste.push({ dimensions: observation.dimensions, terme: toTerme(observation) });
    cases.set(`${cle} ${lieu.code}`, liste);
  };
  return {
    territoires,
    ambigus,
    ajouter: (jeu, observations) => {
      for (const observation of observations) push(jeu, observation);
    },
    lire: (selecteur, territoire, annee) => {
      const liste = cases.get(`${selecteur.jeu} ${annee} ${territoire}`) ?? [];
      const parts = wantedOf(selecteur).map((voulue) => {
        const trouvees = findCases(liste, voulue);
        if (trouvees.length > 1) ambigus.add(describeVoulue(selecteur.jeu, voulue));
        return { signe: selecteur.signe, terme: trouvees.length === 1 ? (trouvees[0]?.terme ?? null) : null };
      });
      return sumTermes(parts);
    },
    annees: (jeu) => [...(annees.get(jeu) ?? [])].sort((a, b) => a - b),
    isMetropole: (jeu, annee) => metropoles.get(`${jeu} ${annee}`) === true,
  };
}

/** "2023"; a month or a half-year is not a year's figure. */
function readAnnee(periode: string): number | null {
  return /^(?:19|20)\d{2}$/.test(periode) ? Number(periode) : null;
}

/** Dimensions and codes of one observation to find. */
type Voulue = readonly (readonly [dimension: string, code: string])[];

const VOULUES = new WeakMap<Selecteur, readonly Voulue[]>();

/** A selector is read for every territory and year. */
function wantedOf(selecteur: Selecteur): readonly Voulue[] {
  const connues = VOULUES.get(selecteur);
  if (connues !== undefined) return connues;
  const voulues = combinationsOf(selecteur.criteres).map((combinaison) => [...combinaison]);
  VOULUES.set(selecteur, voulues);
  return voulues;
}

/** Those with the codes wanted; where a dimension is not asked about, its total; the same one received twice is one. */
function findCases(cases: readonly Case[], voulue: Voulue): readonly Case[] {
  const candidates = cases.filter(({ dimensions }) =>
    voulue.every(([dimension, code]) => dimensions[dimension] === code),
  );
  const [premiere, ...autres] = candidates;
  if (premiere === undefined || autres.every((autre) => isSame(autre, premiere)))
    return candidates.slice(0, 1);
  const demandees = new Set(voulue.map(([dimension]) => dimension));
  const totaux = candidates.filter(({ dimensions }) =>
    Object.entries(dimensions).every(
      ([dimension, code]) =>
        code === TOTAL ||
        demandees.has(dimension) ||
        ACCESSOIRES.has(dimension) ||
        candidates.every((autre) => autre.dimensions[dimension] === code),
    ),
  );
  const [total, ...doubles] = totaux;
  return total !== undefined && doubles.every((autre) => isSame(autre, total)) ? [total] : candidates;
}

function isSame(une: Case, autre: Case): boolean {
  return (
    une.terme === autre.terme &&
    Object.entries(une.dimensions).every(
      ([dimension, code]) => ACCESSOIRES.has(dimension) || autre.dimensions[dimension] === code,
    )
  );
}

/** A measure whatever its name; none is a secret, unless the status says that it is missing. */
function toTerme({ measures, dimensions, attributes }: ObservationMelodi): number | Marque {
  const valeur = Object.values(measures)[0]?.value;
  const statut = (nom: string): string => String(dimensions[nom] ?? attributes?.[nom] ?? '');
  if (typeof valeur !== 'number')
    return statut('CONF_STATUS') === 'F' && MANQUANTS.has(statut('OBS_STATUS')) ? 'nd' : 's';
  const puissance = Number(statut('UNIT_MULT'));
  return Number.isInteger(puissance) ? valeur * 10 ** puissance : valeur;
}

function describeVoulue(jeu: string, voulue: Voulue): string {
  return `${jeu} (${voulue.map(([dimension, code]) => `${dimension}=${code}`).join(', ')})`;
}
