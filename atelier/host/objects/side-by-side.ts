/** Several ranges copied as one: a rectangle from which whole rows and columns were taken away. */
import { columnCount, rowCount } from '../../engine/area';
import type { Area } from '../../engine/area';
import { invalidArgument } from '../errors';

interface Piece {
  readonly area: Area;
  /** From the top left cell of the copy. */
  readonly rowOffset: number;
  readonly columnOffset: number;
}

export function sideBySide(areas: readonly Area[]): readonly Piece[] {
  const rows = offsets(areas.map((area) => [area.startRow, rowCount(area)] as const));
  const columns = offsets(areas.map((area) => [area.startColumn, columnCount(area)] as const));
  const isWhole = rows.size * columns.size === new Set(areas.map(cornerOf)).size;
  if (!isWhole || areas.length !== rows.size * columns.size)
    throw invalidArgument(
      'Les plages copiées forment un rectangle dont des lignes ou des colonnes manquent.',
    );
  return areas.map((area) => ({
    area,
    rowOffset: rows.get(area.startRow) ?? 0,
    columnOffset: columns.get(area.startColumn) ?? 0,
  }));
}

/** Where each span starts once the gaps between them are closed. */
function offsets(spans: readonly (readonly [start: number, size: number])[]): ReadonlyMap<number, number> {
  const sizes = new Map(spans);
  if (spans.some(([start, size]) => sizes.get(start) !== size))
    throw invalidArgument('Les plages copiées n’ont pas la même taille.');
  let at = 0;
  return new Map(
    [...sizes]
      .sort(([left], [right]) => left - right)
      .map(([start, size]) => {
        const offset = at;
        at += size;
        return [start, offset] as const;
      }),
  );
}

function cornerOf({ startRow, startColumn }: Area): string {
  return `${startRow}:${startColumn}`;
}
