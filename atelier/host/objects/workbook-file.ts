/** What a workbook has to do with its file: saved or not, saved, closed, and sheets of other files taken in. */
import { decodeBase64 } from '../../engine/base64';
import { requireWritableBook } from '../book';
import { invalidArgument, OfficeError } from '../errors';
import { HostObject } from '../object';
import { insertWorksheets } from './insert-worksheets';
import type { InsertOptions } from './insert-worksheets';

export abstract class WorkbookFile extends HostObject {
  get IsDirty(): boolean {
    return this.book.fileState.isDirty;
  }

  set IsDirty(isDirty: unknown) {
    if (typeof isDirty !== 'boolean') throw invalidArgument('« isDirty » est vrai ou faux.');
    this.book.fileState.isDirty = isDirty;
  }

  get AutoSave(): boolean {
    return false;
  }

  get PreviouslySaved(): boolean {
    return true;
  }

  get ReadOnly(): boolean {
    return this.book.readOnly;
  }

  async Save(saveBehavior: unknown = 'Save'): Promise<void> {
    const behavior = saveBehavior ?? 'Save';
    if (behavior !== 'Save' && behavior !== 'Prompt')
      throw invalidArgument('La façon d’enregistrer est « Save » ou « Prompt ».');
    requireWritableBook(this.book);
    await this.book.file.save();
    this.book.fileState.isDirty = false;
  }

  /** The batch under way is answered; the workbook takes no other. */
  async Close(closeBehavior: unknown = 'Save'): Promise<void> {
    const behavior = closeBehavior ?? 'Save';
    if (behavior !== 'Save' && behavior !== 'SkipSave')
      throw invalidArgument('La façon de fermer est « Save » ou « SkipSave ».');
    if (behavior === 'Save' && this.book.fileState.isDirty) await this.Save();
    await this.book.file.close();
    this.book.fileState.isClosed = true;
  }

  /** `Excel.createWorkbook`, which Excel on the web asks of the workbook. */
  async CreateAndOpenWorkbook(base64?: unknown): Promise<void> {
    const isEmpty = base64 === undefined || base64 === null || base64 === '';
    await this.book.file.create(isEmpty ? null : requireBytes(base64));
  }

  async InsertWorksheetsFromBase64(base64File: unknown, options?: InsertOptions | null): Promise<string[]> {
    return insertWorksheets(this.book, requireBytes(base64File), options ?? {});
  }

  GetIsActiveCollabSession(): boolean {
    return false;
  }

  /** The atelier calculates with the whole precision of numbers, always. */
  get UsePrecisionAsDisplayed(): boolean {
    return false;
  }

  set UsePrecisionAsDisplayed(isUsed: unknown) {
    if (isUsed !== false)
      throw new OfficeError('UnsupportedOperation', 'L’atelier calcule toujours avec la précision entière.');
  }

  get ChartDataPointTrack(): boolean {
    return this.book.engine.extras.chartDataPointTrack ?? true;
  }

  set ChartDataPointTrack(isTracked: unknown) {
    requireWritableBook(this.book);
    if (typeof isTracked !== 'boolean') throw invalidArgument('« chartDataPointTrack » est vrai ou faux.');
    this.book.engine.extras.chartDataPointTrack = isTracked;
  }
}

function requireBytes(base64: unknown): Uint8Array {
  const bytes = typeof base64 === 'string' ? decodeBase64(base64) : null;
  if (bytes === null) throw invalidArgument('Le fichier n’est pas donné en base64.');
  return bytes;
}
