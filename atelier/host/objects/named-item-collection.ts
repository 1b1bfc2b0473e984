/** `Excel.NamedItemCollection` and `Excel.NamedItem`. */
import { formatRectangle, quoteSheetName } from '../../engine/area';
import { definedNameFault, findName, listNames, removeName, writeName } from '../../engine/names';
import type { DefinedName } from '../../engine/names';
import { isFormula } from '../../engine/formula-syntax';
import { toEnglish } from '../../engine/french/translate';
import { requireSheet, requireWritableBook } from '../book';
import type { Book } from '../book';
import { invalidArgument, itemAlreadyExists, itemNotFound } from '../errors';
import { HostCollection, HostObject } from '../object';
import { typeOfValue, valueOfName } from './named-value';
import { NamedItemArrayValues } from './named-item-array-values';
import { Range } from './range';
import { RangeMoves } from './range-moves';
import { Worksheet } from './worksheet';

export class NamedItemCollection extends HostCollection<NamedItem> {
  readonly className = 'NamedItemCollection';

  constructor(
    book: Book,
    /** Null for the names of the workbook. */
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  items(): NamedItem[] {
    return listNames(this.book.engine)
      .filter(({ sheetId }) => sheetId === this.sheetId)
      .map(({ name }) => new NamedItem(this.book, name, this.sheetId));
  }

  find(key: string | number): NamedItem | null {
    const found = findName(this.book.engine, String(key), this.sheetId);
    return found === null || found.sheetId !== this.sheetId
      ? null
      : new NamedItem(this.book, found.name, this.sheetId);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le nom « ${key} » n’existe pas.`);
  }

  Add(name: string, reference: RangeMoves | string | number | boolean, comment = ''): NamedItem {
    requireWritableBook(this.book);
    const fault = definedNameFault(name);
    if (fault !== null) throw invalidArgument(fault);
    if (this.find(name) !== null) throw itemAlreadyExists(`Le nom « ${name} » existe déjà.`);
    writeName(this.book.engine, {
      name,
      formula: this.formulaOf(reference),
      sheetId: this.sheetId,
      comment: comment ?? '',
    });
    return new NamedItem(this.book, name, this.sheetId);
  }

  AddFormulaLocal(name: string, formula: string, comment = ''): NamedItem {
    return this.Add(name, toEnglish(String(formula)), comment);
  }

  private formulaOf(reference: RangeMoves | string | number | boolean): string {
    if (!(reference instanceof RangeMoves)) {
      if (typeof reference !== 'string') return `=${String(reference).toUpperCase()}`;
      if (!reference.startsWith('=')) return `="${reference.replaceAll('"', '""')}"`;
      if (!isFormula(reference))
        throw invalidArgument(`« ${reference} » n’est pas une formule que l’on peut lire.`);
      return reference;
    }
    const sheet = requireSheet(this.book, reference.area.sheetId);
    return `${quoteSheetName(sheet.getName())}!${formatRectangle(reference.area, true)}`;
  }
}

export class NamedItem extends HostObject {
  readonly className = 'NamedItem';

  constructor(
    book: Book,
    private readonly name: string,
    private readonly sheetId: string | null,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Comment', 'Formula', 'Name', 'Scope', 'Type', 'Value', 'Visible'];
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.name };
  }

  private get item(): DefinedName {
    const found = findName(this.book.engine, this.name, this.sheetId);
    if (found === null) throw itemNotFound(`Le nom « ${this.name} » a été supprimé.`);
    return found;
  }

  get Name(): string {
    return this.item.name;
  }

  get Scope(): string {
    return this.item.sheetId === null ? 'Workbook' : 'Worksheet';
  }

  get Formula(): string {
    return this.item.formula;
  }

  set Formula(formula: string) {
    this.rewrite({ formula });
  }

  get Comment(): string {
    return this.item.comment;
  }

  set Comment(comment: string) {
    this.rewrite({ comment });
  }

  get Visible(): boolean {
    return !this.item.hidden;
  }

  set Visible(isVisible: boolean) {
    this.rewrite({ hidden: !isVisible });
  }

  private rewrite(changes: { formula?: string; comment?: string; hidden?: boolean }): void {
    requireWritableBook(this.book);
    const { id, name, formula, sheetId, comment, hidden } = this.item;
    writeName(this.book.engine, { id, name, formula, sheetId, comment, hidden, ...changes });
  }

  get ArrayValues(): NamedItemArrayValues {
    return new NamedItemArrayValues(this.book, this.item);
  }

  get Type(): Promise<string> {
    return valueOfName(this.book, this.item).then((value) =>
      this.item.area === null ? typeOfValue(value) : 'Range',
    );
  }

  /** The address of cells; else what the formula gives, all of it when it gives several values. */
  get Value(): Promise<unknown> {
    return valueOfName(this.book, this.item);
  }

  get Worksheet(): Worksheet {
    if (this.sheetId === null) throw itemNotFound('Ce nom est celui du classeur, pas d’une feuille.');
    return new Worksheet(this.book, this.sheetId);
  }

  get WorksheetOrNullObject(): Worksheet | null {
    return this.sheetId === null ? null : this.Worksheet;
  }

  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (range === null) throw itemNotFound(`Le nom « ${this.name} » ne désigne pas une plage.`);
    return range;
  }

  GetRangeOrNullObject(): Range | null {
    const { area } = this.item;
    return area === null ? null : new Range(this.book, area);
  }

  Delete(): void {
    requireWritableBook(this.book);
    removeName(this.book.engine, this.item);
  }
}
