/** `Excel.RangeCollection` and `Excel.RangeAreasCollection`: ranges in their order, without keys. */
import type { Book } from '../book';
import { invalidArgument } from '../errors';
import { HostCollection } from '../object';
import type { HostObject } from '../object';

export class RangeCollection extends HostCollection {
  constructor(
    book: Book,
    readonly className: 'RangeCollection' | 'RangeAreasCollection',
    private readonly ranges: readonly HostObject[],
  ) {
    super(book);
  }

  items(): readonly HostObject[] {
    return this.ranges;
  }

  find(key: string | number): HostObject | null {
    return this.ranges[Number(key)] ?? null;
  }

  protected missing(key: string | number): Error {
    return invalidArgument(`Il n’y a pas de plage numéro ${key}.`);
  }
}
