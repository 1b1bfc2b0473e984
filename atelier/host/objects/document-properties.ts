/** `Excel.DocumentProperties`. */
import { requireWritableBook } from '../book';
import { HostObject } from '../object';

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

export class DocumentProperties extends HostObject {
  readonly className = 'DocumentProperties';

  override scalars(): readonly string[] {
    return Object.keys(PROPERTIES);
  }
}

for (const [name, key] of Object.entries(PROPERTIES)) {
  Object.defineProperty(DocumentProperties.prototype, name, {
    get(this: DocumentProperties): string {
      return this.book.engine.extras.properties[key] ?? '';
    },
    set(this: DocumentProperties, value: string) {
      requireWritableBook(this.book);
      this.book.engine.extras.properties[key] = value;
    },
  });
}
