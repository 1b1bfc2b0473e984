/** `Excel.Worksheet`. */
import { copySheet } from '../../engine/copy-sheet';
import { toPixels, toPoints } from '../../engine/lines';
import {
  deleteSheet,
  findSheet,
  listSheets,
  moveSheet,
  readVisibility,
  renameSheet,
  sheetNameFault,
  writeGridlines,
  writeTabColor,
  writeVisibility,
} from '../../engine/sheets';
import { requireSheet, requireWritable, requireWritableBook } from '../book';
import type { Book } from '../book';
import { accessDenied, invalidArgument, itemAlreadyExists, itemNotFound, OfficeError } from '../errors';
import { WorksheetParts } from './worksheet-parts';

const SCALARS = [
  'EnableCalculation',
  'Id',
  'Name',
  'Position',
  'ShowGridlines',
  'ShowHeadings',
  'StandardHeight',
  'StandardWidth',
  'TabColor',
  'TabId',
  'Visibility',
];

export class Worksheet extends WorksheetParts {
  readonly className = 'Worksheet';

  constructor(
    book: Book,
    readonly sheetId: string,
  ) {
    super(book);
  }

  protected override get eventTarget(): string {
    return this.sheetId;
  }

  override scalars(): readonly string[] {
    return SCALARS;
  }

  override identity(): Record<string, unknown> {
    return { Id: this.sheetId };
  }

  get Id(): string {
    return this.sheetId;
  }

  get TabId(): number {
    return this.Position + 1;
  }

  get Name(): string {
    return requireSheet(this.book, this.sheetId).getName();
  }

  set Name(name: string) {
    requireWritableBook(this.book);
    const fault = sheetNameFault(name);
    if (fault !== null) throw invalidArgument(fault);
    const other = findSheet(this.book.engine, name);
    if (other !== null && other.getSheetId() !== this.sheetId)
      throw itemAlreadyExists(`Une feuille s’appelle déjà « ${other.getName()} ».`);
    renameSheet(this.book.engine, this.sheetId, name);
  }

  get Position(): number {
    return listSheets(this.book.engine).findIndex((sheet) => sheet.getSheetId() === this.sheetId);
  }

  set Position(position: number) {
    requireWritableBook(this.book);
    if (position < 0 || position >= listSheets(this.book.engine).length) throw invalidArgument();
    moveSheet(this.book.engine, this.sheetId, position);
  }

  get Visibility(): string {
    return readVisibility(this.book.engine, this.sheetId);
  }

  set Visibility(visibility: string) {
    requireWritableBook(this.book);
    if (visibility !== 'Visible' && visibility !== 'Hidden' && visibility !== 'VeryHidden')
      throw invalidArgument();
    if (visibility !== 'Visible' && this.Visibility === 'Visible') this.refuseLastVisible();
    writeVisibility(this.book.engine, this.sheetId, visibility);
  }

  private refuseLastVisible(): void {
    const { engine } = this.book;
    const visible = listSheets(engine).filter(
      (sheet) => readVisibility(engine, sheet.getSheetId()) === 'Visible',
    );
    if (visible.length <= 1) throw accessDenied('Un classeur contient au moins une feuille visible.');
  }

  /** Null for a sheet that is not shown. */
  get TabColor(): string | null {
    if (this.Visibility !== 'Visible') return null;
    return requireSheet(this.book, this.sheetId).getTabColor() || '';
  }

  set TabColor(color: string) {
    requireWritableBook(this.book);
    writeTabColor(this.book.engine, this.sheetId, color);
  }

  get ShowGridlines(): boolean {
    return requireSheet(this.book, this.sheetId).getConfig().showGridlines !== 0;
  }

  /** Office.js reads `ShowGridlines` and writes `Gridlines`. */
  set Gridlines(isShown: boolean) {
    writeGridlines(this.book.engine, this.sheetId, isShown);
  }

  get ShowHeadings(): boolean {
    return this.book.engine.extras.sheets[this.sheetId]?.showHeadings !== false;
  }

  /** Office.js reads `ShowHeadings` and writes `Headings`. */
  set Headings(isShown: boolean) {
    requireWritable(this.book, this.sheetId);
    const { sheets } = this.book.engine.extras;
    sheets[this.sheetId] = { ...sheets[this.sheetId], showHeadings: isShown };
  }

  get EnableCalculation(): boolean {
    return true;
  }

  get StandardHeight(): number {
    return toPoints(requireSheet(this.book, this.sheetId).getConfig().defaultRowHeight);
  }

  /** In characters of the default font, unlike `columnWidth`. */
  get StandardWidth(): number {
    return (
      Math.round(((requireSheet(this.book, this.sheetId).getConfig().defaultColumnWidth - 5) / 7) * 100) / 100
    );
  }

  set StandardWidth(characters: number) {
    requireSheet(this.book, this.sheetId).getConfig().defaultColumnWidth = Math.round(
      toPixels(toPoints(characters * 7 + 5)),
    );
  }

  GetNextOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(1, visibleOnly);
  }

  GetPreviousOrNullObject(visibleOnly = false): Worksheet | null {
    return this.neighbour(-1, visibleOnly);
  }

  GetNext(visibleOnly = false): Worksheet {
    const sheet = this.neighbour(1, visibleOnly);
    if (sheet === null) throw itemNotFound('Il n’y a pas de feuille après celle-ci.');
    return sheet;
  }

  GetPrevious(visibleOnly = false): Worksheet {
    const sheet = this.neighbour(-1, visibleOnly);
    if (sheet === null) throw itemNotFound('Il n’y a pas de feuille avant celle-ci.');
    return sheet;
  }

  private neighbour(step: 1 | -1, visibleOnly: boolean): Worksheet | null {
    const { engine } = this.book;
    const sheets = listSheets(engine);
    for (let at = this.Position + step; at >= 0 && at < sheets.length; at += step) {
      const sheetId = sheets[at]?.getSheetId() ?? '';
      if (!visibleOnly || readVisibility(engine, sheetId) === 'Visible')
        return new Worksheet(this.book, sheetId);
    }
    return null;
  }

  _GetSheetById(id: string): Worksheet {
    return new Worksheet(this.book, id);
  }

  _GetAnotherWorksheetById(id: string): Worksheet {
    return this._GetSheetById(id);
  }

  Activate(): void {
    if (this.Visibility !== 'Visible')
      throw new OfficeError('InvalidOperation', 'Une feuille masquée ne peut pas être activée.');
    this.book.activate(this.sheetId);
  }

  Copy(positionType = 'None', relativeTo?: Worksheet): Worksheet {
    requireWritableBook(this.book);
    const { length } = listSheets(this.book.engine);
    const place = relativeTo?.Position ?? 0;
    const places: Record<string, number> = { Beginning: 0, Before: place, After: place + 1 };
    const index = places[positionType] ?? length;
    return new Worksheet(this.book, copySheet(this.book.engine, this.sheetId, index));
  }

  /** Waits for the calculation: the engine does not follow the formulas of a sheet taken away under it. */
  async Delete(): Promise<void> {
    await this.book.engine.calculated();
    requireWritableBook(this.book);
    requireSheet(this.book, this.sheetId);
    if (this.Visibility === 'VeryHidden')
      throw new OfficeError('InvalidOperation', 'Une feuille « VeryHidden » ne peut pas être supprimée.');
    if (this.Visibility === 'Visible') this.refuseLastVisible();
    deleteSheet(this.book.engine, this.sheetId);
  }

  async Calculate(markAllDirty = true): Promise<void> {
    await this.book.calculate(markAllDirty);
  }
}
