/** Has Univer parse its formulas anew: what it parsed holds the tables' ranges, the names and the functions of that moment. */
import { IFunctionService } from '@univerjs/engine-formula';
import type { Injector } from '@univerjs/core';

/**
 * Univer 0.25.1 parses what a changed table or name touches once, without keeping it, then goes back to what it had kept
 * before. Its cache is told what to forget by a text found in its keys, but the key of a formula longer than some fifty
 * characters is a digest: only the empty text finds them all.
 */
export function forgetParsed(engine: { readonly injector: Injector }): void {
  engine.injector.get(IFunctionService).deleteFormulaAstCacheKey('');
}
