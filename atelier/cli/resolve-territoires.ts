/** Codes of the territories typed on the command line; every unknown or ambiguous one is told. */
import { failure, success } from '../../src/domain/result';
import type { Echec, Result } from '../../src/domain/result';
import type { IndexTerritoires } from '../../src/territories';

export function resolveTerritoires(index: IndexTerritoires, demandes: readonly string[]): Result<string[]> {
  const codes: string[] = [];
  const echecs: Echec[] = [];
  for (const demande of demandes) {
    const territoire = index.resolveTerritoire(demande);
    if (territoire.ok) codes.push(territoire.value.code);
    else echecs.push(territoire.error);
  }
  const first = echecs[0];
  if (first === undefined) return success(codes);
  return failure({ ...first, message: echecs.map(({ message }) => message).join('\n') });
}
