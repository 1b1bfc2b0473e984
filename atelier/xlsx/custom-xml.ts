/** Custom XML parts of a workbook both ways: each an `item` with its companion that gives its id. The add-in's settings are one of ours, apart. */
import { newGuid, rootNamespace, type CustomXmlData } from '../engine/custom-xml';
import type { XlsxPackage } from './package';
import { SETTINGS_NAMESPACE } from './properties';
import { tag, XML_DECLARATION } from './xml';

const COMPANION_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';

export async function readCustomXml(opened: XlsxPackage): Promise<CustomXmlData[]> {
  const parts: CustomXmlData[] = [];
  const paths = opened.paths
    .filter((candidate) => /^\/?customXml\/item\d+\.xml$/i.test(candidate))
    .sort((one, other) => numberIn(one) - numberIn(other));
  for (const path of paths) {
    const xml = await opened.readText(path.replace(/^\//, ''));
    if (xml === null || rootNamespace(xml) === SETTINGS_NAMESPACE) continue;
    parts.push({ id: (await readId(opened, path.replace(/^\//, ''))) ?? newGuid(), xml });
  }
  return parts;
}

function numberIn(path: string): number {
  return Number(/(\d+)\.xml$/i.exec(path)?.[1] ?? 0);
}

async function readId(opened: XlsxPackage, path: string): Promise<string | undefined> {
  const companion = (await opened.readRelationships(path)).find(({ type }) => type === 'customXmlProps');
  const xml = companion && (await opened.readXml(companion.target));
  return xml?.attributes['itemID'];
}

/** The companion part by which Excel knows the data of a custom XML part. */
export function writeCompanion(id: string, namespace: string): string {
  const reference = namespace === '' ? '' : tag('ds:schemaRef', { 'ds:uri': namespace });
  return (
    XML_DECLARATION +
    tag(
      'ds:datastoreItem',
      { 'ds:itemID': id, 'xmlns:ds': COMPANION_NAMESPACE },
      tag('ds:schemaRefs', {}, reference),
    )
  );
}
