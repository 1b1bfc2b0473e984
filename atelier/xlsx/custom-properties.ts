/** The properties people add to a workbook, `docProps/custom.xml`, both ways: each with its type. */
import type { CustomPropertyData, CustomPropertyType } from '../engine/custom-properties';
import { childrenOf, escapeXml, isTrue, tag, XML_DECLARATION, type XmlElement } from './xml';

const FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

/** Elements of values in files → the type Office.js gives; anything else is a text. */
const READ: Readonly<Record<string, CustomPropertyType>> = {
  bool: 'Boolean',
  filetime: 'Date',
  date: 'Date',
  i1: 'Number',
  i2: 'Number',
  i4: 'Number',
  int: 'Number',
  ui4: 'Number',
  r4: 'Float',
  r8: 'Float',
  decimal: 'Float',
};

const WRITTEN: Readonly<Record<CustomPropertyType, string>> = {
  Boolean: 'vt:bool',
  Date: 'vt:filetime',
  Number: 'vt:i4',
  Float: 'vt:r8',
  String: 'vt:lpwstr',
};

export function readCustomProperties(xml: XmlElement | null): CustomPropertyData[] {
  return childrenOf(xml ?? undefined, 'property').flatMap(({ attributes, children }) => {
    const [value] = children;
    if (value === undefined) return [];
    const type = READ[value.name] ?? 'String';
    return [{ key: attributes['name'] ?? '', type, value: readValue(type, value.text) }];
  });
}

function readValue(type: CustomPropertyType, text: string): CustomPropertyData['value'] {
  if (type === 'Boolean') return isTrue(text.trim().toLowerCase());
  return type === 'Number' || type === 'Float' ? Number(text) : text;
}

/** No part for a workbook that never had one; a list left empty empties that of the file. */
export function writeCustomProperties(properties: readonly CustomPropertyData[] | undefined): string {
  if (properties === undefined) return '';
  const content = properties.map(({ key, type, value }, index) =>
    tag(
      'property',
      { fmtid: FORMAT, pid: index + 2, name: key },
      tag(WRITTEN[type], {}, escapeXml(String(value))),
    ),
  );
  return XML_DECLARATION + tag('Properties', { xmlns: NAMESPACE, 'xmlns:vt': TYPES }, content.join(''));
}
