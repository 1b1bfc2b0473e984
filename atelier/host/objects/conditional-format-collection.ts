/** `Excel.ConditionalFormatCollection`: the conditional formats that meet a range. */
import type { Area } from '../../engine/area';
import { addConditional, conditionalsOf } from '../../engine/conditional';
import { clearConditionals } from '../../engine/copy-furniture';
import { defaultIconSet } from '../../engine/conditional-icons';
import {
  colorScaleRule,
  dataBarRule,
  DEFAULT_COLOR_SCALE,
  DEFAULT_DATA_BAR,
  iconSetRule,
  toEngineRule,
} from '../../engine/conditional-office';
import type { AnyRule } from '../../engine/conditional-office';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { ConditionalFormat } from './conditional-format';

const test = (kind: string, rule: object): AnyRule => ({
  type: 'highlightCell',
  style: {},
  ...rule,
  office: { kind },
});

const INITIAL: Readonly<Record<string, AnyRule>> = {
  Custom: test('Custom', { subType: 'formula', value: '=FALSE' }),
  CellValue: test('CellValue', { subType: 'formula', value: '=FALSE' }),
  ContainsText: test('ContainsText', { subType: 'text', operator: 'containsText', value: '' }),
  TopBottom: test('TopBottom', { subType: 'rank', isBottom: false, isPercent: false, value: 10 }),
  PresetCriteria: test('PresetCriteria', { subType: 'duplicateValues' }),
  DataBar: dataBarRule(DEFAULT_DATA_BAR),
  ColorScale: colorScaleRule(DEFAULT_COLOR_SCALE),
  IconSet: iconSetRule(defaultIconSet('ThreeTrafficLights1')),
};

export class ConditionalFormatCollection extends HostCollection<ConditionalFormat> {
  readonly className = 'ConditionalFormatCollection';

  constructor(
    book: Book,
    private readonly area: Area,
  ) {
    super(book);
  }

  items(): ConditionalFormat[] {
    return conditionalsOf(this.book.engine, this.area).map(
      ({ cfId }) => new ConditionalFormat(this.book, this.area.sheetId, cfId),
    );
  }

  find(key: string | number): ConditionalFormat | null {
    return this.items().find(({ Id }) => Id === String(key)) ?? null;
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La mise en forme conditionnelle « ${key} » n’existe pas.`);
  }

  Add(type: string): ConditionalFormat {
    requireWritable(this.book, this.area.sheetId);
    const rule = INITIAL[type];
    if (rule === undefined) throw invalidArgument(`« ${type} » n’est pas un genre de mise en forme.`);
    const cfId = addConditional(this.book.engine, this.area, toEngineRule(structuredClone(rule)));
    return new ConditionalFormat(this.book, this.area.sheetId, cfId);
  }

  ClearAll(): void {
    requireWritable(this.book, this.area.sheetId);
    clearConditionals(this.book.engine, this.area);
  }
}
