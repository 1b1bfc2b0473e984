/** Finding in the whole workbook: Ctrl+F, then Enter for the next place and Shift+Enter for the one before. */
import { formatRectangle } from '../../engine/area';
import { watchChanges } from '../../engine/changes';
import type { Engine } from '../../engine/engine';
import { selectInGrid } from '../../engine/selection';
import { activateSheet, listSheets } from '../../engine/sheets';
import { element } from '../element';
import { selectCells, selectedArea } from '../grid';
import { findPlaces } from './find-places';
import type { FoundPlace } from './find-places';

/** Once the typing rests. */
const REST = 200;
/** What is seen around a place found out of sight. */
const ROWS_ABOVE = 5;
const COLUMNS_BEFORE = 2;

export function showFindBar(engine: Engine): { open(): void } {
  const bar = element<HTMLFormElement>('recherche');
  const field = element<HTMLInputElement>('recherche-texte');
  const search = new Search(engine, field, element('recherche-resultat'));
  const close = (): void => {
    search.abandon();
    bar.hidden = true;
    const area = selectedArea(engine);
    if (area !== null) selectCells(engine, area);
  };
  field.addEventListener('input', () => search.typed());
  bar.addEventListener('submit', (event) => {
    event.preventDefault();
    void search.go(1);
  });
  bar.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.shiftKey && event.target === field) void search.go(-1);
    else return;
    event.preventDefault();
  });
  element('recherche-precedent').addEventListener('click', () => void search.go(-1));
  element('recherche-fermer').addEventListener('click', close);
  watchChanges(engine, ({ kind }) => {
    if (kind !== 'selection' && kind !== 'sheet-activated') search.isOld = true;
  });
  return {
    open() {
      bar.hidden = false;
      search.isOld = true;
      field.focus();
      field.select();
    },
  };
}

class Search {
  /** What was found no longer speaks of the workbook, or of the text, as they are. */
  isOld = true;
  private places: Promise<readonly FoundPlace[]> = Promise.resolve([]);
  private latest = 0;
  private rest = 0;

  constructor(
    private readonly engine: Engine,
    private readonly field: HTMLInputElement,
    private readonly outcome: HTMLElement,
  ) {}

  typed(): void {
    this.isOld = true;
    window.clearTimeout(this.rest);
    this.rest = window.setTimeout(() => this.look(), REST);
  }

  abandon(): void {
    this.latest += 1;
    window.clearTimeout(this.rest);
  }

  private look(): void {
    this.abandon();
    const mine = this.latest;
    const text = this.field.value;
    const isStale = (): boolean => mine !== this.latest;
    this.isOld = false;
    this.places = findPlaces(this.engine, text, isStale).then((places) => {
      if (places === null || isStale()) return [];
      this.outcome.textContent = text === '' ? '' : count(places.length);
      return places;
    });
  }

  async go(step: 1 | -1): Promise<void> {
    if (this.isOld) this.look();
    const asked = this.latest;
    const places = await this.places;
    const place = asked === this.latest ? nextPlace(this.engine, places, step) : null;
    if (place === null) return;
    showPlace(this.engine, place);
    const rank = `${String(places.indexOf(place) + 1)} sur ${String(places.length)}`;
    this.outcome.textContent = `${rank}\u00A0: ${nameOf(this.engine, place)}`;
    // The grid takes the keyboard with its selection.
    this.field.focus();
  }
}

function count(places: number): string {
  if (places === 0) return 'Aucune cellule.';
  return places === 1 ? '1 cellule' : `${places.toLocaleString('fr-FR')} cellules`;
}

/** The first place after the selected cell (or before it), round the workbook. */
function nextPlace(engine: Engine, places: readonly FoundPlace[], step: 1 | -1): FoundPlace | null {
  const area = selectedArea(engine);
  const order = new Map(listSheets(engine).map((sheet, index) => [sheet.getSheetId(), index]));
  const compare = ({ sheetId, row, column }: FoundPlace): number =>
    area === null
      ? 1
      : (order.get(sheetId) ?? 0) - (order.get(area.sheetId) ?? 0) ||
        row - area.startRow ||
        column - area.startColumn;
  const found =
    step === 1 ? places.find((place) => compare(place) > 0) : places.findLast((place) => compare(place) < 0);
  return found ?? places.at(step === 1 ? 0 : -1) ?? null;
}

function showPlace(engine: Engine, { sheetId, row, column }: FoundPlace): void {
  activateSheet(engine, sheetId);
  selectInGrid(engine, { sheetId, startRow: row, endRow: row, startColumn: column, endColumn: column });
  const sheet = engine.api.getActiveWorkbook()?.getActiveSheet();
  const shown = sheet?.getVisibleRange() ?? null;
  if (sheet === undefined || shown === null) return;
  // The last row and column in sight may be cut.
  const isShown =
    row >= shown.startRow && row < shown.endRow && column >= shown.startColumn && column < shown.endColumn;
  if (!isShown) sheet.scrollToCell(Math.max(0, row - ROWS_ABOVE), Math.max(0, column - COLUMNS_BEFORE));
}

function nameOf(engine: Engine, { sheetId, row, column }: FoundPlace): string {
  const cell = formatRectangle({ startRow: row, endRow: row, startColumn: column, endColumn: column });
  return `${engine.sheet(sheetId)?.getName() ?? ''}, ${cell}`;
}
