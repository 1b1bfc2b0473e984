/** `Excel.StyleCollection`: the cell styles of the workbook, by name. */
import { findStyle, keepStyle, listStyles, NORMAL } from '../../../engine/named-styles';
import { requireWritableBook } from '../../book';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../../errors';
import { HostCollection } from '../../object';
import { Style } from './style';

const LONGEST_NAME = 255;

export class StyleCollection extends HostCollection<Style> {
  readonly className = 'StyleCollection';

  items(): Style[] {
    return listStyles(this.book.engine).map(({ name }) => new Style(this.book, name));
  }

  find(key: string | number): Style | null {
    const found = findStyle(this.book.engine, String(key));
    return found === null ? null : new Style(this.book, found.name);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le style « ${key} » n’existe pas.`);
  }

  /** A new style looks like « Normal » and includes everything. */
  Add(name: unknown): void {
    requireWritableBook(this.book);
    if (typeof name !== 'string' || name.trim() === '' || name.length > LONGEST_NAME)
      throw invalidArgument('Un style a un nom.');
    if (this.find(name) !== null) throw itemAlreadyExists(`Le style « ${name} » existe déjà.`);
    const normal = findStyle(this.book.engine, NORMAL);
    if (normal === null) throw itemNotFound('Le style « Normal » manque.');
    keepStyle(this.book.engine, { ...normal, name, isBuiltIn: false });
  }
}
