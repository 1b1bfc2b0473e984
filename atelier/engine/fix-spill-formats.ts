/** Cells filled by a formula beside its own keep the format of their number: Univer gives them the value alone. */
import { FormulaDataModel } from '@univerjs/engine-formula';
import { INTERCEPTOR_POINT, SheetInterceptorService } from '@univerjs/sheets';
import { InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Injector, IStyleData, Nullable, Styles } from '@univerjs/core';

/** After the values of spilled cells (100), before numbers are formatted (10). */
const BETWEEN = 50;

export function fixSpillFormats(injector: Injector): void {
  const formulas = injector.get(FormulaDataModel);
  injector.get(SheetInterceptorService).intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'atelier-formats-propages',
    priority: BETWEEN,
    effect: InterceptorEffectEnum.Value | InterceptorEffectEnum.Style,
    handler(cell, { unitId, subUnitId, row, col, workbook }, next) {
      const spilled: Nullable<ICellData> =
        formulas.getArrayFormulaCellData()?.[unitId]?.[subUnitId]?.[row]?.[col];
      const format = typeof spilled?.s === 'object' ? spilled.s?.n : null;
      if (!cell || !format) return next(cell);
      const own = styleOf(cell.s, workbook.getStyles());
      // A format the person gave to the cell wins, as in Excel.
      return next(own.n ? cell : { ...cell, s: { ...own, n: format } });
    },
  });
}

function styleOf(style: ICellData['s'], styles: Styles): IStyleData {
  return (typeof style === 'string' ? styles.get(style) : style) ?? {};
}
