/** What every reader of a sheet shares while one workbook is opened. */
import type { People } from './comments-read';
import type { EngineStyle } from './engine-style';
import type { Notices } from './notices';
import type { XlsxPackage } from './package';
import type { FileStyles } from './styles-read';
import { childrenOf, escapeXml, tag, unescapeCellText, type XmlElement } from './xml';

export interface SharedString {
  text: string;
  /** Content of the item when it holds more than a text: several looks, phonetic guides. */
  runs?: string;
}

export interface OpenContext {
  opened: XlsxPackage;
  styles: FileStyles;
  registry: StyleRegistry;
  strings: readonly SharedString[];
  /** Dates counted from 1904: serials are moved to the usual calendar. */
  date1904: boolean;
  notices: Notices;
  people: People;
  /** The package is kept beside the document: what is not read is not lost. */
  isKept: boolean;
}

export const DAYS_FROM_1900_TO_1904 = 1462;

/** Gives the engine one id for each distinct style in use. */
export class StyleRegistry {
  readonly styles: Record<string, EngineStyle> = {};
  private readonly ids = new Map<string, string>();

  /** The id, or undefined for the look of a plain cell. */
  idOf(style: EngineStyle | undefined): string | undefined {
    if (!style || Object.keys(style).length === 0) return undefined;
    const key = JSON.stringify(style);
    const known = this.ids.get(key);
    if (known) return known;
    const id = `s${String(this.ids.size + 1)}`;
    this.ids.set(key, id);
    this.styles[id] = style;
    return id;
  }
}

/** A string item: its `t`, or the `t` of its runs; phonetic guides are left out of the text. */
export function readStringItem(item: XmlElement | undefined): SharedString {
  const runs = childrenOf(item, 'r');
  const texts = runs.length > 0 ? runs.flatMap((run) => childrenOf(run, 't')) : childrenOf(item, 't');
  const text = unescapeCellText(texts.map((element) => element.text).join(''));
  const isPlain = item?.children.every(({ name }) => name === 't') ?? true;
  return isPlain ? { text } : { text, runs: (item?.children ?? []).map(writeElement).join('') };
}

/** Items use one attribute with a prefix, `xml:space`. */
function writeElement({ name, attributes, children, text }: XmlElement): string {
  const named = Object.entries(attributes).map(([key, value]) => [
    key === 'space' ? 'xml:space' : key,
    value,
  ]);
  return tag(
    name,
    Object.fromEntries(named) as Record<string, string>,
    children.map(writeElement).join('') + escapeXml(text),
  );
}

export function readSharedStrings(xml: XmlElement | null): SharedString[] {
  return childrenOf(xml ?? undefined, 'si').map(readStringItem);
}
