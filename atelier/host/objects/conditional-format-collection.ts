/** `Excel.ConditionalFormatCollection`: the conditional formats that meet a range. */
import type { Area } from '../../engine/area';
import { addConditional, conditionalsOf, removeConditional } from '../../engine/conditional';
import type { ConditionalRule } from '../../engine/conditional';
import { requireWritable } from '../book';
import type { Book } from '../book';
import { apiNotFound, invalidArgument, itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { ConditionalFormat } from './conditional-format';

const INITIAL: Readonly<Record<string, object>> = {
  Custom: { type: 'highlightCell', subType: 'formula', value: '=FALSE', style: {} },
  CellValue: { type: 'highlightCell', subType: 'formula', value: '=FALSE', style: {} },
  ContainsText: { type: 'highlightCell', subType: 'text', operator: 'containsText', value: '', style: {} },
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
    if (rule === undefined) {
      const isKnown = ['DataBar', 'ColorScale', 'IconSet', 'TopBottom', 'PresetCriteria'].includes(type);
      throw isKnown ? apiNotFound(`ConditionalFormatCollection.add (${type})`) : invalidArgument();
    }
    const cfId = addConditional(this.book.engine, this.area, { ...rule } as ConditionalRule['rule']);
    return new ConditionalFormat(this.book, this.area.sheetId, cfId, type);
  }

  ClearAll(): void {
    requireWritable(this.book, this.area.sheetId);
    for (const { cfId } of conditionalsOf(this.book.engine, this.area)) {
      removeConditional(this.book.engine, this.area.sheetId, cfId);
    }
  }
}
