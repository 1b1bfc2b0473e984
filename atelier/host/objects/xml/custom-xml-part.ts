/** `Excel.CustomXmlPart`: one XML document kept in the workbook. */
import { rootNamespace } from '../../../engine/custom-xml';
import type { CustomXmlData } from '../../../engine/custom-xml';
import { parseXml, UnreadablePart } from '../../../xlsx/xml';
import { requireWritableBook } from '../../book';
import type { Book } from '../../book';
import { invalidArgument, itemNotFound } from '../../errors';
import { HostObject } from '../../object';

/** Refuses what is not one well-formed document. */
export function requireXml(xml: unknown): string {
  if (typeof xml !== 'string') throw invalidArgument('Le contenu XML est un texte.');
  try {
    parseXml(xml);
  } catch (error) {
    if (error instanceof UnreadablePart) throw invalidArgument('Le texte n’est pas du XML bien formé.');
    throw error;
  }
  return xml;
}

export class CustomXmlPart extends HostObject {
  readonly className = 'CustomXmlPart';

  constructor(
    book: Book,
    private readonly partId: string,
  ) {
    super(book);
  }

  override scalars(): readonly string[] {
    return ['Id', 'NamespaceUri'];
  }

  override identity(): Record<string, unknown> {
    return { Id: this.partId };
  }

  private get data(): CustomXmlData {
    const found = this.book.engine.extras.customXml?.find(({ id }) => id === this.partId);
    if (found === undefined) throw itemNotFound('Cette partie XML a été supprimée.');
    return found;
  }

  get Id(): string {
    return this.data.id;
  }

  get NamespaceUri(): string {
    return rootNamespace(this.data.xml);
  }

  GetXml(): string {
    return this.data.xml;
  }

  SetXml(xml: unknown): void {
    requireWritableBook(this.book);
    this.data.xml = requireXml(xml);
  }

  Delete(): void {
    requireWritableBook(this.book);
    const { data } = this;
    const { extras } = this.book.engine;
    extras.customXml = (extras.customXml ?? []).filter((part) => part !== data);
  }
}
