/** What every part of a chart is: a class over a piece of the chart's document, found again at each action. */
import type { ChartDocument } from '../../../engine/charts';
import { chartsChanged } from '../../../engine/charts/watch';
import { noteWrite, protectionOf, requireSheet } from '../../book';
import type { Book } from '../../book';
import { accessDenied, itemNotFound } from '../../errors';
import { HostObject } from '../../object';
import { applicable, memberNames } from './members';

/** A piece of a document that may not be there yet. */
export interface Slot<D> {
  read(): D | undefined;
  /** Makes it, to be written in. */
  write(): D;
}

/** The chart itself, by its id: the sheet it is on may be renamed, and the chart be deleted. */
export class ChartHandle {
  constructor(
    readonly book: Book,
    readonly id: string,
  ) {}

  private find(): { sheetId: string; chart: ChartDocument } | null {
    for (const [sheetId, extras] of Object.entries(this.book.engine.extras.sheets)) {
      const chart = extras.charts?.find(({ id }) => id === this.id);
      if (chart !== undefined && this.book.engine.sheet(sheetId) !== undefined) return { sheetId, chart };
    }
    return null;
  }

  private require(): { sheetId: string; chart: ChartDocument } {
    const found = this.find();
    if (found === null) throw itemNotFound('Le graphique a été supprimé.');
    return found;
  }

  get exists(): boolean {
    return this.find() !== null;
  }

  get sheetId(): string {
    return this.require().sheetId;
  }

  read(): ChartDocument {
    return this.require().chart;
  }

  /** To be written in: the sheet must allow it. */
  write(): ChartDocument {
    const { sheetId, chart } = this.require();
    requireDrawable(this.book, sheetId);
    chartsChanged(this.book.engine, sheetId);
    return chart;
  }
}

/** A protected sheet refuses its drawings too, unless its protection lets them be edited. */
export function requireDrawable(book: Book, sheetId: string): void {
  if (book.readOnly) throw accessDenied('Le classeur est ouvert en lecture seule.');
  const allowed = protectionOf(book, sheetId);
  const isTaken = allowed === null || allowed['allowEditObjects'] === true;
  if (!isTaken) throw accessDenied(`La feuille « ${requireSheet(book, sheetId).getName()} » est protégée.`);
  noteWrite(book);
}

export abstract class ChartPart<D extends object = object> extends HostObject {
  /** Usually one piece; the labels of a whole chart are those of each of its series. */
  constructor(
    readonly handle: ChartHandle,
    readonly slots: () => readonly Slot<D>[],
  ) {
    super(handle.book);
  }

  override scalars(): readonly string[] {
    return memberNames(this).filter((name) => applicable(this, name));
  }

  /** What the document says of it. */
  get state(): Partial<D> {
    return this.slots()[0]?.read() ?? {};
  }

  /** To be written in, when the part is one piece. */
  edit(): D {
    const [slot] = this.slots();
    if (slot === undefined) throw itemNotFound('Le graphique n’a pas de série.');
    return slot.write();
  }

  /** The pieces of its own pieces: the font of each label. */
  within<K extends keyof D>(key: K): () => readonly Slot<NonNullable<D[K]> & object>[] {
    return () => this.slots().map((slot) => inside(slot, key));
  }
}

export function inside<D extends object, K extends keyof D>(
  slot: Slot<D>,
  key: K,
): Slot<NonNullable<D[K]> & object> {
  type Piece = NonNullable<D[K]> & object;
  return {
    read: () => slot.read()?.[key] as Piece | undefined,
    write() {
      const owner = slot.write();
      const piece = (owner[key] ?? {}) as Piece;
      owner[key] = piece;
      return piece;
    },
  };
}

/** The whole chart as a piece. */
export function chartSlot(handle: ChartHandle): Slot<ChartDocument> {
  return { read: () => handle.read(), write: () => handle.write() };
}
