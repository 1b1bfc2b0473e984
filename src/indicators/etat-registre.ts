/** One state of the store: the workbook and the index, with what functions look up computed once. */
import type { Classeur } from '../domain/classeur';
import type { Observation } from '../domain/observation';
import type { Echec } from '../domain/result';
import type { IndexTerritoires } from '../territories/index-territoires';

/** The figures of one indicator for one territory, by year. */
export type Serie = ReadonlyMap<string, readonly Observation[]>;

export interface EtatRegistre {
  readonly classeur: Classeur | null;
  readonly index: IndexTerritoires | null;
  /** Why the index will not come, when it failed to load. */
  readonly echecTerritoires: Echec | null;
  /** True once functions may answer: the workbook was read, the index came or failed. */
  readonly pret: boolean;
  /** Codes of the convention's own territories, as the workbook says them. */
  readonly territoires: readonly string[];
  /** Figures held, by indicator then territory. */
  readonly series: ReadonlyMap<string, ReadonlyMap<string, Serie>>;
  /** One sentence an indicator; null until somebody asks for them. */
  readonly definitions: ReadonlyMap<string, string> | null;
  /** Default year by indicator, filled as it is asked for: it holds as long as this state does. */
  readonly millesimes: Map<string, string | null>;
}

type Entree = Pick<EtatRegistre, 'classeur' | 'index' | 'echecTerritoires'> &
  Partial<Pick<EtatRegistre, 'definitions'>>;

export function buildEtat({ classeur, index, echecTerritoires, definitions = null }: Entree): EtatRegistre {
  return {
    classeur,
    index,
    echecTerritoires,
    pret: classeur !== null && (index !== null || echecTerritoires !== null),
    territoires: classeur === null ? [] : withoutCouvertes(territoiresEtude(classeur), index),
    series: classeur === null ? new Map() : indexObservations(classeur.observations),
    definitions,
    millesimes: new Map(),
  };
}

/** tTerritoires' rows of role « étude », else the rubrique « Code Insee ou SIREN » (several codes may stand in it). */
function territoiresEtude({ territoires, convention }: Classeur): readonly string[] {
  const etude = territoires
    .filter(({ role, code }) => /^[ée]tude$/i.test(role.trim()) && code.trim() !== '')
    .map(({ code }) => toCode(code));
  if (etude.length > 0) return [...new Set(etude)];
  return codesOf(convention.rubriques.code_territoire?.valeur ?? '');
}

/** An EPCI that signs with its communes is counted once. */
function withoutCouvertes(codes: readonly string[], index: IndexTerritoires | null): readonly string[] {
  if (codes.length < 2 || index === null) return codes;
  const tous = new Set(codes);
  return codes.filter((code) => !tous.has(index.epciOf(code)?.code ?? ''));
}

/** The codes that stand in a text: "66136 (déduit)", "200 027 183", "66037 ; 66136". */
function codesOf(texte: string): readonly string[] {
  const serre = texte.replace(/(?<=\d) (?=\d{3}\b)/g, '');
  const codes = serre.match(/(?<![\w])(?:\d{9}|\d{4,5}|2[AB]\d{3})(?![\w])/gi) ?? [];
  return [...new Set(codes.map(toCode))];
}

function indexObservations(
  observations: readonly Observation[],
): ReadonlyMap<string, ReadonlyMap<string, Serie>> {
  const series = new Map<string, Map<string, Map<string, Observation[]>>>();
  for (const observation of observations) {
    const indicateur = observation.indicateur.trim().toUpperCase();
    const territoire = toCode(observation.territoire);
    if (indicateur === '' || territoire === '') continue;
    const parTerritoire = getOrCreate(
      series,
      indicateur,
      () => new Map<string, Map<string, Observation[]>>(),
    );
    const parAnnee = getOrCreate(parTerritoire, territoire, () => new Map<string, Observation[]>());
    getOrCreate(parAnnee, toAnnee(observation.millesime), (): Observation[] => []).push(observation);
  }
  return series;
}

function getOrCreate<V>(table: Map<string, V>, cle: string, create: () => V): V {
  const present = table.get(cle);
  if (present !== undefined) return present;
  const cree = create();
  table.set(cle, cree);
  return cree;
}

/** A code as the index writes it: "1001" is 01001 with its zero eaten, "2a004" is 2A004, "COM-66136" is 66136. */
export function toCode(texte: string): string {
  const code = texte
    .replace(/\s/g, '')
    .toUpperCase()
    .replace(/^(COM|EPCI|DEP)-/, '');
  return /^\d{4}$/.test(code) ? `0${code}` : code;
}

/** "2024-12" answers to 2024. */
function toAnnee(millesime: string): string {
  return /\d{4}/.exec(millesime)?.[0] ?? millesime.trim();
}
