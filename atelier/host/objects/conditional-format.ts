/** `Excel.ConditionalFormat`: one rule, of any of the eight kinds. */
import type { IStyleBase } from '@univerjs/core';
import { formatRectangle } from '../../engine/area';
import {
  listConditionals,
  moveConditional,
  removeConditional,
  setConditional,
} from '../../engine/conditional';
import type { ConditionalRule } from '../../engine/conditional';
import { toEngineRule } from '../../engine/conditional-office';
import type { AnyRule, OfficeSpec } from '../../engine/conditional-office';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { CellValueConditionalFormat } from './conditional/cell-value';
import { ColorScaleConditionalFormat } from './conditional/color-scale';
import { CustomConditionalFormat } from './conditional/custom';
import { DataBarConditionalFormat } from './conditional/data-bar';
import { IconSetConditionalFormat } from './conditional/icon-set';
import { PresetCriteriaConditionalFormat } from './conditional/preset';
import { TextConditionalFormat } from './conditional/text';
import { TopBottomConditionalFormat } from './conditional/top-bottom';
import { readCellValueRule } from './conditional-cell-value';
import { Range } from './range';
import { RangeAreas } from './range-areas';

/** A highlighting rule, as Univer keeps it, seen by the fields used here. */
export interface Highlight {
  type: 'highlightCell';
  subType: string;
  operator?: string;
  value?: unknown;
  isBottom?: boolean;
  isPercent?: boolean;
  style: IStyleBase;
  office?: OfficeSpec;
}

export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';

  constructor(
    book: Book,
    readonly sheetId: string,
    private readonly cfId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Id', 'Priority', 'StopIfTrue', 'Type'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.cfId };
  }

  get model(): ConditionalRule {
    const found = listConditionals(this.book.engine, this.sheetId).find(({ cfId }) => cfId === this.cfId);
    if (found === undefined) throw itemNotFound('La mise en forme conditionnelle a été supprimée.');
    return found;
  }

  get rule(): AnyRule {
    return this.model.rule as unknown as AnyRule;
  }

  get highlight(): Highlight {
    const { rule } = this;
    if (rule.type !== 'highlightCell') throw invalidArgument('Cette mise en forme n’est pas de ce genre.');
    return { ...(rule as unknown as Highlight), style: (rule.style as IStyleBase | undefined) ?? {} };
  }

  setRule(rule: AnyRule): void {
    requireWritable(this.book, this.sheetId);
    setConditional(this.book.engine, this.sheetId, { ...this.model, rule: toEngineRule(rule) });
  }

  change(changes: Partial<Highlight>): void {
    this.setRule({ ...this.highlight, ...changes } as unknown as AnyRule);
  }

  get Id(): string {
    return this.cfId;
  }

  get Type(): string {
    const { type, office } = this.rule;
    if (type !== 'highlightCell')
      return type === 'dataBar' ? 'DataBar' : type === 'colorScale' ? 'ColorScale' : 'IconSet';
    const { subType } = this.highlight;
    if (subType === 'number') return 'CellValue';
    if (subType === 'formula')
      return office?.kind ?? (readCellValueRule(this) === null ? 'Custom' : 'CellValue');
    if (subType === 'text' && /(Blanks|Errors)$/.test(this.highlight.operator ?? '')) return 'PresetCriteria';
    return subType === 'text' ? 'ContainsText' : subType === 'rank' ? 'TopBottom' : 'PresetCriteria';
  }

  get Priority(): number {
    return listConditionals(this.book.engine, this.sheetId).findIndex(({ cfId }) => cfId === this.cfId);
  }

  /** The others make room; a negative priority counts from the last. */
  set Priority(priority: number) {
    requireWritable(this.book, this.sheetId);
    const { length } = listConditionals(this.book.engine, this.sheetId);
    const place = priority < 0 ? length + priority : priority;
    if (!Number.isInteger(place) || place < 0 || place >= length)
      throw invalidArgument(`La feuille a ${length} mises en forme conditionnelles.`);
    moveConditional(this.book.engine, this.sheetId, this.cfId, place);
  }

  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }

  set StopIfTrue(stops: boolean) {
    requireWritable(this.book, this.sheetId);
    setConditional(this.book.engine, this.sheetId, { ...this.model, stopIfTrue: stops });
  }

  /** "$A$1:$A$9": where the rule's values are. */
  get rangeAddress(): string {
    return this.model.ranges.map((range) => formatRectangle(range, true)).join(',');
  }

  get anchorCell(): { row: number; column: number } {
    const [first] = this.model.ranges;
    return { row: first?.startRow ?? 0, column: first?.startColumn ?? 0 };
  }

  /** "A1" as the rule's formulas see it: the first cell of its first range. */
  get anchor(): string {
    const first = this.model.ranges[0] ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return formatRectangle({ ...first, endRow: first.startRow, endColumn: first.startColumn });
  }

  /** A format of another kind has no such object. */
  private require<T>(kind: T | null): T {
    if (kind === null) throw itemNotFound(`Cette mise en forme est du genre «\u00a0${this.Type}\u00a0».`);
    return kind;
  }

  get Custom(): CustomConditionalFormat {
    return this.require(this.CustomOrNullObject);
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === 'Custom' ? new CustomConditionalFormat(this) : null;
  }
  get CellValue(): CellValueConditionalFormat {
    return this.require(this.CellValueOrNullObject);
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === 'CellValue' ? new CellValueConditionalFormat(this) : null;
  }
  get TextComparison(): TextConditionalFormat {
    return this.require(this.TextComparisonOrNullObject);
  }
  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.Type === 'ContainsText' ? new TextConditionalFormat(this) : null;
  }
  get DataBar(): DataBarConditionalFormat {
    return this.require(this.DataBarOrNullObject);
  }
  get DataBarOrNullObject(): DataBarConditionalFormat | null {
    return this.Type === 'DataBar' ? new DataBarConditionalFormat(this) : null;
  }
  get ColorScale(): ColorScaleConditionalFormat {
    return this.require(this.ColorScaleOrNullObject);
  }
  get ColorScaleOrNullObject(): ColorScaleConditionalFormat | null {
    return this.Type === 'ColorScale' ? new ColorScaleConditionalFormat(this) : null;
  }
  get IconSet(): IconSetConditionalFormat {
    return this.require(this.IconSetOrNullObject);
  }
  get IconSetOrNullObject(): IconSetConditionalFormat | null {
    return this.Type === 'IconSet' ? new IconSetConditionalFormat(this) : null;
  }
  get TopBottom(): TopBottomConditionalFormat {
    return this.require(this.TopBottomOrNullObject);
  }
  get TopBottomOrNullObject(): TopBottomConditionalFormat | null {
    return this.Type === 'TopBottom' ? new TopBottomConditionalFormat(this) : null;
  }
  get Preset(): PresetCriteriaConditionalFormat {
    return this.require(this.PresetOrNullObject);
  }
  get PresetOrNullObject(): PresetCriteriaConditionalFormat | null {
    return this.Type === 'PresetCriteria' ? new PresetCriteriaConditionalFormat(this) : null;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound('La mise en forme conditionnelle porte sur plusieurs plages.');
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const [only, ...others] = this.model.ranges;
    if (only === undefined || others.length > 0) return null;
    const { startRow, startColumn, endRow, endColumn } = only;
    return new Range(this.book, { sheetId: this.sheetId, startRow, startColumn, endRow, endColumn });
  }

  GetRanges(): RangeAreas {
    return new RangeAreas(this.book, this.sheetId, this.model.ranges);
  }

  Delete(): void {
    requireWritable(this.book, this.sheetId);
    removeConditional(this.book.engine, this.sheetId, this.cfId);
  }
}
