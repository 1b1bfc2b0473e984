import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import type { AtelierDocument } from '../../../atelier/engine/document';
import { resolveStyle } from '../../../atelier/xlsx/save-context';
import { buildRichDocument } from './rich-document';

async function reopen(document: AtelierDocument) {
  const saved = await saveXlsx(document);
  const opened = await openXlsx(saved.bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  return { saved, ...opened.value };
}

/** The document with its style ids replaced by the styles themselves, its plugin data parsed, and without what it keeps of a file. */
function comparable({ snapshot, origin: _origin, ...rest }: AtelierDocument) {
  const resolve = (holders: object) =>
    JSON.parse(JSON.stringify(holders), (key, value: unknown) => {
      if (key === 'xf' || key === 'custom') return undefined;
      if (key !== 's' || typeof value !== 'string') return value;
      const { xf: _format, ...style } = resolveStyle(snapshot, value) ?? {};
      return Object.keys(style).length > 0 ? style : undefined;
    }) as unknown;
  const { styles: _styles, resources = [], sheets, ...book } = snapshot;
  const plugins = Object.fromEntries(
    resources.map(({ name, data }) => [name, data ? (JSON.parse(data, drawnOnly) as unknown) : null]),
  );
  return { ...rest, book, sheets: rest.sheets, grids: resolve(sheets), plugins };
}

/** What the engine draws of a rule: what Excel keeps besides is compared in rules.test.ts. */
function drawnOnly(key: string, value: unknown): unknown {
  return key === 'office' ? undefined : value;
}

describe('round trip of a document through an .xlsx', () => {
  it('gives back everything a rich workbook holds, without a notice', async () => {
    const document = buildRichDocument();
    const { saved, document: back, notices } = await reopen(document);
    expect(saved.notices).toEqual([]);
    expect(notices).toEqual([]);
    const wanted = comparable(document);
    const found = comparable(back);
    expect(found.grids).toEqual(wanted.grids);
    expect(found.plugins).toEqual(wanted.plugins);
    expect(found.book).toEqual(wanted.book);
    expect(found.sheets).toEqual(wanted.sheets);
    expect(found.tables).toEqual(wanted.tables);
    expect(found.settings).toEqual(wanted.settings);
    expect(found.properties).toEqual(wanted.properties);
    expect(found.customProperties).toEqual(wanted.customProperties);
    expect(found.customXml).toEqual(wanted.customXml);
  });

  it('writes the same bytes for the same document, and again after a round trip', async () => {
    const first = await saveXlsx(buildRichDocument());
    const second = await saveXlsx(buildRichDocument());
    expect(Buffer.from(second.bytes).equals(Buffer.from(first.bytes))).toBe(true);
    const { document } = await reopen(buildRichDocument());
    const third = await reopen(document);
    expect(comparable(third.document)).toEqual(comparable(document));
  });
});
