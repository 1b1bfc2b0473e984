/** Open, save, new: workbooks of the person's disk, read and written in the browser. */
import { failure } from '../../src/domain/result';
import type { Result } from '../../src/domain/result';
import type { AtelierDocument, XlsxNotice } from '../engine/document';
import { element } from './element';

export interface OpenedFile {
  readonly document: AtelierDocument;
  readonly notices: readonly XlsxNotice[];
}

/** The `.xlsx` layer comes when it is first needed: the page opens without it. */
const xlsx = () => import('../xlsx');

export async function readWorkbook(bytes: Uint8Array): Promise<Result<OpenedFile>> {
  return (await xlsx()).openXlsx(bytes);
}

export async function writeWorkbook(
  document: AtelierDocument,
): Promise<{ readonly bytes: Uint8Array; readonly notices: readonly XlsxNotice[] }> {
  return (await xlsx()).saveXlsx(document);
}

/** A workbook the server offers (`?classeur=perpignan.xlsx`). */
export async function fetchWorkbook(name: string): Promise<Result<OpenedFile>> {
  const response = await fetch(`/classeurs/${encodeURIComponent(name)}`);
  if (response.ok) return readWorkbook(new Uint8Array(await response.arrayBuffer()));
  return failure({
    code: 'classeur-absent',
    message: (await response.text()).trim(),
    aide: 'Un classeur vide est ouvert à la place.',
  });
}

export interface FileGestures {
  create(): void;
  open(name: string, bytes: Uint8Array): void;
  save(): void;
  find(): void;
}

/** Joins the buttons (and Ctrl+S, Ctrl+O, Ctrl+F) to what they do. */
export function listenToFileButtons(gestures: FileGestures): void {
  const input = element<HTMLInputElement>('fichier-choisi');
  element('nouveau').addEventListener('click', () => gestures.create());
  element('ouvrir').addEventListener('click', () => input.click());
  element('enregistrer').addEventListener('click', () => gestures.save());
  element('rechercher').addEventListener('click', () => gestures.find());
  input.addEventListener('change', () => {
    const [file] = input.files ?? [];
    // The same file may be chosen twice in a row: forget the choice.
    input.value = '';
    if (file !== undefined)
      void file.arrayBuffer().then((bytes) => gestures.open(file.name, new Uint8Array(bytes)));
  });
  document.addEventListener('keydown', (event) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const gesture = { s: gestures.save, o: () => input.click(), f: gestures.find }[event.key.toLowerCase()];
    if (gesture === undefined) return;
    event.preventDefault();
    gesture();
  });
}

/** Hands the bytes to the person as a download. */
export function download(name: string, bytes: Uint8Array): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  URL.revokeObjectURL(url);
}
