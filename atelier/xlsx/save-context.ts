/** What every writer of a sheet shares while one workbook is saved. */
import type { IWorkbookData } from '@univerjs/core';
import type { EngineStyle } from './engine-style';
import type { FileFacts } from './file-facts';
import type { Notices } from './notices';
import type { StyleWriter } from './styles-write';
import { escapeCellText, tag, XML_DECLARATION } from './xml';

export const MAIN_NAMESPACE = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIP_NAMESPACE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface SaveContext {
  snapshot: IWorkbookData;
  styles: StyleWriter;
  strings: StringPool;
  notices: Notices;
  /** Set by cells: a formula whose result spills needs the workbook's metadata part; one without result, a recalculation. */
  flags: { hasDynamicArrays: boolean; needsCalculation: boolean };
  withCells: boolean;
  file: FileFacts;
}

/** Put before what is XML already: no cell's text holds it. */
const RUNS = '\u0000';

/** Each distinct text of the workbook, once. */
export class StringPool {
  private readonly indexes = new Map<string, number>();
  private uses = 0;

  indexOf(text: string): number {
    this.uses += 1;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    this.indexes.set(text, this.indexes.size);
    return this.indexes.size - 1;
  }

  /** A text with several looks, given as the content of its item. */
  indexOfRuns(runs: string): number {
    return this.indexOf(RUNS + runs);
  }

  write(): string {
    const items = [...this.indexes.keys()].map((text) =>
      text.startsWith(RUNS) ? tag('si', {}, text.slice(RUNS.length)) : tag('si', {}, writeText('t', text)),
    );
    const attributes = { xmlns: MAIN_NAMESPACE, count: this.uses, uniqueCount: this.indexes.size };
    return XML_DECLARATION + tag('sst', attributes, items.join(''));
  }
}

/** A text element that keeps its spaces at the ends. */
export function writeText(name: string, text: string): string {
  return tag(name, /^\s|\s$|\n/.test(text) ? { 'xml:space': 'preserve' } : {}, escapeCellText(text));
}

/** A style given by id or in full. */
export function resolveStyle(snapshot: IWorkbookData, style: unknown): EngineStyle | undefined {
  const found: unknown = typeof style === 'string' ? snapshot.styles[style] : style;
  return typeof found === 'object' && found !== null ? (found as EngineStyle) : undefined;
}
