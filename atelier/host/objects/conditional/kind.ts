/** What the kinds of conditional formats that restyle cells share. */
import { HostObject } from '../../object';
import type { ConditionalFormat } from '../conditional-format';
import { ConditionalRangeFormat } from '../conditional-range-format';

export abstract class ConditionalKind extends HostObject {
  constructor(protected readonly owner: ConditionalFormat) {
    super(owner.book);
  }

  get Format(): ConditionalRangeFormat {
    return new ConditionalRangeFormat(this.owner);
  }
}
