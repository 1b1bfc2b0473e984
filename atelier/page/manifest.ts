/** What the page needs of the add-in's manifest: its pages, its functions, its commands (ribbon, menu of cells, shortcuts). */
import { XMLParser } from 'fast-xml-parser';

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly titre: string;
  readonly aide: string;
  /** Address of the icon nearest above 32 pixels, and its size. */
  readonly icone: string | null;
  readonly action:
    | { readonly kind: 'volet'; readonly url: string }
    | { readonly kind: 'fonction'; readonly nom: string };
}

export interface RibbonGroup {
  readonly label: string;
  readonly boutons: readonly RibbonButton[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groupes: readonly RibbonGroup[];
}

export interface AddinManifest {
  readonly id: string;
  readonly nom: string;
  readonly page: string;
  readonly fonctions: { readonly metadata: string; readonly namespace: string } | null;
  readonly onglets: readonly RibbonTab[];
  /** What the add-in adds to the context menu of cells. */
  readonly menuCellules: CellMenu | null;
  /** Address of the file of keyboard shortcuts. */
  readonly raccourcis: string | null;
}

/** One entry of the context menu, and what it opens when it is a menu. */
export interface CellMenu {
  readonly label: string;
  readonly elements: readonly RibbonButton[];
}

type Element = Readonly<Record<string, unknown>>;

/** Elements that may repeat, always read as lists. */
const LISTS = new Set([
  'CustomTab',
  'OfficeTab',
  'Group',
  'Control',
  'Item',
  'ExtensionPoint',
  'Image',
  'Url',
  'String',
  'Host',
]);
const WANTED_ICON = 32;

/** Reads the manifest's XML. `resolve` turns the manifest's addresses into those the page serves. */
export function parseManifest(xml: string, resolve: (url: string) => string): AddinManifest {
  const parser = new XMLParser({
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    removeNSPrefix: true,
    isArray: (name) => LISTS.has(name),
  });
  const app = child(parser.parse(xml) as Element, 'OfficeApp');
  const overrides = child(app, 'VersionOverrides');
  const resources = readResources(child(overrides, 'Resources'));
  const text = (node: Element): string => resources.get(attribute(node, 'resid')) ?? '';
  const url = (node: Element): string => resolve(text(node));
  const host =
    list(child(overrides, 'Hosts'), 'Host').find((node) => attribute(node, 'type') === 'Workbook') ?? {};
  return {
    id: String(app.Id ?? ''),
    nom: attribute(child(app, 'DisplayName'), 'DefaultValue'),
    page: resolve(attribute(child(child(app, 'DefaultSettings'), 'SourceLocation'), 'DefaultValue')),
    fonctions: readFunctions(child(host, 'AllFormFactors'), text, url),
    onglets: readTabs(child(host, 'DesktopFormFactor'), text, url),
    menuCellules: readCellMenu(child(host, 'DesktopFormFactor'), text, url),
    raccourcis: readShortcuts(child(app, 'ExtendedOverrides'), resolve),
  };
}

type Read = (node: Element) => string;

function readFunctions(factors: Element, text: Read, url: Read): AddinManifest['fonctions'] {
  const point = list(factors, 'ExtensionPoint').find((node) => attribute(node, 'type') === 'CustomFunctions');
  if (point === undefined) return null;
  const metadata = child(child(point, 'Metadata'), 'SourceLocation');
  return { metadata: url(metadata), namespace: text(child(point, 'Namespace')) };
}

function readTabs(factor: Element, text: Read, url: Read): RibbonTab[] {
  return list(factor, 'ExtensionPoint')
    .filter((point) => attribute(point, 'type') === 'PrimaryCommandSurface')
    .flatMap((point) => [...list(point, 'CustomTab'), ...list(point, 'OfficeTab')])
    .map((tab) => ({
      id: attribute(tab, 'id'),
      label: text(child(tab, 'Label')) || attribute(tab, 'id'),
      groupes: list(tab, 'Group').map((group) => ({
        label: text(child(group, 'Label')),
        boutons: list(group, 'Control').map((control) => readButton(control, text, url)),
      })),
    }));
}

function readCellMenu(factor: Element, text: Read, url: Read): CellMenu | null {
  const [control] = list(factor, 'ExtensionPoint')
    .filter((point) => attribute(point, 'type') === 'ContextMenu')
    .map((point) => child(point, 'OfficeMenu'))
    .filter((menu) => attribute(menu, 'id') === 'ContextMenuCell')
    .flatMap((menu) => list(menu, 'Control'));
  if (control === undefined) return null;
  const items = list(child(control, 'Items'), 'Item');
  return {
    label: text(child(control, 'Label')),
    elements: (items.length === 0 ? [control] : items).map((item) => readButton(item, text, url)),
  };
}

function readShortcuts(overrides: Element, resolve: (url: string) => string): string | null {
  const address = attribute(overrides, 'Url');
  return address === '' ? null : resolve(address);
}

function readButton(control: Element, text: Read, url: Read): RibbonButton {
  const tip = child(control, 'Supertip');
  const action = child(control, 'Action');
  const label = text(child(control, 'Label'));
  return {
    id: attribute(control, 'id'),
    label,
    titre: text(child(tip, 'Title')) || label,
    aide: text(child(tip, 'Description')),
    icone: readIcon(child(control, 'Icon'), url),
    action:
      attribute(action, 'type') === 'ShowTaskpane'
        ? { kind: 'volet', url: url(child(action, 'SourceLocation')) }
        : { kind: 'fonction', nom: String(action.FunctionName ?? '') },
  };
}

function readIcon(icon: Element, url: Read): string | null {
  const images = list(icon, 'Image').toSorted(
    (a, b) => Number(attribute(a, 'size')) - Number(attribute(b, 'size')),
  );
  const chosen = images.find((image) => Number(attribute(image, 'size')) >= WANTED_ICON) ?? images.at(-1);
  return chosen === undefined ? null : url(chosen);
}

function readResources(resources: Element): Map<string, string> {
  const families: readonly (readonly [string, string])[] = [
    ['Images', 'Image'],
    ['Urls', 'Url'],
    ['ShortStrings', 'String'],
    ['LongStrings', 'String'],
  ];
  const entries = families.flatMap(([family, name]) => list(child(resources, family), name));
  return new Map(entries.map((node) => [attribute(node, 'id'), attribute(node, 'DefaultValue')]));
}

function child(node: Element, name: string): Element {
  const value = node[name];
  return isElement(value) ? value : {};
}

function list(node: Element, name: string): Element[] {
  const value = node[name];
  return Array.isArray(value) ? value.filter(isElement) : [];
}

function attribute(node: Element, name: string): string {
  const value = node[`@${name}`];
  return typeof value === 'string' ? value : '';
}

function isElement(value: unknown): value is Element {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
