/** `Excel.DataValidation`: Office.js's rules over those Univer keeps. */
import type { ISheetDataValidationRule } from '@univerjs/core';
import { formatRectangle, quoteSheetName } from '../../engine/area';
import type { Area, Rectangle } from '../../engine/area';
import { clearValidation, readValidation, writeValidation } from '../../engine/validation';
import { checkCells } from '../../engine/validation-check';
import { clampToSheet } from '../../engine/write-cells';
import { requireSheet, requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { fromOfficeRule, toOfficeRule, VALIDATION_TYPES } from './data-validation-rule';
import type { OfficeRule } from './data-validation-rule';
import { RangeAreas } from './range-areas';
import { RangeMoves } from './range-moves';

interface Prompt {
  showPrompt?: boolean;
  title?: string;
  message?: string;
}

interface ErrorAlert extends Pick<Prompt, 'title' | 'message'> {
  showAlert?: boolean;
  style?: string;
}

const STYLES = ['Information', 'Stop', 'Warning'];

export class DataValidation extends HostObject {
  readonly className = 'DataValidation';

  constructor(
    book: Book,
    private readonly area: Area,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['ErrorAlert', 'IgnoreBlanks', 'Prompt', 'Rule', 'Type', 'Valid'];
  }

  /** The rule of every cell; null when they differ or have none. */
  private get common(): ISheetDataValidationRule | null | 'mixed' {
    const { startRow, endRow, startColumn, endColumn } = clampToSheet(this.book.engine, this.area);
    let found: ISheetDataValidationRule | null | undefined;
    for (let row = startRow; row <= endRow; row += 1) {
      for (let column = startColumn; column <= endColumn; column += 1) {
        const rule = readValidation(this.book.engine, this.area.sheetId, row, column);
        if (found === undefined) found = rule;
        else if (found?.uid !== rule?.uid) return 'mixed';
      }
    }
    return found ?? null;
  }

  private get rule(): ISheetDataValidationRule | null {
    const { common } = this;
    return common === 'mixed' ? null : common;
  }

  private change(changes: Partial<ISheetDataValidationRule>): void {
    requireWritable(this.book, this.area.sheetId);
    const { uid: _uid, ranges: _ranges, ...present } = this.rule ?? { uid: '', ranges: [], ...UNRESTRICTED };
    writeValidation(this.book.engine, this.area, { ...present, ...changes });
  }

  get Type(): string {
    const { common } = this;
    if (common === 'mixed') return 'Inconsistent';
    return common === null || common.type === 'any'
      ? 'None'
      : (VALIDATION_TYPES[common.type]?.office ?? 'None');
  }

  get Rule(): OfficeRule {
    const { rule } = this;
    return rule === null ? {} : toOfficeRule(rule);
  }

  set Rule(rule: OfficeRule) {
    this.change(fromOfficeRule(rule, (range) => this.reference(range)));
  }

  /** A range given as the source of a list: "=Listes!$A$1:$A$5". */
  private reference(range: unknown): string | null {
    if (!(range instanceof RangeMoves)) return null;
    const name = requireSheet(this.book, range.area.sheetId).getName();
    return `=${quoteSheetName(name)}!${formatRectangle(range.area, true)}`;
  }

  get IgnoreBlanks(): boolean {
    return this.rule?.allowBlank ?? true;
  }

  set IgnoreBlanks(ignored: boolean) {
    this.change({ allowBlank: ignored });
  }

  get Prompt(): Prompt {
    const { rule } = this;
    return {
      showPrompt: rule?.showInputMessage ?? true,
      title: rule?.promptTitle ?? '',
      message: rule?.prompt ?? '',
    };
  }

  set Prompt(prompt: Prompt) {
    if (typeof prompt !== 'object' || prompt === null) throw invalidArgument();
    if ((prompt.title ?? '').length > 32)
      throw invalidArgument('Le titre d’un message de saisie a 32 caractères au plus.');
    if ((prompt.message ?? '').length > 255)
      throw invalidArgument('Un message de saisie a 255 caractères au plus.');
    this.change({
      showInputMessage: prompt.showPrompt ?? true,
      promptTitle: prompt.title ?? '',
      prompt: prompt.message ?? '',
    });
  }

  get ErrorAlert(): ErrorAlert {
    const { rule } = this;
    return {
      showAlert: rule?.showErrorMessage ?? true,
      style: STYLES[rule?.errorStyle ?? 1] ?? 'Stop',
      title: rule?.errorTitle ?? '',
      message: rule?.error ?? '',
    };
  }

  set ErrorAlert(alert: ErrorAlert) {
    if (typeof alert !== 'object' || alert === null || !STYLES.includes(alert.style ?? 'Stop'))
      throw invalidArgument(
        'Une alerte est «\u00a0Stop\u00a0», «\u00a0Warning\u00a0» ou «\u00a0Information\u00a0».',
      );
    if ((alert.title ?? '').length > 32)
      throw invalidArgument('Le titre d’une alerte a 32 caractères au plus.');
    if ((alert.message ?? '').length > 255) throw invalidArgument('Une alerte a 255 caractères au plus.');
    this.change({
      showErrorMessage: alert.showAlert ?? true,
      errorStyle: Math.max(0, STYLES.indexOf(alert.style ?? 'Stop')),
      errorTitle: alert.title ?? '',
      error: alert.message ?? '',
    });
  }

  /** True, false, or null when some cells are and some are not. */
  get Valid(): Promise<boolean | null> {
    return checkCells(this.book.engine, this.area).then((results) => {
      if (results.every(Boolean)) return true;
      return results.some(Boolean) ? null : false;
    });
  }

  /** Rectangles of one column each: cells under one another are one. */
  async GetInvalidCellsOrNullObject(): Promise<RangeAreas | null> {
    const results = await checkCells(this.book.engine, this.area);
    const { startRow, endRow, startColumn, endColumn } = clampToSheet(this.book.engine, this.area);
    const width = endColumn - startColumn + 1;
    const found: Rectangle[] = [];
    for (let column = startColumn; column <= endColumn; column += 1) {
      for (let row = startRow; row <= endRow; row += 1) {
        if (results[(row - startRow) * width + column - startColumn] !== false) continue;
        const last = found.at(-1);
        const isNext = last?.startColumn === column && last.endRow === row - 1;
        if (isNext) found.pop();
        const first = isNext ? last.startRow : row;
        found.push({ startRow: first, endRow: row, startColumn: column, endColumn: column });
      }
    }
    return found.length === 0 ? null : new RangeAreas(this.book, this.area.sheetId, found);
  }

  async GetInvalidCells(): Promise<RangeAreas> {
    const cells = await this.GetInvalidCellsOrNullObject();
    if (cells === null) throw itemNotFound('Toutes les cellules respectent leurs règles.');
    return cells;
  }

  Clear(): void {
    requireWritable(this.book, this.area.sheetId);
    clearValidation(this.book.engine, this.area);
  }
}

/** A cell with a message and no restriction. */
const UNRESTRICTED = {
  type: 'any',
  allowBlank: true,
  showErrorMessage: true,
  showInputMessage: true,
  errorStyle: 1,
};
