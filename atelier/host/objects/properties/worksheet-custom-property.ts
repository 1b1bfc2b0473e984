/** `Excel.WorksheetCustomProperty` and its collection: texts kept with a sheet, by key. */
import { findProperty } from '../../../engine/custom-properties';
import { requireSheet, requireWritableBook } from '../../book';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound } from '../../errors';
import { HostCollection, HostObject } from '../../object';

const LONGEST_KEY = 255;

interface SheetProperty {
  readonly key: string;
  value: string;
}

function propertiesOf(book: Book, sheetId: string): readonly SheetProperty[] {
  requireSheet(book, sheetId);
  return book.engine.extras.sheets[sheetId]?.customProperties ?? [];
}

function keepProperties(book: Book, sheetId: string, customProperties: SheetProperty[]): void {
  requireWritableBook(book);
  book.engine.extras.sheets[sheetId] = { ...book.engine.extras.sheets[sheetId], customProperties };
}

export class WorksheetCustomProperty extends HostObject {
  readonly className = 'WorksheetCustomProperty';

  constructor(
    book: Book,
    private readonly sheetId: string,
    private readonly key: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Key', 'Value'];
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.key };
  }

  private get data(): SheetProperty {
    const found = findProperty(propertiesOf(this.book, this.sheetId), this.key);
    if (found === undefined) throw itemNotFound(`La propriété « ${this.key} » n’existe pas.`);
    return found;
  }

  get _Id(): string {
    return this.key;
  }

  get Key(): string {
    return this.data.key;
  }

  get Value(): string {
    return this.data.value;
  }

  set Value(value: unknown) {
    requireWritableBook(this.book);
    this.data.value = requireText(value);
  }

  Delete(): void {
    const { data } = this;
    const others = propertiesOf(this.book, this.sheetId).filter((property) => property !== data);
    keepProperties(this.book, this.sheetId, others);
  }
}

export class WorksheetCustomPropertyCollection extends HostCollection<WorksheetCustomProperty> {
  readonly className = 'WorksheetCustomPropertyCollection';

  constructor(
    book: Book,
    private readonly sheetId: string,
  ) {
    super(book);
  }

  items(): WorksheetCustomProperty[] {
    return propertiesOf(this.book, this.sheetId).map(
      ({ key }) => new WorksheetCustomProperty(this.book, this.sheetId, key),
    );
  }

  find(key: string | number): WorksheetCustomProperty | null {
    const found = findProperty(propertiesOf(this.book, this.sheetId), String(key));
    return found === undefined ? null : new WorksheetCustomProperty(this.book, this.sheetId, found.key);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La propriété « ${key} » n’existe pas dans cette feuille.`);
  }

  /** Overwrites the property of this key. */
  Add(key: unknown, value: unknown): WorksheetCustomProperty {
    if (typeof key !== 'string' || key === '' || key.length > LONGEST_KEY)
      throw invalidArgument(`Le nom d’une propriété a de 1 à ${LONGEST_KEY} caractères.`);
    const text = requireText(value);
    const list = propertiesOf(this.book, this.sheetId);
    const present = findProperty(list, key);
    const others = list.filter((property) => property !== present);
    keepProperties(this.book, this.sheetId, [...others, { key: present?.key ?? key, value: text }]);
    return new WorksheetCustomProperty(this.book, this.sheetId, key);
  }
}

function requireText(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument('La valeur d’une propriété de feuille est un texte.');
  return value;
}
