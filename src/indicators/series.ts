/** Which series a row belongs to: its indicator's own, or another one that must never be mixed with it. */
import type { Observation } from '../domain/observation';
import { toComparable } from '../domain/texte-comparable';
import type { Famille, Indicateur } from './define';
import {
  CAF_COMMUNAL,
  CAF_IRIS,
  CAF_LOCALE,
  COG,
  DREES_APL,
  EDUCATION,
  ETAT_CIVIL,
  FILOSOFI,
  QPV,
  RECENSEMENT,
  TAUX_COUVERTURE,
} from './sources-publiques';

/** What stands in the column « Source » of a row that comes by a family; Melodi is a way in, not a series. */
export const LIBELLES_FAMILLES: Readonly<Record<Exclude<Famille, 'melodi'>, string>> = {
  filosofi: FILOSOFI.libelle,
  recensement: RECENSEMENT.libelle,
  'etat-civil': ETAT_CIVIL.libelle,
  population: COG.libelle,
  'caf-communal': CAF_COMMUNAL.libelle,
  'caf-iris': CAF_IRIS.libelle,
  'taux-couverture': TAUX_COUVERTURE.libelle,
  education: EDUCATION.libelle,
  qpv: QPV.libelle,
  bpe: 'Insee, base permanente des équipements',
  drees: DREES_APL.libelle,
};

const CONNUES = new Map(
  [...Object.values(LIBELLES_FAMILLES), CAF_LOCALE.libelle].map((l) => [toComparable(l), l]),
);
/** A workbook repeats a few sources thousands of times. */
const LUES = new Map<string, string | null>();
const LUES_MAX = 1_000;

type Serie = Pick<Indicateur, 'source'>;

/**
 * The rows of the indicator's own series. What nobody names, « saisie locale » and free words are what people typed for that figure;
 * only a source known to be another series is set aside.
 */
export function ownRows(
  lignes: readonly Observation[] | undefined,
  indicateur: Serie,
): readonly Observation[] | undefined {
  if (lignes === undefined || lignes.every((ligne) => isPropre(ligne, indicateur))) return lignes;
  const propres = lignes.filter((ligne) => isPropre(ligne, indicateur));
  return propres.length === 0 ? undefined : propres;
}

/** The other series that hold these rows, by their names. */
export function otherSeries(lignes: Iterable<Observation>, indicateur: Serie): readonly string[] {
  const noms = [...lignes].flatMap((ligne) =>
    isPropre(ligne, indicateur) ? [] : (knownSeries(ligne.source) ?? []),
  );
  return [...new Set(noms)];
}

export function isPropre({ source }: Pick<Observation, 'source'>, { source: sienne }: Serie): boolean {
  if (source === '' || source === sienne.libelle) return true;
  const connue = knownSeries(source);
  return connue === null || toComparable(connue) === toComparable(sienne.libelle);
}

/** « Insee, Filosofi (2021) » is the series « Insee, Filosofi »; null when the words are nobody's label. */
function knownSeries(source: string): string | null {
  const lue = LUES.get(source);
  if (lue !== undefined) return lue;
  const connue = findConnue(toComparable(source));
  if (LUES.size >= LUES_MAX) LUES.clear();
  LUES.set(source, connue);
  return connue;
}

function findConnue(source: string): string | null {
  const exacte = CONNUES.get(source);
  if (exacte !== undefined) return exacte;
  const [, libelle] = [...CONNUES].find(([cle]) => source.startsWith(`${cle} `)) ?? [];
  return libelle ?? null;
}

/** Years from which a source's figures are another series: no evolution is told across them. */
const RUPTURES: ReadonlyMap<string, readonly string[]> = new Map([[FILOSOFI.libelle, ['2023']]]);

export function rupturesOf({ source, ruptures }: Pick<Indicateur, 'source' | 'ruptures'>): readonly string[] {
  return ruptures ?? RUPTURES.get(source.libelle) ?? [];
}

/** Two years are on the same side of every break. */
export function isMemeSerie(annee: string, autre: string, ruptures: readonly string[]): boolean {
  return ruptures.every((rupture) => annee >= rupture === autre >= rupture);
}
