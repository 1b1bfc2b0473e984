/** The communes of an EPCI, of a département or of a région, by its code, SIREN or name. */
import { success } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import type { IndexTerritoires } from '../../src/territories';
import { resolveTerritoires } from './resolve-territoires';

/** Each with its territory itself: a rate is not the mean of its communes. */
export function communesDe(index: IndexTerritoires, demandes: readonly string[]): Result<string[]> {
  const codes = resolveTerritoires(index, demandes);
  return codes.ok ? success(codes.value.flatMap((code) => [code, ...listCommunes(index, code)])) : codes;
}

function listCommunes(index: IndexTerritoires, code: string): readonly string[] {
  const territoire = index.find(code);
  if (territoire?.maille === 'EPCI') return index.membersOf(code);
  return index.communes
    .filter(({ departement }) =>
      territoire?.maille === 'région'
        ? index.findDepartement(departement)?.region === territoire.code.replace('REG-', '')
        : territoire?.maille === 'département' && departement === code,
    )
    .map((commune) => commune.code);
}
