/** Grouping of rows and columns, which the engine does not model: kept in the `custom` data of each line. */

export interface Outline {
  /** 1 to 7; a line without group has none. */
  level: number;
  /** The line that carries the button of a closed group. */
  collapsed?: boolean;
}

interface Line {
  custom?: Record<string, unknown> | null | undefined;
}

export function readOutline(line: Line | null | undefined): Outline | undefined {
  return line?.custom?.['outline'] as Outline | undefined;
}

/** The `custom` data of the line with this grouping; undefined takes it away. */
export function withOutline(
  line: Line | null | undefined,
  outline: Outline | undefined,
): Record<string, unknown> {
  const { outline: _former, ...custom } = line?.custom ?? {};
  const isPlain = outline === undefined || (outline.level === 0 && !outline.collapsed);
  return isPlain ? custom : { ...custom, outline };
}
