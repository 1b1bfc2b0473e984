/** The style sheet of the file the document was opened from: its formats stay at their numbers, new ones come behind. */
import type { XlsxOrigin } from '../engine/origin';
import { readTheme } from './colours';
import type { EngineStyle } from './engine-style';
import { bookPath } from './merge-package';
import { kindOf, readLinks } from './part-links';
import {
  elementsOf,
  findRaw,
  newElement,
  parseRaw,
  unprefix,
  writeRaw,
  writeRawDocument,
  type RawElement,
} from './raw-xml';
import { MAIN_NAMESPACE } from './save-context';
import { readStyles, type FileFormat } from './styles-read';
import { parseXml } from './xml';

const ORDER =
  'numFmts fonts fills borders cellStyleXfs cellXfs cellStyles dxfs tableStyles colors extLst'.split(' ');

export interface StyleLists {
  fonts: string[];
  fills: string[];
  borders: string[];
  cellXfs: string[];
  dxfs: string[];
}

export class FileStyleSheet {
  readonly lists: StyleLists;
  readonly formats: readonly FileFormat[];
  readonly differentials: readonly EngineStyle[];
  /** Number formats by their code. */
  readonly patterns = new Map<string, number>();
  private readonly xfs: readonly RawElement[];

  private constructor(
    private readonly root: RawElement,
    text: string,
    theme: string,
    private readonly prefix: string,
  ) {
    const list = (name: string): string[] => elementsOf(findRaw(root, name)).map(writeRaw);
    this.lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
      dxfs: list('dxfs'),
    };
    this.xfs = elementsOf(findRaw(root, 'cellXfs'));
    const read = readStyles(parseXml(text), readTheme(theme === '' ? null : parseXml(theme)));
    this.formats = read.formats;
    this.differentials = read.differential;
    for (const { attributes } of elementsOf(findRaw(root, 'numFmts')))
      this.patterns.set(decode(attributes.get('formatCode')), Number(attributes.get('numFmtId')));
  }

  /** Null when the file has no style sheet that can be edited. */
  static of(origin: XlsxOrigin | undefined): FileStyleSheet | null {
    if (!origin) return null;
    const links = readLinks(origin.texts, bookPath(origin.texts));
    const text = (kind: string): string =>
      origin.texts[links.find((link) => kindOf(link) === kind)?.target ?? ''] ?? '';
    if (text('styles') === '') return null;
    const root = parseRaw(text('styles'));
    const sheet = unprefix(root, MAIN_NAMESPACE)
      ? new FileStyleSheet(root, text('styles'), text('theme'), `${origin.id}#`)
      : null;
    return sheet && sheet.xfs.length > 0 ? sheet : null;
  }

  /** The format a style came from; -1 when it came from elsewhere. */
  indexOf({ xf }: EngineStyle): number {
    if (!xf?.startsWith(this.prefix)) return -1;
    const index = Number(xf.slice(this.prefix.length));
    return index < this.xfs.length ? index : -1;
  }

  /** The format of that number, to change into another. */
  copyFormat(index: number): RawElement {
    return parseRaw(writeRaw(this.xfs[index] ?? newElement('xf')));
  }

  write(lists: StyleLists, numFmts: readonly string[]): string {
    for (const [name, items] of Object.entries(lists) as [keyof StyleLists, string[]][])
      this.writeList(name, items.slice(this.lists[name].length), items.length);
    this.writeList('numFmts', numFmts, this.patterns.size + numFmts.length);
    return writeRawDocument(this.root);
  }

  private writeList(name: string, added: readonly string[], count: number): void {
    if (added.length === 0) return;
    let list = findRaw(this.root, name);
    if (!list) {
      list = newElement(name);
      const rank = ORDER.indexOf(name);
      const at = this.root.children.findIndex(
        (child) => typeof child !== 'string' && ORDER.indexOf(child.name) > rank,
      );
      this.root.children.splice(at < 0 ? this.root.children.length : at, 0, list);
    }
    list.attributes.set('count', String(count));
    // Already written XML: kept as text between the elements.
    list.children.push(...added);
  }
}

function decode(code: string | undefined): string {
  return parseXml(`<x>${code ?? ''}</x>`).text;
}
