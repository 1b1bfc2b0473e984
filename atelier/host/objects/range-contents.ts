/** What the cells of a range hold: values, formulas in every notation, shown texts, types, number formats. */
import type { IRange, Nullable } from '@univerjs/core';
import { columnCount, isEntireColumn, isEntireRow, rowCount } from '../../engine/area';
import { createReader, mapArea } from '../../engine/cells';
import type { CellReader, CellValue, ValueType } from '../../engine/cells';
import { normalizeFormula } from '../../engine/formula-input';
import { isFormula } from '../../engine/formula-syntax';
import { toEnglishFormat, toFrenchFormat } from '../../engine/french/number-format';
import { toFrench } from '../../engine/french/translate';
import { parseInput, parseLocalInput } from '../../engine/input';
import type { ParsedInput } from '../../engine/input';
import { categoryOf } from '../../engine/number-categories';
import { fromR1C1, toR1C1 } from '../../engine/r1c1';
import { readNumberFormat } from '../../engine/styles';
import { writeContents, writeStyles } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import { invalidArgument } from '../errors';
import { requireWritableCells } from '../writable-cells';
import { RangeProperties } from './range-properties';
import { afterContents, beforeContents } from './table-headers';

type Parse = (value: unknown, isText: boolean, row: number, column: number) => ParsedInput;

export abstract class RangeContents extends RangeProperties {
  /** Whole rows and columns have no values in Excel: their cell-level properties are null. */
  protected async readCells<T>(
    pick: (reader: CellReader, row: number, column: number) => T,
  ): Promise<T[][] | null> {
    if (isEntireColumn(this.area) || isEntireRow(this.area)) return null;
    await this.book.engine.calculated();
    const reader = createReader(this.book.engine, requireSheet(this.book, this.area.sheetId));
    return mapArea(this.area, (row, column) => pick(reader, row, column));
  }

  get Values(): unknown {
    return this.readCells<CellValue>((reader, row, column) => reader.value(row, column));
  }

  set Values(values: unknown) {
    this.writeValues(values, parseInput);
  }

  get Formulas(): unknown {
    return this.readCells<CellValue>((reader, row, column) => reader.formula(row, column));
  }

  set Formulas(values: unknown) {
    this.writeValues(values, parseInput);
  }

  get FormulasLocal(): unknown {
    return this.readFormulas(toFrench);
  }

  set FormulasLocal(values: unknown) {
    this.writeValues(values, parseLocalInput);
  }

  get FormulasR1C1(): unknown {
    return this.readFormulas(toR1C1);
  }

  set FormulasR1C1(values: unknown) {
    this.writeValues(values, (value, isText, row, column) => {
      const isOne = typeof value === 'string' && value.startsWith('=') && !isText;
      return parseInput(isOne ? fromR1C1(value, row, column) : value, isText);
    });
  }

  /** Formulas in other words; the value of a cell that has none. */
  private readFormulas(word: (formula: string, row: number, column: number) => string): Promise<unknown> {
    return this.readCells<CellValue>((reader, row, column) => {
      const formula = reader.formula(row, column);
      return reader.hasFormula(row, column) ? word(String(formula), row, column) : formula;
    });
  }

  get Text(): unknown {
    return this.readCells<string>((reader, row, column) => reader.text(row, column));
  }

  get ValueTypes(): unknown {
    return this.readCells<ValueType>((reader, row, column) => reader.valueType(row, column));
  }

  /** No cell of the atelier holds a linked data type. */
  get LinkedDataTypeState(): unknown {
    return this.readCells(() => 'None');
  }

  get NumberFormat(): unknown {
    return this.readFormats((format) => format);
  }

  set NumberFormat(formats: unknown) {
    this.writeFormats(formats, (format) => format);
  }

  get NumberFormatLocal(): unknown {
    return this.readFormats(toFrenchFormat);
  }

  set NumberFormatLocal(formats: unknown) {
    this.writeFormats(formats, toEnglishFormat);
  }

  get NumberFormatCategories(): unknown {
    return this.readFormats(categoryOf);
  }

  private readFormats(word: (format: string) => string): string[][] | null {
    if (isEntireColumn(this.area) || isEntireRow(this.area)) return null;
    const sheet = requireSheet(this.book, this.area.sheetId);
    return mapArea(this.area, (row, column) => word(readNumberFormat(sheet, row, column)));
  }

  private writeFormats(formats: unknown, read: (format: string) => string): void {
    requireWritable(this.book, this.area.sheetId);
    const pick = this.spread(formats, true);
    writeStyles(this.book.engine, this.area, (row, column) => {
      const format = pick(row - this.area.startRow, column - this.area.startColumn);
      if (format === null || format === undefined) return undefined;
      const pattern = read(String(format));
      return { n: pattern === 'General' || pattern === '' ? null : { pattern } };
    });
  }

  /** A single value fills the range; else the shape must be the range's. */
  private spread(values: unknown, isFormat = false): (row: number, column: number) => unknown {
    if (!Array.isArray(values)) {
      if (typeof values === 'object' && values !== null) throw invalidArgument();
      return () => values;
    }
    const rows = values as unknown[];
    const isOne = rows.length === 1 && Array.isArray(rows[0]) && rows[0].length === 1;
    if (isOne) return () => (rows[0] as unknown[])[0];
    const width = columnCount(this.area);
    const isShaped =
      rows.length === rowCount(this.area) && rows.every((row) => Array.isArray(row) && row.length === width);
    if (!isShaped) {
      const size = `${rowCount(this.area)} × ${width}`;
      const what = isFormat ? 'formats' : 'valeurs';
      throw invalidArgument(
        `Le nombre de lignes ou de colonnes du tableau de ${what} ne correspond pas à la taille de la plage (${size}).`,
      );
    }
    return (row, column) => (rows[row] as unknown[])[column];
  }

  private writeValues(values: unknown, parse: Parse): void {
    requireWritableCells(this.book, this.area);
    const pick = this.spread(values);
    const target = { ...this.area };
    if (isEntireColumn(target) || isEntireRow(target))
      throw invalidArgument('La plage est trop grande pour cette opération.');
    const sheet = requireSheet(this.book, target.sheetId);
    const formats = new Map<string, string>();
    const hasMerges = sheet.getMergeData().length > 0;
    const contents = mapArea(target, (row, column) => {
      const format = readNumberFormat(sheet, row, column);
      const value = pick(row - target.startRow, column - target.startColumn);
      if (hasMerges && isCovered(sheet.getMergedCell(row, column), row, column)) return undefined;
      const input = parse(value, format === '@', row, column);
      const formula = input.content?.f ?? null;
      if (input.isRefused || (formula !== null && !isFormula(formula)))
        throw invalidArgument(`« ${String(value)} » n’est pas une formule que l’on peut lire.`);
      if (input.numberFormat !== undefined && format === 'General')
        formats.set(`${row}/${column}`, input.numberFormat);
      if (formula === null) return input.content;
      return { f: normalizeFormula(this.book.engine, formula, target.sheetId, row, column) };
    });
    writeContents(this.book.engine, target, beforeContents(this.book, target, contents));
    if (formats.size > 0) {
      writeStyles(this.book.engine, target, (row, column) => {
        const pattern = formats.get(`${row}/${column}`);
        return pattern === undefined ? undefined : { n: { pattern } };
      });
    }
    afterContents(this.book, target);
  }
}

/** A cell under a merged one keeps nothing of what it is given. */
function isCovered(merged: Nullable<IRange>, row: number, column: number): boolean {
  return Boolean(merged) && !(merged?.startRow === row && merged.startColumn === column);
}
