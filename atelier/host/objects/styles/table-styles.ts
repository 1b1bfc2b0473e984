/** Styles of tables and of pivot tables: those of every workbook, and those added, by name. */
import { requireWritableBook } from '../../book';
import type { Book } from '../../book';
import { accessDenied, invalidArgument, itemNotFound } from '../../errors';
import { HostCollection, HostObject } from '../../object';

interface Family {
  readonly key: 'tableStyles' | 'pivotTableStyles';
  readonly className: string;
  readonly builtIn: readonly string[];
  readonly byDefault: string;
}

function series(stem: string, counts: Readonly<Record<string, number>>): string[] {
  return Object.entries(counts).flatMap(([tone, count]) =>
    Array.from({ length: count }, (_item, index) => `${stem}${tone}${index + 1}`),
  );
}

export const TABLE_STYLES: Family = {
  key: 'tableStyles',
  className: 'TableStyle',
  builtIn: series('TableStyle', { Light: 21, Medium: 28, Dark: 11 }),
  byDefault: 'TableStyleMedium2',
};

export const PIVOT_TABLE_STYLES: Family = {
  key: 'pivotTableStyles',
  className: 'PivotTableStyle',
  builtIn: series('PivotStyle', { Light: 28, Medium: 28, Dark: 28 }),
  byDefault: 'PivotStyleLight16',
};

function keptOf(book: Book, { key }: Family): { names: string[]; byDefault?: string } {
  return book.engine.extras[key] ?? { names: [] };
}

function findName(book: Book, family: Family, name: string): string | null {
  const lower = name.toLowerCase();
  const all = [...family.builtIn, ...keptOf(book, family).names];
  return all.find((known) => known.toLowerCase() === lower) ?? null;
}

/** The name itself, or with a number after it. */
function freeName(book: Book, family: Family, wanted: string): string {
  let name = wanted;
  for (let number = 2; findName(book, family, name) !== null; number += 1) name = `${wanted} ${number}`;
  return name;
}

export class TableStyle extends HostObject {
  readonly className: string;

  constructor(
    book: Book,
    private readonly family: Family,
    private styleName: string,
  ) {
    super(book);
    this.className = family.className;
  }

  override scalars(): readonly string[] {
    return ['Name', 'ReadOnly'];
  }

  override identity(): Record<string, unknown> {
    return { _Id: this.styleName };
  }

  private requireThere(): void {
    if (findName(this.book, this.family, this.styleName) === null)
      throw itemNotFound(`Le style « ${this.styleName} » n’existe pas.`);
  }

  private requireOwn(): void {
    requireWritableBook(this.book);
    this.requireThere();
    if (this.ReadOnly) throw accessDenied(`Le style « ${this.styleName} » est celui d’Excel.`);
  }

  get _Id(): string {
    return this.styleName;
  }

  get Name(): string {
    this.requireThere();
    return this.styleName;
  }

  set Name(name: unknown) {
    this.requireOwn();
    const wanted = requireName(name);
    const other = findName(this.book, this.family, wanted);
    if (other !== null && other !== this.styleName) throw taken(wanted);
    const { names, ...rest } = keptOf(this.book, this.family);
    const { byDefault } = rest;
    this.book.engine.extras[this.family.key] = {
      ...rest,
      names: names.map((known) => (known === this.styleName ? wanted : known)),
      ...(byDefault === this.styleName ? { byDefault: wanted } : {}),
    };
    this.styleName = wanted;
  }

  get ReadOnly(): boolean {
    return this.family.builtIn.includes(this.styleName);
  }

  Delete(): void {
    this.requireOwn();
    const { names, byDefault } = keptOf(this.book, this.family);
    this.book.engine.extras[this.family.key] = {
      names: names.filter((known) => known !== this.styleName),
      ...(byDefault === undefined || byDefault === this.styleName ? {} : { byDefault }),
    };
  }

  Duplicate(): TableStyle {
    this.requireThere();
    return new TableStyles(this.book, this.family).Add(this.styleName, true);
  }
}

export class TableStyles extends HostCollection<TableStyle> {
  readonly className: string;

  constructor(
    book: Book,
    private readonly family: Family,
  ) {
    super(book);
    this.className = `${family.className}Collection`;
  }

  items(): TableStyle[] {
    return [...this.family.builtIn, ...keptOf(this.book, this.family).names].map(
      (name) => new TableStyle(this.book, this.family, name),
    );
  }

  find(key: string | number): TableStyle | null {
    const name = findName(this.book, this.family, String(key));
    return name === null ? null : new TableStyle(this.book, this.family, name);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`Le style « ${key} » n’existe pas.`);
  }

  Add(name: unknown, makeUniqueName: unknown = false): TableStyle {
    requireWritableBook(this.book);
    const wanted = requireName(name);
    if (makeUniqueName !== true && findName(this.book, this.family, wanted) !== null) throw taken(wanted);
    const free = freeName(this.book, this.family, wanted);
    const kept = keptOf(this.book, this.family);
    this.book.engine.extras[this.family.key] = { ...kept, names: [...kept.names, free] };
    return new TableStyle(this.book, this.family, free);
  }

  GetDefault(): TableStyle {
    const name = keptOf(this.book, this.family).byDefault ?? this.family.byDefault;
    return new TableStyle(this.book, this.family, name);
  }

  SetDefault(newDefaultStyle: TableStyle | string): void {
    requireWritableBook(this.book);
    const asked = newDefaultStyle instanceof TableStyle ? newDefaultStyle.Name : newDefaultStyle;
    const byDefault = this.GetItem(asked).Name;
    this.book.engine.extras[this.family.key] = { ...keptOf(this.book, this.family), byDefault };
  }
}

function requireName(name: unknown): string {
  if (typeof name !== 'string' || name.trim() === '') throw invalidArgument('Un style a un nom.');
  return name;
}

function taken(name: string): Error {
  return invalidArgument(`Un style s’appelle déjà « ${name} ».`);
}
