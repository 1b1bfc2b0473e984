/** Cell styles by name: those of every workbook and those people add; the cells that wear one know its name. */
import type { ICellData, IObjectMatrixPrimitiveType, IStyleData } from '@univerjs/core';
import { SetStyleCommand } from '@univerjs/sheets';
import type { Area } from './area';
import { BUILT_IN_STYLES } from './built-in-styles';
import { writeCellFormat } from './cell-format';
import type { CellFormat } from './cell-format';
import type { Engine } from './engine';
import { listSheets } from './sheets';
import { clampToSheet, ensureSize, writeCellData, writeStyle } from './write-cells';

/** Groups of properties a style gives, or leaves to the cell. */
export type StyleGroup = 'Alignment' | 'Border' | 'Font' | 'Number' | 'Patterns' | 'Protection';

export interface NamedStyle {
  readonly name: string;
  readonly isBuiltIn: boolean;
  look: IStyleData;
  format: CellFormat;
  readingOrder: 'Context' | 'LeftToRight' | 'RightToLeft';
  includes: Record<StyleGroup, boolean>;
}

/** What the document keeps: styles added, built-in ones that were changed, and null for those deleted. */
export type KeptStyles = Record<string, Omit<NamedStyle, 'name' | 'isBuiltIn'> | null>;

const KEYS: Readonly<Record<Exclude<StyleGroup, 'Protection'>, readonly (keyof IStyleData)[]>> = {
  Font: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl', 'va'],
  Patterns: ['bg'],
  Border: ['bd'],
  Number: ['n'],
  Alignment: ['ht', 'vt', 'tb', 'tr', 'pd'],
};
export const NORMAL = 'Normal';

function usualStyle({ name, look, isWhole }: (typeof BUILT_IN_STYLES)[number]): NamedStyle {
  const gives = (group: keyof typeof KEYS): boolean =>
    isWhole === true || KEYS[group].some((key) => key in look);
  return {
    name,
    isBuiltIn: true,
    look,
    format: {},
    readingOrder: 'Context',
    includes: {
      Alignment: gives('Alignment'),
      Border: gives('Border'),
      Font: gives('Font'),
      Number: gives('Number'),
      Patterns: gives('Patterns'),
      Protection: isWhole === true,
    },
  };
}

/** In the alphabetical order Excel lists them. */
export function listStyles(engine: Engine): NamedStyle[] {
  const kept = engine.extras.styles ?? {};
  const usual = BUILT_IN_STYLES.filter(({ name }) => kept[name] === undefined).map(usualStyle);
  const changed = Object.entries(kept).flatMap(([name, style]) => {
    const isBuiltIn = BUILT_IN_STYLES.some((known) => known.name === name);
    return style === null ? [] : [{ name, isBuiltIn, ...style }];
  });
  return [...usual, ...changed].sort((one, other) => one.name.localeCompare(other.name, 'en'));
}

/** By the name of files or by Office.js's own for the built-in ones, whatever the case. */
export function findStyle(engine: Engine, name: string): NamedStyle | null {
  const lower = name.toLowerCase();
  const builtIn = BUILT_IN_STYLES.find(({ key }) => key.toLowerCase() === lower)?.name.toLowerCase();
  return (
    listStyles(engine).find((style) => style.name.toLowerCase() === lower) ??
    listStyles(engine).find((style) => style.name.toLowerCase() === builtIn) ??
    null
  );
}

export function keepStyle(engine: Engine, { name, isBuiltIn: _isBuiltIn, ...style }: NamedStyle): void {
  engine.extras.styles = { ...engine.extras.styles, [name]: structuredClone(style) };
}

/** What the style asks of a cell: every property of the groups it includes, null where it has none. */
function demands({ look, includes }: NamedStyle): IStyleData {
  const asked: Record<string, unknown> = {};
  for (const [group, keys] of Object.entries(KEYS)) {
    if (!includes[group as StyleGroup]) continue;
    for (const key of keys) asked[key] = look[key] ?? null;
  }
  if (includes.Border) asked['bd'] = { t: null, b: null, l: null, r: null, ...look.bd };
  return asked;
}

/** Gives the cells this style, whose name they keep. */
export function wearStyle(engine: Engine, area: Area, style: NamedStyle): void {
  writeStyle(engine, area, demands(style));
  if (style.includes.Protection || style.includes.Alignment) {
    const { locked = true, formulaHidden = false, shrinkToFit = false, autoIndent = false } = style.format;
    writeCellFormat(engine, area, {
      ...(style.includes.Protection ? { locked, formulaHidden } : {}),
      ...(style.includes.Alignment ? { shrinkToFit, autoIndent } : {}),
    });
  }
  markCells(engine, area, style.name);
}

const MARK = 'style';

function markCells(engine: Engine, area: Area, name: string): void {
  const sheet = engine.sheet(area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = clampToSheet(engine, area);
  ensureSize(engine, area.sheetId, endRow, endColumn);
  const cells: IObjectMatrixPrimitiveType<ICellData> = {};
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const custom = sheet?.getCellRaw(row, column)?.custom;
      (cells[row] ??= {})[column] = { custom: { ...custom, [MARK]: name } };
    }
  }
  writeCellData(engine, area.sheetId, cells, SetStyleCommand.id);
}

/** The style all these cells wear; null when they differ. */
export function wornStyle(engine: Engine, area: Area): string | null {
  const sheet = engine.sheet(area.sheetId);
  const { startRow, startColumn, endRow, endColumn } = clampToSheet(engine, area);
  let common: string | null = null;
  for (let row = startRow; row <= endRow; row += 1) {
    for (let column = startColumn; column <= endColumn; column += 1) {
      const name = (sheet?.getCellRaw(row, column)?.custom?.[MARK] as string | undefined) ?? NORMAL;
      if (common !== null && common !== name) return null;
      common = name;
    }
  }
  return common;
}

/** Every cell that wears this style, one area each. */
export function wearers(engine: Engine, name: string): Area[] {
  return listSheets(engine).flatMap((sheet) => {
    const areas: Area[] = [];
    sheet.getCellMatrix().forValue((row, column, cell) => {
      if (cell?.custom?.[MARK] !== name) return;
      areas.push({
        sheetId: sheet.getSheetId(),
        startRow: row,
        endRow: row,
        startColumn: column,
        endColumn: column,
      });
    });
    return areas;
  });
}
