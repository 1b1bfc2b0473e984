/** The parts beside the workbook that are about the document: its properties, the settings, the XML of programs. */
import { rootNamespace } from '../engine/custom-xml';
import type { AtelierDocument } from '../engine/document';
import type { ContentTypes } from './book-parts';
import { readCustomProperties, writeCustomProperties } from './custom-properties';
import { readCustomXml, writeCompanion } from './custom-xml';
import type { XlsxPackage } from './package';
import { SETTINGS_ID, SETTINGS_NAMESPACE, writeApp, writeCore, writeSettings } from './properties';

export function addDocumentParts(parts: ContentTypes, document: AtelierDocument): void {
  parts.add('docProps/core.xml', writeCore(document.properties), 'core');
  parts.add('docProps/app.xml', writeApp(document.properties), 'app');
  parts.add('docProps/custom.xml', writeCustomProperties(document.customProperties), 'custom');
  const settings = writeSettings(document.settings);
  const ours = settings === '' ? [] : [{ id: SETTINGS_ID, xml: settings, namespace: SETTINGS_NAMESPACE }];
  const theirs = (document.customXml ?? []).map((part) => ({ ...part, namespace: rootNamespace(part.xml) }));
  [...ours, ...theirs].forEach(({ id, xml, namespace }, index) => {
    const number = String(index + 1);
    parts.add(`customXml/item${number}.xml`, xml, 'customXml');
    parts.add(`customXml/itemProps${number}.xml`, writeCompanion(id, namespace), 'customXmlProps');
  });
}

/** What they hold, settings and usual properties apart; nothing for what the file has not. */
export async function readDocumentParts(
  opened: XlsxPackage,
): Promise<Pick<AtelierDocument, 'customProperties' | 'customXml'>> {
  const properties = await opened.readXml('docProps/custom.xml');
  const customXml = await readCustomXml(opened);
  return {
    ...(properties === null ? {} : { customProperties: readCustomProperties(properties) }),
    ...(customXml.length === 0 ? {} : { customXml }),
  };
}
