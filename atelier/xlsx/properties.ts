/** What the workbook says of itself (title, author…) and the add-in's settings, both ways. */
import type { AtelierDocument } from '../engine/document';
import type { XlsxPackage } from './package';
import { childOf, escapeXml, tag, XML_DECLARATION, type XmlElement } from './xml';

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
  revision: 'revisionNumber',
};
const CORE_PREFIX: Readonly<Record<string, string>> = {
  keywords: 'cp',
  lastModifiedBy: 'cp',
  category: 'cp',
  revision: 'cp',
  created: 'dcterms',
};
const APP: Readonly<Record<string, string>> = { Manager: 'manager', Company: 'company' };

export const SETTINGS_NAMESPACE = 'urn:complement-ctg:parametres';
export const SETTINGS_ID = '{6C7B1C2E-5B0E-4C57-9A62-3D5C8B0F1A66}';

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

/** Empty when there is no setting. */
export function writeSettings(settings: AtelierDocument['settings']): string {
  if (Object.keys(settings).length === 0) return '';
  return (
    XML_DECLARATION +
    tag('parametres', { xmlns: SETTINGS_NAMESPACE }, tag('json', {}, escapeXml(JSON.stringify(settings))))
  );
}
