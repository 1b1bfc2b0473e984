/** Custom XML parts of a workbook: whole XML documents, known by an id and by the namespace of their root. */

export interface CustomXmlData {
  /** A GUID in braces, as `itemProps` writes it. */
  readonly id: string;
  xml: string;
}

/** The start tag of the root, after the declaration, comments and instructions. */
const ROOT = /^\s*(?:(?:<\?[\s\S]*?\?>|<!--[\s\S]*?-->)\s*)*<([^\s/>!?][^\s/>]*)([^>]*)>/;

/** The namespace of the root element; '' when it has none. */
export function rootNamespace(xml: string): string {
  const [, name = '', attributes = ''] = ROOT.exec(xml) ?? [];
  const colon = name.indexOf(':');
  const declaration = colon < 0 ? 'xmlns' : `xmlns:${name.slice(0, colon)}`;
  const found = new RegExp(`(?:^|\\s)${declaration}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  return found?.[1] ?? found?.[2] ?? '';
}

export function newGuid(): string {
  return `{${globalThis.crypto.randomUUID().toUpperCase()}}`;
}
