/** `Excel.CustomXmlPartCollection` and `Excel.CustomXmlPartScopedCollection`: all the XML parts, or those of one namespace. */
import { newGuid, rootNamespace } from '../../../engine/custom-xml';
import type { CustomXmlData } from '../../../engine/custom-xml';
import { requireWritableBook } from '../../book';
import type { Book } from '../../book';
import { itemNotFound, OfficeError } from '../../errors';
import { HostCollection } from '../../object';
import { CustomXmlPart, requireXml } from './custom-xml-part';

abstract class XmlParts extends HostCollection<CustomXmlPart> {
  protected parts(): readonly CustomXmlData[] {
    return this.book.engine.extras.customXml ?? [];
  }

  items(): CustomXmlPart[] {
    return this.parts().map(({ id }) => new CustomXmlPart(this.book, id));
  }

  find(key: string | number): CustomXmlPart | null {
    const wanted = String(key).toUpperCase();
    const found = this.parts().find(({ id }) => id.toUpperCase() === wanted);
    return found === undefined ? null : new CustomXmlPart(this.book, found.id);
  }

  protected missing(key: string | number): Error {
    return itemNotFound(`La partie XML « ${key} » n’existe pas.`);
  }
}

export class CustomXmlPartCollection extends XmlParts {
  readonly className = 'CustomXmlPartCollection';

  Add(xml: unknown): CustomXmlPart {
    requireWritableBook(this.book);
    const part = { id: newGuid(), xml: requireXml(xml) };
    (this.book.engine.extras.customXml ??= []).push(part);
    return new CustomXmlPart(this.book, part.id);
  }

  GetByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    return new CustomXmlPartScopedCollection(this.book, namespaceUri);
  }
}

export class CustomXmlPartScopedCollection extends XmlParts {
  readonly className = 'CustomXmlPartScopedCollection';

  constructor(
    book: Book,
    private readonly namespaceUri: string,
  ) {
    super(book);
  }

  protected override parts(): readonly CustomXmlData[] {
    return super.parts().filter(({ xml }) => rootNamespace(xml) === this.namespaceUri);
  }

  GetOnlyItem(): CustomXmlPart {
    const items = this.items();
    const [only] = items;
    if (only === undefined) throw itemNotFound(`Aucune partie XML de l’espace « ${this.namespaceUri} ».`);
    if (items.length > 1)
      throw new OfficeError(
        'GeneralException',
        `L’espace de noms « ${this.namespaceUri} » a ${items.length} parties XML, et non une seule.`,
      );
    return only;
  }

  GetOnlyItemOrNullObject(): CustomXmlPart | null {
    const items = this.items();
    return items.length === 1 ? (items[0] ?? null) : null;
  }
}
