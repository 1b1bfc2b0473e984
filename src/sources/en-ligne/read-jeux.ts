/** Reads the datasets of a source one after the other: a dataset that is gone is told, a service that is gone stops everything. */
import { failure, success } from '../../domain/result';
import type { Echec, Result } from '../../domain/result';
import { concernsOneJeu } from './echecs-reseau';

/** So many datasets refused at the start, and none read: it is the service. */
const REFUS_AVANT_ABANDON = 3;

/** One request, and what becomes of its answer. */
export type LectureJeu = () => Promise<Result<void, Echec>>;

/** The failures of single datasets, when at least one was read. */
export async function readJeux(lectures: readonly LectureJeu[]): Promise<Result<readonly Echec[], Echec>> {
  const echecs: Echec[] = [];
  let lus = 0;
  for (const lire of lectures) {
    const lu = await lire();
    if (lu.ok) lus += 1;
    else if (!concernsOneJeu(lu.error)) return lu;
    else echecs.push(lu.error);
    if (lus === 0 && echecs.length >= REFUS_AVANT_ABANDON) break;
  }
  const [premier] = echecs;
  return lus === 0 && premier !== undefined ? failure(premier) : success(echecs);
}
