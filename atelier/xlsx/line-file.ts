/** What a row or a column keeps of its file: its grouping, its exact size, attributes the engine does not know. */
import type { IColumnData, IRowData } from '@univerjs/core';
import { readOutline } from '../engine/outline';
import { isTrue, numberOf } from './xml';

type Line = Partial<IRowData> | Partial<IColumnData>;
type Attributes = Readonly<Record<string, string>>;

/** Size as written in the file, and the size of the engine of which it is true. */
interface LineFile {
  size?: { written: string; pixels: number };
  others?: Record<string, string>;
  /** Of a column: the last one, beyond the grid, that is like it. */
  until?: number;
}

const OTHERS = ['thickTop', 'thickBot', 'ph', 'bestFit', 'phonetic'];

export function keepLineFile(
  attributes: Attributes,
  size: { written: string | undefined; pixels: number | undefined },
  until?: number,
): { custom?: Record<string, unknown> } {
  const level = numberOf(attributes['outlineLevel']) ?? 0;
  const collapsed = isTrue(attributes['collapsed']);
  const others = Object.fromEntries(
    OTHERS.flatMap((name) => (attributes[name] === undefined ? [] : [[name, attributes[name]]])),
  );
  const file: LineFile = {
    ...(size.written !== undefined && size.pixels !== undefined
      ? { size: { written: size.written, pixels: size.pixels } }
      : {}),
    ...(Object.keys(others).length > 0 ? { others } : {}),
    ...(until === undefined ? {} : { until }),
  };
  const custom = {
    ...(level > 0 || collapsed ? { outline: { level, ...(collapsed ? { collapsed } : {}) } } : {}),
    ...(Object.keys(file).length > 0 ? { file } : {}),
  };
  return Object.keys(custom).length > 0 ? { custom } : {};
}

/** Attributes to write, those of the format's own names. */
export function writeLineFile(
  line: Line | undefined,
  others = true,
): Record<string, string | number | boolean> {
  const outline = readOutline(line as { custom?: Record<string, unknown> } | undefined);
  const file = fileOf(line);
  return {
    ...(others ? file?.others : {}),
    ...(outline && outline.level > 0 ? { outlineLevel: outline.level } : {}),
    ...(outline?.collapsed ? { collapsed: true } : {}),
  };
}

/** The size as the file wrote it, when it is still that size. */
export function writtenSize(line: Line | undefined, pixels: number | undefined): string | undefined {
  const size = fileOf(line)?.size;
  return size && size.pixels === pixels ? size.written : undefined;
}

export function lastLike(line: Line | undefined): number | undefined {
  return fileOf(line)?.until;
}

function fileOf(line: Line | undefined): LineFile | undefined {
  return line?.custom?.['file'] as LineFile | undefined;
}
