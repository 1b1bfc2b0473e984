/** The parts of a package that are about the whole workbook, and the list of parts that every package opens with. */
import { MAIN_NAMESPACE, RELATIONSHIP_NAMESPACE } from './save-context';
import { writeRelationships, type SheetToWrite } from './sheet-write';
import { tag, XML_DECLARATION } from './xml';

type PartKind =
  | 'workbook'
  | 'worksheet'
  | 'table'
  | 'styles'
  | 'sharedStrings'
  | 'theme'
  | 'sheetMetadata'
  | 'core'
  | 'app'
  | 'custom'
  | 'customXml'
  | 'customXmlProps';

const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

const CONTENT_TYPES: Readonly<Record<PartKind, string | null>> = {
  workbook: `${SPREADSHEET}.sheet.main+xml`,
  worksheet: `${SPREADSHEET}.worksheet+xml`,
  table: `${SPREADSHEET}.table+xml`,
  styles: `${SPREADSHEET}.styles+xml`,
  sharedStrings: `${SPREADSHEET}.sharedStrings+xml`,
  sheetMetadata: `${SPREADSHEET}.sheetMetadata+xml`,
  theme: `${OFFICE}.theme+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: `${OFFICE}.extended-properties+xml`,
  custom: `${OFFICE}.custom-properties+xml`,
  customXml: null,
  customXmlProps: `${OFFICE}.customXmlProperties+xml`,
};

const PACKAGE_RELATIONSHIP =
  'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Parts in the order they are added, with what declares and links them. */
export class ContentTypes {
  private readonly parts = new Map<string, string>();
  private readonly overrides: string[] = [];
  private readonly rootLinks: string[] = [];
  private readonly bookLinks: string[] = [];

  /** An empty part is not added. */
  add(path: string, content: string, kind: PartKind): void {
    if (content === '') return;
    this.parts.set(path, content);
    const type = CONTENT_TYPES[kind];
    if (type !== null) this.overrides.push(tag('Override', { PartName: `/${path}`, ContentType: type }));
    this.link(path, kind);
  }

  /** A part that another one links, with its own type; null for one whose extension says it. */
  addLinked(path: string, content: string, type: string | null): void {
    this.parts.set(path, content);
    if (type !== null) this.overrides.push(tag('Override', { PartName: `/${path}`, ContentType: type }));
  }

  /** A part that the workbook links without mentioning it, by the whole address of the link's type. */
  addBesideBook(path: string, content: string, type: string, link: string): void {
    this.addLinked(path, content, type);
    const Id = `rId${String(this.bookLinks.length + 1)}`;
    this.bookLinks.push(tag('Relationship', { Id, Type: link, Target: path.replace(/^xl\//, '') }));
  }

  addRelationships(path: string, content: string): void {
    if (content !== '') this.parts.set(path, content);
  }

  private link(path: string, kind: PartKind): void {
    const link = (list: string[], type: string, target: string): void => {
      list.push(tag('Relationship', { Id: `rId${String(list.length + 1)}`, Type: type, Target: target }));
    };
    const office = (type: string): string => `${RELATIONSHIP_NAMESPACE}/${type}`;
    if (kind === 'workbook') link(this.rootLinks, office('officeDocument'), path);
    else if (kind === 'core') link(this.rootLinks, PACKAGE_RELATIONSHIP, path);
    else if (kind === 'app') link(this.rootLinks, office('extended-properties'), path);
    else if (kind === 'custom') link(this.rootLinks, office('custom-properties'), path);
    else if (kind === 'customXml') link(this.bookLinks, office('customXml'), `../${path}`);
    else if (kind === 'customXmlProps') this.addRelationships(companionOwner(path), companionLink(path));
    else if (kind !== 'table') link(this.bookLinks, office(kind), path.replace(/^xl\//, ''));
  }

  /** Every part, the list of types first, as readers expect. */
  finish(): Map<string, string> {
    const defaults =
      tag('Default', {
        Extension: 'rels',
        ContentType: 'application/vnd.openxmlformats-package.relationships+xml',
      }) + tag('Default', { Extension: 'xml', ContentType: 'application/xml' });
    const xmlns = 'http://schemas.openxmlformats.org/package/2006/content-types';
    return new Map([
      ['[Content_Types].xml', XML_DECLARATION + tag('Types', { xmlns }, defaults + this.overrides.join(''))],
      ['_rels/.rels', writeRelationships(this.rootLinks)],
      ['xl/_rels/workbook.xml.rels', writeRelationships(this.bookLinks)],
      ...this.parts,
    ]);
  }
}

/** "customXml/itemProps2.xml" tells of "customXml/item2.xml". */
function companionOwner(path: string): string {
  return path.replace('customXml/itemProps', 'customXml/_rels/item').replace(/$/, '.rels');
}

function companionLink(path: string): string {
  const attributes = {
    Id: 'rId1',
    Type: `${RELATIONSHIP_NAMESPACE}/customXmlProps`,
    Target: path.replace('customXml/', ''),
  };
  return writeRelationships([tag('Relationship', attributes)]);
}

/** Sheets are linked first, so that their relationship ids follow their order. */
export function writeWorkbookPart(
  sheets: readonly SheetToWrite[],
  names: string,
  needsCalculation: boolean,
): string {
  const active = sheets.findIndex(({ isActive }) => isActive);
  const list = sheets.map(({ name, extras }, index) => {
    const state = { Visible: undefined, Hidden: 'hidden', VeryHidden: 'veryHidden' }[
      extras.visibility ?? 'Visible'
    ];
    return tag('sheet', { name, sheetId: index + 1, state, 'r:id': `rId${String(index + 1)}` });
  });
  const content =
    tag('workbookPr', { defaultThemeVersion: 166925 }) +
    tag(
      'bookViews',
      {},
      tag('workbookView', {
        xWindow: 0,
        yWindow: 0,
        windowWidth: 28800,
        windowHeight: 15000,
        activeTab: active > 0 ? active : undefined,
      }),
    ) +
    tag('sheets', {}, list.join('')) +
    names +
    tag('calcPr', { calcId: 191029, fullCalcOnLoad: needsCalculation || undefined });
  return (
    XML_DECLARATION + tag('workbook', { xmlns: MAIN_NAMESPACE, 'xmlns:r': RELATIONSHIP_NAMESPACE }, content)
  );
}

/** Says that array formulas are of the kind that spills. */
export const METADATA_PART =
  XML_DECLARATION +
  `<metadata xmlns="${MAIN_NAMESPACE}" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray">` +
  '<metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1"' +
  ' splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/></metadataTypes>' +
  '<futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}">' +
  '<xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata>' +
  '<cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';

const THEME_COLOURS = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '1F2933'],
  ['lt2', 'F3F4F6'],
  ['accent1', '1B4965'],
  ['accent2', 'C8553D'],
  ['accent3', '5B8E7D'],
  ['accent4', '8E6C8A'],
  ['accent5', 'B08900'],
  ['accent6', '52606D'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
];

/** The product's colours, which Excel offers in its palettes and uses for its table styles. */
export function writeThemePart(): string {
  const colours = THEME_COLOURS.map(([name = '', val]) =>
    tag(`a:${name}`, {}, tag('a:srgbClr', { val })),
  ).join('');
  const font = (name: string, typeface: string): string =>
    tag(`a:${name}`, {}, tag('a:latin', { typeface }) + '<a:ea typeface=""/><a:cs typeface=""/>');
  const fill = tag('a:solidFill', {}, tag('a:schemeClr', { val: 'phClr' }));
  const line = (w: number): string => tag('a:ln', { w }, fill);
  const effect = tag('a:effectStyle', {}, '<a:effectLst/>');
  const elements =
    tag('a:clrScheme', { name: 'CTG' }, colours) +
    tag('a:fontScheme', { name: 'CTG' }, font('majorFont', 'Calibri') + font('minorFont', 'Calibri')) +
    tag(
      'a:fmtScheme',
      { name: 'CTG' },
      tag('a:fillStyleLst', {}, fill.repeat(3)) +
        tag('a:lnStyleLst', {}, line(6350) + line(12700) + line(19050)) +
        tag('a:effectStyleLst', {}, effect.repeat(3)) +
        tag('a:bgFillStyleLst', {}, fill.repeat(3)),
    );
  const xmlns = { 'xmlns:a': 'http://schemas.openxmlformats.org/drawingml/2006/main', name: 'CTG' };
  return XML_DECLARATION + tag('a:theme', xmlns, tag('a:themeElements', {}, elements));
}
