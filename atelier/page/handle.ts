/** `window.atelier`, there once the workbook is open, whether the add-in has started or waits for it to be drawn: what end-to-end tests (and a curious person, in the console) hold of the page. */
import type { Engine } from '../engine/engine';
import type { BatchKind, Gesture } from '../host/counters';
import type { Host } from '../host/host';
import { editedText, typeInCell } from './cell-editor';
import { areaOf, selectCells, selectedAddress, viewCell } from './grid';
import type { CellView } from './grid';
import type { Session } from './session';
import type { Status } from './status';

export interface AtelierHandle {
  readonly engine: Engine;
  readonly host: Host;
  /** Opens a workbook the server offers, or a new one ("vide"), in place of what is open; false when there is none. */
  openOffered(name: string): Promise<boolean>;
  /** Opens an `.xlsx`; false when the bytes are none. */
  openBytes(bytes: Uint8Array, name?: string): Promise<boolean>;
  /** The workbook as an `.xlsx`. */
  saveBytes(): Promise<Uint8Array>;
  /** Batches and bytes since the opening: the add-in's own, and those of start-up, events and functions. */
  counters(): Readonly<Record<BatchKind, Gesture>>;
  /** "Actions!D5" */
  selectedAddress(): string;
  /** "Données!B5", or "B5" on the active sheet. */
  cell(address: string): CellView;
  /** Selects cells and gives the grid the keyboard. */
  select(address: string): void;
  /** Types in a cell through the grid's editor. */
  type(address: string, text: string): Promise<void>;
  /** The text in the cell editor, as the person sees it. */
  editedText(): string;
  /** Lines of the journal: unknown members, failures. */
  journal(): readonly string[];
}

declare global {
  interface Window {
    atelier: AtelierHandle;
  }
}

export function createHandle(engine: Engine, host: Host, session: Session, status: Status): AtelierHandle {
  return {
    engine,
    host,
    openOffered: (name) => session.openOffered(name),
    openBytes: (bytes, name = 'classeur.xlsx') => session.openBytes(name, bytes),
    saveBytes: () => session.saveBytes(),
    counters: () => structuredClone(host.compteurs.byKind),
    selectedAddress: () => selectedAddress(engine),
    cell: (address) => viewCell(engine, host, areaOf(engine, address)),
    select: (address) => selectCells(engine, areaOf(engine, address)),
    type: (address, text) => typeInCell(engine, areaOf(engine, address), text),
    editedText: () => editedText(engine),
    journal: () => status.journal(),
  };
}
