/** `Excel.WorksheetCollection`. */
import {
  addSheet,
  findSheet,
  listSheets,
  nextSheetName,
  readVisibility,
  sheetNameFault,
} from '../../engine/sheets';
import { WORKBOOK_TARGET } from '../events';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { HostCollection } from '../object';
import { requireFreeStructure } from './workbook-protection';
import { Worksheet } from './worksheet';
import { WorksheetEvents } from './worksheet-events';

class Sheets extends HostCollection<Worksheet> {
  readonly className: string = 'WorksheetCollection';

  items(): Worksheet[] {
    return listSheets(this.book.engine).map((sheet) => new Worksheet(this.book, sheet.getSheetId()));
  }

  find(key: string | number): Worksheet | null {
    const sheet = findSheet(this.book.engine, String(key));
    return sheet === null ? null : new Worksheet(this.book, sheet.getSheetId());
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La feuille « ${key} » n’existe pas.`);
  }

  private visible(visibleOnly: boolean): Worksheet[] {
    return this.items().filter(
      ({ sheetId }) => !visibleOnly || readVisibility(this.book.engine, sheetId) === 'Visible',
    );
  }

  override GetCount(visibleOnly = false): number {
    return this.visible(visibleOnly).length;
  }

  override GetFirst(visibleOnly = false): Worksheet {
    const first = this.visible(visibleOnly)[0];
    if (first === undefined) throw this.missing(0);
    return first;
  }

  GetLast(visibleOnly = false): Worksheet {
    const last = this.visible(visibleOnly).at(-1);
    if (last === undefined) throw this.missing(0);
    return last;
  }

  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.book, this.book.activeSheetId());
  }

  Add(name?: string | null): Worksheet {
    requireFreeStructure(this.book);
    const { engine } = this.book;
    const wanted = name === undefined || name === null ? nextSheetName(engine) : String(name);
    const fault = sheetNameFault(wanted);
    if (fault !== null) throw invalidArgument(fault);
    const other = findSheet(engine, wanted);
    if (other !== null && other.getName().toLowerCase() === wanted.toLowerCase()) {
      throw itemAlreadyExists(`Une feuille s’appelle déjà « ${other.getName()} ».`);
    }
    return new Worksheet(this.book, addSheet(engine, wanted));
  }
}

/** The events of all sheets are the sheet's own, on the workbook. */
const registration = Object.getOwnPropertyDescriptors(WorksheetEvents.prototype);
const { constructor: _constructor, ...members } = registration;
Object.defineProperties(Sheets.prototype, {
  ...members,
  eventTarget: { get: (): string => WORKBOOK_TARGET },
});

export { Sheets as WorksheetCollection };
