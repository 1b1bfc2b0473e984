/** What is selected, in the grid or by the add-in: both are told apart by nobody. */
import type { Area } from '../engine/area';
import type { Engine } from '../engine/engine';
import { selectInGrid } from '../engine/selection';
import { activateSheet } from '../engine/sheets';
import { clampToSheet } from '../engine/write-cells';

export class Selection {
  private selected: Area | null = null;
  private active: string;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly engine: Engine) {
    this.active = this.activeSheetId;
  }

  get activeSheetId(): string {
    return this.engine.workbook().getActiveSheet().getSheetId();
  }

  /** The selected cells of the active sheet; its first cell when nothing was selected there. */
  get current(): Area {
    const sheetId = this.activeSheetId;
    if (this.selected?.sheetId === sheetId) return this.selected;
    return { sheetId, startRow: 0, startColumn: 0, endRow: 0, endColumn: 0 };
  }

  select(area: Area): void {
    if (area.sheetId !== this.activeSheetId) activateSheet(this.engine, area.sheetId);
    selectInGrid(this.engine, { ...area, ...clampToSheet(this.engine, area) });
    this.take(area);
  }

  /** The grid selected this; false when it is what was selected already. */
  follow(area: Area): boolean {
    const { selected } = this;
    const isSame =
      selected !== null &&
      selected.sheetId === area.sheetId &&
      selected.startRow === area.startRow &&
      selected.startColumn === area.startColumn &&
      selected.endRow === area.endRow &&
      selected.endColumn === area.endColumn;
    if (!isSame) this.take(area);
    return !isSame;
  }

  /** The sheet that was active before this one; null when it is the same. */
  followSheet(sheetId: string): string | null {
    const before = this.active;
    this.active = sheetId;
    return before === sheetId ? null : before;
  }

  private take(area: Area): void {
    this.selected = area;
    for (const listener of this.listeners) listener();
  }

  reset(): void {
    this.selected = null;
    this.active = this.activeSheetId;
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }
}
