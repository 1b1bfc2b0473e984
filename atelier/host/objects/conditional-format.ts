/** `Excel.ConditionalFormat` and its three kinds: custom formula, cell value, text. */
import type { IStyleBase } from '@univerjs/core';
import { formatRectangle } from '../../engine/area';
import { listConditionals, removeConditional, setConditional } from '../../engine/conditional';
import type { ConditionalRule } from '../../engine/conditional';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostObject } from '../object';
import { cellValueRule, readCellValueRule } from './conditional-cell-value';
import type { CellValueRule } from './conditional-cell-value';
import { ConditionalRangeFormat } from './conditional-range-format';
import { Range } from './range';

/** A highlighting rule, as Univer keeps it, seen by the fields used here. */
export interface Highlight {
  type: 'highlightCell';
  subType: string;
  operator?: string;
  value?: unknown;
  style: IStyleBase;
}

export class ConditionalFormat extends HostObject {
  readonly className = 'ConditionalFormat';

  constructor(
    book: Book,
    readonly sheetId: string,
    private readonly cfId: string,
    private readonly made?: string,
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

  get highlight(): Highlight {
    return this.model.rule as unknown as Highlight;
  }

  change(changes: Partial<Highlight>): void {
    requireWritable(this.book, this.sheetId);
    const rule = { ...this.highlight, ...changes } as unknown as ConditionalRule['rule'];
    setConditional(this.book.engine, this.sheetId, { ...this.model, rule });
  }

  get Id(): string {
    return this.cfId;
  }

  get Type(): string {
    const { type, subType } = this.highlight;
    if (type !== 'highlightCell')
      return type === 'dataBar' ? 'DataBar' : type === 'colorScale' ? 'ColorScale' : 'IconSet';
    if (subType === 'number') return 'CellValue';
    if (subType === 'formula')
      return this.made ?? (readCellValueRule(this) === null ? 'Custom' : 'CellValue');
    return subType === 'text' ? 'ContainsText' : subType === 'rank' ? 'TopBottom' : 'PresetCriteria';
  }

  get Priority(): number {
    return listConditionals(this.book.engine, this.sheetId).findIndex(({ cfId }) => cfId === this.cfId);
  }

  get StopIfTrue(): boolean {
    return this.model.stopIfTrue;
  }

  set StopIfTrue(stops: boolean) {
    requireWritable(this.book, this.sheetId);
    setConditional(this.book.engine, this.sheetId, { ...this.model, stopIfTrue: stops });
  }

  /** "A1" as the rule's formulas see it: the first cell of its first range. */
  get anchor(): string {
    const first = this.model.ranges[0] ?? { startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
    return formatRectangle({ ...first, endRow: first.startRow, endColumn: first.startColumn });
  }

  get Custom(): CustomConditionalFormat {
    return new CustomConditionalFormat(this);
  }
  get CustomOrNullObject(): CustomConditionalFormat | null {
    return this.Type === 'Custom' ? this.Custom : null;
  }
  get CellValue(): CellValueConditionalFormat {
    return new CellValueConditionalFormat(this);
  }
  get CellValueOrNullObject(): CellValueConditionalFormat | null {
    return this.Type === 'CellValue' ? this.CellValue : null;
  }
  get TextComparison(): TextConditionalFormat {
    return new TextConditionalFormat(this);
  }
  get TextComparisonOrNullObject(): TextConditionalFormat | null {
    return this.Type === 'ContainsText' ? this.TextComparison : null;
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

  Delete(): void {
    requireWritable(this.book, this.sheetId);
    removeConditional(this.book.engine, this.sheetId, this.cfId);
  }
}

abstract class Kind extends HostObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}

export class CustomConditionalFormat extends Kind {
  readonly className = 'CustomConditionalFormat';

  get Rule(): ConditionalFormatRule {
    return new ConditionalFormatRule(this.owner);
  }
}

export class ConditionalFormatRule extends HostObject {
  readonly className = 'ConditionalFormatRule';

  constructor(private readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  override scalars(): readonly string[] {
    return ['Formula', 'FormulaLocal'];
  }

  get Formula(): string {
    return String(this.owner.highlight.value ?? '');
  }

  set Formula(formula: string) {
    if (!formula.startsWith('='))
      throw invalidArgument('Une règle est une formule : elle commence par « = ».');
    this.owner.change({ subType: 'formula', value: formula });
  }

  get FormulaLocal(): string {
    return this.Formula;
  }
}

export class CellValueConditionalFormat extends Kind {
  readonly className = 'CellValueConditionalFormat';

  override scalars(): readonly string[] {
    return ['Rule'];
  }

  get Rule(): CellValueRule | null {
    return readCellValueRule(this.owner);
  }

  set Rule(rule: CellValueRule) {
    this.owner.change(cellValueRule(rule, this.owner.anchor));
  }
}

interface TextRule {
  operator: 'Contains' | 'NotContains' | 'BeginsWith' | 'EndsWith';
  text: string;
}

const TEXT_OPERATORS: Readonly<Record<TextRule['operator'], string>> = {
  Contains: 'containsText',
  NotContains: 'notContainsText',
  BeginsWith: 'beginsWith',
  EndsWith: 'endsWith',
};

export class TextConditionalFormat extends Kind {
  readonly className = 'TextConditionalFormat';

  override scalars(): readonly string[] {
    return ['Rule'];
  }

  get Rule(): TextRule {
    const { operator, value } = this.owner.highlight;
    const name = (Object.keys(TEXT_OPERATORS) as TextRule['operator'][]).find(
      (key) => TEXT_OPERATORS[key] === operator,
    );
    return { operator: name ?? 'Contains', text: String(value ?? '') };
  }

  set Rule(rule: TextRule) {
    const operator = TEXT_OPERATORS[rule.operator];
    if (operator === undefined) throw invalidArgument(`« ${String(rule.operator)} » n’est pas un opérateur.`);
    this.owner.change({ subType: 'text', operator, value: rule.text });
  }
}
