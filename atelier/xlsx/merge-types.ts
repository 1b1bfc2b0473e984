/** The list of content types of an edited package: the file's own, less the parts that went, plus those that came. */
import type { LinkContext } from './merge-links';
import { elementsOf, parseRaw, type RawElement } from './raw-xml';
import { tag, XML_DECLARATION } from './xml';

interface Types {
  defaults: Map<string, string>;
  overrides: Map<string, string>;
}

const LIST = '[Content_Types].xml';

export function mergeTypes({ texts, fresh, origin, moved }: LinkContext): string {
  const own = readTypes(texts[LIST] ?? '');
  const ours = readTypes(fresh[LIST] ?? '');
  const exists = (path: string): boolean => texts[path] !== undefined || origin.binaries[path] !== undefined;
  const known = new Set(
    [...Object.keys(texts), ...Object.keys(origin.binaries)].map((path) => path.toLowerCase()),
  );
  for (const path of own.overrides.keys()) if (!known.has(path.toLowerCase())) own.overrides.delete(path);
  for (const [extension, type] of ours.defaults)
    if (!own.defaults.has(extension)) own.defaults.set(extension, type);
  for (const [source, target] of moved) {
    const type = ours.overrides.get(source) ?? ours.defaults.get(extensionOf(source));
    const isKnown = [...own.overrides.keys()].some((path) => path.toLowerCase() === target.toLowerCase());
    if (!isKnown && exists(target) && type !== undefined && own.defaults.get(extensionOf(target)) !== type)
      own.overrides.set(target, type);
  }
  const content =
    [...own.defaults].map(([Extension, ContentType]) => tag('Default', { Extension, ContentType })).join('') +
    [...own.overrides]
      .map(([path, ContentType]) => tag('Override', { PartName: `/${path}`, ContentType }))
      .join('');
  return (
    XML_DECLARATION +
    tag('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, content)
  );
}

function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf('.') + 1).toLowerCase();
}

function readTypes(text: string): Types {
  const types: Types = { defaults: new Map(), overrides: new Map() };
  const of = (element: RawElement, name: string): string => element.attributes.get(name) ?? '';
  for (const element of text === '' ? [] : elementsOf(parseRaw(text))) {
    const type = of(element, 'ContentType');
    if (element.attributes.has('Extension')) types.defaults.set(of(element, 'Extension').toLowerCase(), type);
    else types.overrides.set(of(element, 'PartName').replace(/^\//, ''), type);
  }
  return types;
}
