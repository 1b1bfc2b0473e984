/** `Excel.DocumentProperties`. */
import { requireWritableBook } from '../book';
import { invalidArgument } from '../errors';
import { HostObject } from '../object';
import { CustomPropertyCollection } from './properties/custom-property';

/** Office.js's name → the key kept in the document. */
const PROPERTIES = {
  Title: 'title',
  Subject: 'subject',
  Author: 'author',
  Keywords: 'keywords',
  Comments: 'comments',
  LastAuthor: 'lastAuthor',
  Category: 'category',
  Manager: 'manager',
  Company: 'company',
} as const;

/** When a workbook that says no date was first asked for it: the same answer as long as it is open. */
const firstAsked = new WeakMap<object, string>();

export class DocumentProperties extends HostObject {
  readonly className = 'DocumentProperties';

  override scalars(): readonly string[] {
    return [...Object.keys(PROPERTIES), 'CreationDate', 'RevisionNumber'];
  }

  private get kept(): Record<string, string> {
    return this.book.engine.extras.properties;
  }

  get CreationDate(): string {
    const written = this.kept['creationDate'];
    if (written !== undefined) return written;
    const asked = firstAsked.get(this.kept) ?? new Date().toISOString();
    firstAsked.set(this.kept, asked);
    return asked;
  }

  get RevisionNumber(): number {
    return Number(this.kept['revisionNumber'] ?? 0);
  }

  set RevisionNumber(value: unknown) {
    requireWritableBook(this.book);
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0)
      throw invalidArgument('Le numéro de révision est un nombre entier.');
    this.kept['revisionNumber'] = String(value);
  }

  get Custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}

for (const [name, key] of Object.entries(PROPERTIES)) {
  const isWritable = name !== 'LastAuthor';
  Object.defineProperty(DocumentProperties.prototype, name, {
    get(this: DocumentProperties): string {
      return this.book.engine.extras.properties[key] ?? '';
    },
    ...(isWritable
      ? {
          set(this: DocumentProperties, value: unknown) {
            requireWritableBook(this.book);
            if (typeof value !== 'string') throw invalidArgument('Une propriété du classeur est un texte.');
            this.book.engine.extras.properties[key] = value;
          },
        }
      : {}),
  });
}
