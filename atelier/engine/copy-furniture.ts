/** What copied or moved cells take along beside their contents and formats: merged areas, conditional formats, validations. */
import { AddWorksheetMergeMutation, RemoveWorksheetMergeMutation } from '@univerjs/sheets';
import { AddConditionalRuleMutation } from '@univerjs/sheets-conditional-formatting';
import { SheetDataValidationModel } from '@univerjs/sheets-data-validation';
import { LexerTreeBuilder } from '@univerjs/engine-formula';
import { generateRandomId, Tools } from '@univerjs/core';
import { columnCount, contains, intersect, rowCount } from './area';
import type { Area, Rectangle } from './area';
import { conditionalsOf, listConditionals, removeConditional, setConditional } from './conditional';
import type { Engine } from './engine';
import { clearValidation, writeValidation } from './validation';
import { clampToSheet } from './write-cells';

/** Where a piece of the source goes: once for each time the source fits in the target. */
type Place = (piece: Rectangle) => readonly Rectangle[];

/** The rule of a piece at its new place: its formulas were written for the first cell of `anchor`. */
type Reword = <T>(value: T, anchor: Rectangle, piece: Rectangle, target: Rectangle) => T;

/** `kind` "Formats" leaves the validations. Repeated as the contents are, when the target is larger. */
export function copyFurniture(
  engine: Engine,
  from: Area,
  to: Area,
  kind: 'All' | 'Formats',
  transpose = false,
  reword: Reword = (value, anchor, _piece, target) => shifted(engine, value, anchor, target),
): void {
  const place = placing(from, to, transpose);
  const conditionals = takeConditionals(engine, from);
  const validations = kind === 'All' ? takeValidations(engine, from) : [];
  copyMerges(engine, from, to, place);
  clearConditionals(engine, to);
  for (const { rule, anchor, pieces } of [...conditionals].reverse())
    for (const piece of pieces)
      for (const target of place(piece)) {
        const ranges = [target];
        const moved = {
          ...rule,
          cfId: generateRandomId(10),
          ranges,
          rule: reword(rule.rule, anchor, piece, target),
        };
        engine.run(AddConditionalRuleMutation.id, {
          unitId: engine.unitId,
          subUnitId: to.sheetId,
          rule: moved,
        });
      }
  if (kind === 'Formats') return;
  clearValidation(engine, to);
  for (const { rule, anchor, pieces } of validations)
    for (const piece of pieces)
      for (const target of place(piece))
        writeValidation(engine, { ...target, sheetId: to.sheetId }, reword(rule, anchor, piece, target));
}

/**
 * Nothing of it is left where the cells were; the two areas may overlap. `follow` gives a formula that spoke from there
 * what it says from its new place: the same cells, or where those have gone.
 */
export function moveFurniture(
  engine: Engine,
  from: Area,
  to: Area,
  follow: (formula: string) => string,
): void {
  copyFurniture(engine, from, to, 'All', false, (value, anchor, piece) =>
    mapFormulas(shifted(engine, value, anchor, piece), follow),
  );
  for (const left of from.sheetId === to.sheetId ? subtract(from, to) : [from]) {
    const area = { ...left, sheetId: from.sheetId };
    unmerge(engine, area, to);
    clearConditionals(engine, area);
    clearValidation(engine, area);
  }
}

/** The rules of a sheet that speak of cells that move; those of the moved cells are left to `moveFurniture`. */
export function followInRules(
  engine: Engine,
  sheetId: string,
  from: Area,
  follow: (formula: string) => string,
): void {
  const stays = ({ ranges }: { readonly ranges: readonly Rectangle[] }): boolean =>
    sheetId !== from.sheetId || ranges.every((range) => intersect(range, from) === null);
  for (const rule of listConditionals(engine, sheetId).filter(stays)) {
    const followed = mapFormulas(rule, follow);
    if (!Tools.diffValue(followed, rule)) setConditional(engine, sheetId, followed);
  }
  const validations = engine.injector.get(SheetDataValidationModel).getRules(engine.unitId, sheetId);
  for (const rule of validations.filter(stays)) {
    const followed = mapFormulas(rule, follow);
    if (Tools.diffValue(followed, rule)) continue;
    for (const range of rule.ranges) writeValidation(engine, { ...range, sheetId }, followed);
  }
}

/** The area alone is freed of conditional formats: elsewhere their rules go on. */
export function clearConditionals(engine: Engine, area: Area): void {
  for (const rule of conditionalsOf(engine, area)) {
    const ranges = rule.ranges.flatMap((range) => subtract(range, area));
    const [first] = ranges;
    const [anchor] = rule.ranges;
    if (first === undefined || anchor === undefined) removeConditional(engine, area.sheetId, rule.cfId);
    else
      setConditional(engine, area.sheetId, {
        ...rule,
        ranges,
        rule: shifted(engine, rule.rule, anchor, first),
      });
  }
}

function placing(from: Area, to: Area, transpose: boolean): Place {
  const [height, width] = transpose
    ? [columnCount(from), rowCount(from)]
    : [rowCount(from), columnCount(from)];
  return (piece) => {
    const [down, right] = [piece.startRow - from.startRow, piece.startColumn - from.startColumn];
    const [rows, columns] = [rowCount(piece), columnCount(piece)];
    const [top, left, tall, wide] = transpose ? [right, down, columns, rows] : [down, right, rows, columns];
    const places: Rectangle[] = [];
    for (let row = to.startRow + top; row <= to.endRow; row += height)
      for (let column = to.startColumn + left; column <= to.endColumn; column += width)
        places.push({
          startRow: row,
          startColumn: column,
          endRow: row + tall - 1,
          endColumn: column + wide - 1,
        });
    return places;
  };
}

interface Taken<R> {
  readonly rule: R;
  /** The cell its formulas speak from. */
  readonly anchor: Rectangle;
  readonly pieces: readonly Rectangle[];
}

function take<R extends { readonly ranges: readonly Rectangle[] }>(
  rules: readonly R[],
  from: Area,
): Taken<R>[] {
  return rules.flatMap((rule) => {
    const pieces = rule.ranges.map((range) => intersect(range, from)).filter((piece) => piece !== null);
    const [anchor] = rule.ranges;
    return anchor === undefined || pieces.length === 0
      ? []
      : [{ rule: structuredClone(rule), anchor, pieces }];
  });
}

function takeConditionals(engine: Engine, from: Area): Taken<ReturnType<typeof conditionalsOf>[number]>[] {
  return take(conditionalsOf(engine, from), { ...clampToSheet(engine, from), sheetId: from.sheetId });
}

function takeValidations(
  engine: Engine,
  from: Area,
): Taken<ReturnType<SheetDataValidationModel['getRules']>[number]>[] {
  return take(engine.injector.get(SheetDataValidationModel).getRules(engine.unitId, from.sheetId), from);
}

/** Formulas are written for the first cell of their rule: they speak of the cells around its new place. */
function shifted<T>(engine: Engine, value: T, from: Rectangle, to: Rectangle): T {
  const [right, down] = [to.startColumn - from.startColumn, to.startRow - from.startRow];
  const lexer = engine.injector.get(LexerTreeBuilder);
  return right === 0 && down === 0
    ? value
    : mapFormulas(value, (formula) => lexer.moveFormulaRefOffset(formula, right, down));
}

/** Every formula of a rule, wherever it stands in it. */
export function mapFormulas<T>(value: T, change: (formula: string) => string): T {
  const visit = (piece: unknown): unknown => {
    if (typeof piece === 'string') return piece.startsWith('=') ? change(piece) : piece;
    if (Array.isArray(piece)) return piece.map(visit);
    if (typeof piece !== 'object' || piece === null) return piece;
    return Object.fromEntries(Object.entries(piece).map(([key, inner]) => [key, visit(inner)]));
  };
  return visit(value) as T;
}

function copyMerges(engine: Engine, from: Area, to: Area, place: Place): void {
  const merged = engine.sheet(from.sheetId)?.getMergeData() ?? [];
  const ranges = merged.filter((range) => contains(from, range)).flatMap((range) => place(range));
  unmerge(engine, to);
  if (ranges.length > 0)
    engine.run(AddWorksheetMergeMutation.id, { unitId: engine.unitId, subUnitId: to.sheetId, ranges });
}

/** Except what is whole in `kept`. */
function unmerge(engine: Engine, area: Area, kept?: Area): void {
  const merged = engine.sheet(area.sheetId)?.getMergeData() ?? [];
  const ranges = merged.filter(
    (range) => intersect(range, area) !== null && !(kept?.sheetId === area.sheetId && contains(kept, range)),
  );
  if (ranges.length > 0)
    engine.run(RemoveWorksheetMergeMutation.id, { unitId: engine.unitId, subUnitId: area.sheetId, ranges });
}

/** What is left of a rectangle without the part it shares with another: above, below, then on each side. */
function subtract(whole: Rectangle, hole: Rectangle): Rectangle[] {
  const shared = intersect(whole, hole);
  if (shared === null) return [whole];
  const { startRow, endRow, startColumn, endColumn } = whole;
  const middle = { startRow: shared.startRow, endRow: shared.endRow };
  return [
    { startRow, endRow: shared.startRow - 1, startColumn, endColumn },
    { ...middle, startColumn, endColumn: shared.startColumn - 1 },
    { ...middle, startColumn: shared.endColumn + 1, endColumn },
    { startRow: shared.endRow + 1, endRow, startColumn, endColumn },
  ].filter((piece) => piece.endRow >= piece.startRow && piece.endColumn >= piece.startColumn);
}
