/** `Excel.CustomProperty` and `Excel.CustomPropertyCollection`: what was added to the properties of the workbook. */
import { findProperty, typeOfProperty } from '../../../engine/custom-properties';
import type { CustomPropertyData } from '../../../engine/custom-properties';
import { requireWritableBook } from '../../book';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound } from '../../errors';
import { HostCollection, HostObject } from '../../object';

export class CustomProperty extends HostObject {
  readonly className = 'CustomProperty';

  constructor(
    book: Book,
    private readonly key: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Key', 'Type', 'Value'];
  }

  private get data(): CustomPropertyData {
    const found = findProperty(this.book.engine.extras.customProperties, this.key);
    if (found === undefined) throw itemNotFound(`La propriété « ${this.key} » n’existe pas.`);
    return found;
  }

  get Key(): string {
    return this.data.key;
  }

  get Type(): string {
    return this.data.type;
  }

  get Value(): unknown {
    return this.data.value;
  }

  set Value(value: unknown) {
    requireWritableBook(this.book);
    Object.assign(this.data, typedValue(value));
  }

  Delete(): void {
    requireWritableBook(this.book);
    const { data } = this;
    const { extras } = this.book.engine;
    extras.customProperties = (extras.customProperties ?? []).filter((property) => property !== data);
  }
}

export class CustomPropertyCollection extends HostCollection<CustomProperty> {
  readonly className = 'CustomPropertyCollection';

  items(): CustomProperty[] {
    return (this.book.engine.extras.customProperties ?? []).map(
      ({ key }) => new CustomProperty(this.book, key),
    );
  }

  find(key: string | number): CustomProperty | null {
    const found = findProperty(this.book.engine.extras.customProperties, String(key));
    return found === undefined ? null : new CustomProperty(this.book, found.key);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La propriété « ${key} » n’existe pas.`);
  }

  /** Creates the property, or gives a new value to the one of this key. */
  Add(key: string, value: unknown): CustomProperty {
    requireWritableBook(this.book);
    if (typeof key !== 'string' || key === '') throw invalidArgument('Une propriété a un nom.');
    const typed = typedValue(value);
    const { extras } = this.book.engine;
    const present = findProperty(extras.customProperties, key);
    if (present === undefined) (extras.customProperties ??= []).push({ key, ...typed });
    else Object.assign(present, typed);
    return new CustomProperty(this.book, key);
  }

  DeleteAll(): void {
    requireWritableBook(this.book);
    this.book.engine.extras.customProperties = [];
  }
}

function typedValue(value: unknown): Pick<CustomPropertyData, 'type' | 'value'> {
  const type = typeOfProperty(value);
  if (type === null) throw invalidArgument('Une propriété est un texte, un nombre, un booléen ou une date.');
  return { type, value: value as string | number | boolean };
}
