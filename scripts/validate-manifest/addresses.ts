/** The addresses a manifest names, and where each file is in the project. */
import path from 'node:path';
import { type Element, child, descendants } from './define';

export interface Address {
  readonly element: Element;
  readonly value: string;
}

const URL_ELEMENTS = [
  'IconUrl',
  'HighResolutionIconUrl',
  'SupportUrl',
  'bt:Url',
  'SourceLocation',
  'Override',
  'bt:Override',
];

function isResourceImage(element: Element): boolean {
  return element.name === 'bt:Image' && element.attributes.DefaultValue !== undefined;
}

export function addressesOf(root: Element): Address[] {
  return descendants(root).flatMap((element) => {
    if (element.name === 'AppDomain') return [{ element, value: element.text }];
    if (element.name === 'ExtendedOverrides') return extendedAddresses(element);
    const value = element.attributes.DefaultValue ?? element.attributes.Value;
    const isAddress = URL_ELEMENTS.includes(element.name) || isResourceImage(element);
    return isAddress && value !== undefined ? [{ element, value }] : [];
  });
}

function extendedAddresses(element: Element): Address[] {
  return ['Url', 'ResourcesUrl'].flatMap((name) => {
    const value = element.attributes[name];
    return value === undefined ? [] : [{ element, value }];
  });
}

/** The address the add-in is published at: the folder of its first page. */
export function baseUrl(root: Element): string | null {
  const page = child(root, 'DefaultSettings', 'SourceLocation')?.attributes.DefaultValue;
  return page !== undefined && URL.canParse(page) ? new URL('.', page).href : null;
}

/** Path of an address inside a folder that mirrors the published site; null when it is somewhere else. */
export function toFile(address: string, base: string | null, folder: string): string | null {
  if (base === null || !URL.canParse(address) || !address.startsWith(base)) return null;
  return path.join(
    folder,
    ...decodeURI(new URL(address).pathname.slice(new URL(base).pathname.length)).split('/'),
  );
}
