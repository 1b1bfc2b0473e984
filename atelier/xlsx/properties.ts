/** What the workbook says of itself (title, author…) and the add-in's settings, both ways. */
import type { AtelierDocument } from '../engine/document';
import type { XlsxPackage } from './package';
import { childOf, childrenOf, escapeXml, tag, XML_DECLARATION, type XmlElement } from './xml';

/** Elements of docProps/core.xml → Office.js names. */
const CORE: Readonly<Record<string, string>> = {
  title: 'title',
  subject: 'subject',
  creator: 'author',
  keywords: 'keywords',
  description: 'comments',
  lastModifiedBy: 'lastAuthor',
  category: 'category',
  created: 'creationDate',
};
const CORE_PREFIX: Readonly<Record<string, string>> = {
  keywords: 'cp',
  lastModifiedBy: 'cp',
  category: 'cp',
  created: 'dcterms',
};
const APP: Readonly<Record<string, string>> = { Manager: 'manager', Company: 'company' };

/** Properties people added themselves carry this prefix in the document. */
const CUSTOM = 'custom:';
const SETTINGS_NAMESPACE = 'urn:complement-ctg:parametres';
const CUSTOM_FORMAT = '{D5CDD505-2E9C-101B-9397-08002B2CF9AE}';
const VT = 'http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes';

export async function readProperties(opened: XlsxPackage): Promise<Record<string, string>> {
  const properties: Record<string, string> = {};
  const take = (xml: XmlElement | null, names: Readonly<Record<string, string>>): void => {
    for (const [element, key] of Object.entries(names)) {
      const text = childOf(xml ?? undefined, element)?.text;
      if (text) properties[key] = text;
    }
  };
  take(await opened.readXml('docProps/core.xml'), CORE);
  take(await opened.readXml('docProps/app.xml'), APP);
  const custom = await opened.readXml('docProps/custom.xml');
  for (const property of childrenOf(custom ?? undefined, 'property')) {
    const text = property.children[0]?.text;
    if (text !== undefined) properties[CUSTOM + (property.attributes['name'] ?? '')] = text;
  }
  return properties;
}

/** The settings are one JSON text in a custom XML part, which Excel carries untouched. */
export async function readSettings(opened: XlsxPackage): Promise<Record<string, unknown>> {
  for (const path of opened.paths.filter((candidate) => /^\/?customXml\/item\d+\.xml$/i.test(candidate))) {
    const text = await opened.readText(path);
    if (!text?.includes(SETTINGS_NAMESPACE)) continue;
    const json = childOf((await opened.readXml(path)) ?? undefined, 'json')?.text;
    const value: unknown = json ? JSON.parse(json) : null;
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value };
  }
  return {};
}

export function writeCore(properties: AtelierDocument['properties']): string {
  const content = Object.entries(CORE).map(([element, key]) => {
    const value = properties[key];
    if (!value) return '';
    const type = element === 'created' ? { 'xsi:type': 'dcterms:W3CDTF' } : {};
    return tag(`${CORE_PREFIX[element] ?? 'dc'}:${element}`, type, escapeXml(value));
  });
  const namespaces = {
    'xmlns:cp': 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties',
    'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
    'xmlns:dcterms': 'http://purl.org/dc/terms/',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
  };
  return XML_DECLARATION + tag('cp:coreProperties', namespaces, content.join(''));
}

export function writeApp(properties: AtelierDocument['properties']): string {
  const content = Object.entries(APP).map(([element, key]) => {
    const value = properties[key];
    return value ? tag(element, {}, escapeXml(value)) : '';
  });
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/extended-properties';
  return (
    XML_DECLARATION +
    tag('Properties', { xmlns }, tag('Application', {}, 'Microsoft Excel') + content.join(''))
  );
}

/** Empty when nobody added a property. */
export function writeCustom(properties: AtelierDocument['properties']): string {
  const added = Object.entries(properties).filter(([key]) => key.startsWith(CUSTOM));
  if (added.length === 0) return '';
  const content = added.map(([key, value], index) =>
    tag(
      'property',
      { fmtid: CUSTOM_FORMAT, pid: index + 2, name: key.slice(CUSTOM.length) },
      tag('vt:lpwstr', {}, escapeXml(value)),
    ),
  );
  const xmlns = 'http://schemas.openxmlformats.org/officeDocument/2006/custom-properties';
  return XML_DECLARATION + tag('Properties', { xmlns, 'xmlns:vt': VT }, content.join(''));
}

/** Empty when there is no setting. */
export function writeSettings(settings: AtelierDocument['settings']): string {
  if (Object.keys(settings).length === 0) return '';
  return (
    XML_DECLARATION +
    tag('parametres', { xmlns: SETTINGS_NAMESPACE }, tag('json', {}, escapeXml(JSON.stringify(settings))))
  );
}

/** The companion part by which Excel knows the data of a custom XML part. */
export const SETTINGS_COMPANION =
  XML_DECLARATION +
  tag(
    'ds:datastoreItem',
    {
      'ds:itemID': '{6C7B1C2E-5B0E-4C57-9A62-3D5C8B0F1A66}',
      'xmlns:ds': 'http://schemas.openxmlformats.org/officeDocument/2006/customXml',
    },
    tag('ds:schemaRefs', {}, tag('ds:schemaRef', { 'ds:uri': SETTINGS_NAMESPACE })),
  );
