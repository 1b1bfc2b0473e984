/** Puts French in Univer: how what is typed is read, what the editor shows, what the grid shows. */
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  INTERCEPTOR_POINT,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { CellValueType, InterceptorEffectEnum } from '@univerjs/core';
import type { ICellData, Injector, IStyleData, Nullable, Styles } from '@univerjs/core';
import { shownInCell } from './shown-in-cell';
import { shownInEditor } from './shown-in-editor';
import { toEnglish, toFrench } from '../../engine/french/translate';
import { formatOfFormula } from '../../engine/formula-formats';
import { parseTyped } from '../../engine/french/typed-value';

/** Before the engine's own readings of typed text. */
const FIRST = 1000;

export function interceptFrench(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService);
  interceptors.writeCellInterceptor.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, context, next) => readTyped(cell, context.workbook.getStyles()) ?? next(cell),
  });
  interceptors.writeCellInterceptor.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler(cell, context, next) {
      // No `next` for what is translated: the handlers after this one would put the English text back.
      if (typeof cell?.f === 'string' && cell.f !== '') return { ...cell, f: toFrench(cell.f) };
      const raw = context.worksheet.getCellRaw(context.row, context.col) ?? null;
      const shown =
        raw === null ? null : shownInEditor(raw.v, raw.t, patternOf(raw.s, context.workbook.getStyles()));
      return shown === null ? next(cell) : { ...cell, v: shown, t: CellValueType.STRING };
    },
  });
  interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
    id: 'atelier-textes-francais',
    effect: InterceptorEffectEnum.Value,
    handler(cell, _context, next) {
      const shown = cell ? shownInCell(cell.v, cell.t) : null;
      return next(shown === null || shown === cell?.v ? cell : { ...cell, v: shown });
    },
  });
}

/** The typed cell as the engine must store it, null when the engine's own reading is right. */
function readTyped(cell: Nullable<ICellData>, styles: Styles): ICellData | null {
  if (typeof cell?.f === 'string' && cell.f !== '') return readFormula(cell, toEnglish(cell.f), styles);
  if (typeof cell?.v !== 'string' || cell.p || cell.t === CellValueType.FORCE_STRING) return null;
  const pattern = patternOf(cell.s, styles);
  if (pattern === '@') return null;
  const typed = parseTyped(cell.v);
  // Not a French number: text, whatever the engine's English reading would make of it ("12.5", "3/12").
  if (typed === null) return cell.v === '' ? null : { ...cell, t: CellValueType.STRING };
  if (typed.kind === 'booleen') return { ...cell, v: typed.value ? 1 : 0, t: CellValueType.BOOLEAN };
  if (typed.kind === 'texte') return { ...cell, v: typed.value, t: CellValueType.FORCE_STRING };
  return withPattern({ ...cell, v: typed.value, t: CellValueType.NUMBER }, typed.pattern, styles);
}

function readFormula(cell: ICellData, f: string, styles: Styles): ICellData {
  return withPattern({ ...cell, f }, formatOfFormula(f), styles);
}

/** The format a value brings with it, unless the cell has one of its own. */
function withPattern(cell: ICellData, brought: string | null, styles: Styles): ICellData {
  const pattern = patternOf(cell.s, styles);
  if (brought === null || (pattern !== '' && pattern !== 'General')) return cell;
  return { ...cell, s: { ...styleOf(cell.s, styles), n: { pattern: brought } } };
}

function styleOf(style: ICellData['s'], styles: Styles): IStyleData {
  return (typeof style === 'string' ? styles.get(style) : style) ?? {};
}

function patternOf(style: ICellData['s'], styles: Styles): string {
  return styleOf(style, styles).n?.pattern ?? '';
}
