/** One page's session: the engine, the host and the add-in over the workbook now open, and the gestures on the file. */
import type { Echec } from '../../src/domain/result';
import type { AtelierDocument, XlsxNotice } from '../engine/document';
import { createEmptyDocument } from '../engine/empty-document';
import type { Engine } from '../engine/engine';
import type { Host } from '../host/host';
import type { Addin } from './addin';
import { whenDrawn } from './drawn';
import { element } from './element';
import { download, fetchWorkbook, readWorkbook, writeWorkbook } from './files';
import type { Status } from './status';

const NEW_NAME = 'Classeur sans titre.xlsx';

/** The workbook the page opens at first, and why it is not the one asked, if so. */
export interface FirstWorkbook {
  readonly document: AtelierDocument;
  readonly name: string;
  readonly echec: Echec | null;
  readonly notices: readonly XlsxNotice[];
}

export interface Session {
  /** A new workbook, and the add-in started again. */
  create(): void;
  /** A workbook the server offers, or a new one ("vide"); false when there is none of that name: what is open stays. */
  openOffered(name: string): Promise<boolean>;
  /** False when the bytes are no workbook: what is open stays. */
  openBytes(name: string, bytes: Uint8Array): Promise<boolean>;
  saveBytes(): Promise<Uint8Array>;
  /** Hands the workbook as a download; null when the person keeps it as it is. */
  save(): Promise<{ readonly name: string; readonly bytes: Uint8Array } | null>;
}

export interface Parts {
  readonly engine: Engine;
  readonly host: Host;
  readonly addin: Addin;
  readonly status: Status;
  readonly container: HTMLElement;
  /** Told when another workbook is in place, before the add-in starts. */
  readonly onOpened: () => void;
}

/** Starts the add-in once the workbook already in the engine is drawn, then follows the person's gestures. */
export function createSession(
  { engine, host, addin, status, container, onOpened }: Parts,
  first: FirstWorkbook,
): Session {
  let name = NEW_NAME;

  const begin = (newName: string, drawn?: Promise<void>): void => {
    name = newName;
    element('fichier').textContent = name.replace(/\.xlsx$/i, '');
    window.document.title = `${name.replace(/\.xlsx$/i, '')} — Atelier CTG`;
    onOpened();
    addin.start(container, drawn);
  };
  const place = (document: AtelierDocument, newName: string): void => {
    host.setCellEditMode(false);
    engine.adopt(document);
    begin(newName);
  };
  const tellNotices = (notices: readonly XlsxNotice[]): void => {
    for (const notice of notices) status.note(sentenceOf(notice));
  };
  const tellFailure = ({ message, aide }: Echec): void => status.fail(`${message} ${aide}`);
  const write = async (): ReturnType<typeof writeWorkbook> => {
    await engine.calculated();
    const written = await writeWorkbook(engine.dump());
    tellNotices(written.notices);
    return written;
  };

  begin(first.name, whenDrawn(engine));
  if (first.echec !== null) tellFailure(first.echec);
  tellNotices(first.notices);
  return {
    create: () => place(createEmptyDocument(), NEW_NAME),
    async openOffered(offered) {
      const { document, name: newName, echec } = await openNamed(offered);
      if (echec === null) place(document, newName);
      else tellFailure(echec);
      return echec === null;
    },
    async openBytes(newName, bytes) {
      const opened = await readWorkbook(bytes);
      if (!opened.ok) {
        tellFailure(opened.error);
        return false;
      }
      place(opened.value.document, newName);
      tellNotices(opened.value.notices);
      const { length } = opened.value.notices;
      status.say(length === 0 ? `«\u00A0${newName}\u00A0» est ouvert.` : openedWith(newName, length));
      return true;
    },
    saveBytes: async () => (await write()).bytes,
    async save() {
      const { bytes, notices } = await write();
      if (!acceptsLoss(name, notices)) return null;
      download(name, bytes);
      status.say(`«\u00A0${name}\u00A0» est enregistré dans vos téléchargements.`);
      return { name, bytes };
    },
  };
}

function sentenceOf({ feuille, message }: XlsxNotice): string {
  return feuille === null ? message : `Feuille «\u00A0${feuille}\u00A0»\u00A0: ${message}`;
}

/** What the file will not keep is said before it is written. */
function acceptsLoss(name: string, notices: readonly XlsxNotice[]): boolean {
  if (notices.length === 0) return true;
  const lines = notices.map((notice) => `• ${sentenceOf(notice)}`).join('\n');
  return window.confirm(
    `Dans «\u00A0${name}\u00A0» tel qu’il sera enregistré\u00A0:\n\n${lines}\n\nVoulez-vous l’enregistrer ainsi\u00A0?`,
  );
}

function openedWith(name: string, count: number): string {
  const remarks = count === 1 ? 'une remarque' : `${count} remarques`;
  return `«\u00A0${name}\u00A0» est ouvert, avec ${remarks} dans le journal.`;
}

/** The workbook the address asks for (`?classeur=perpignan.xlsx`), a new one when it asks for none or it cannot be opened. */
export function openFirst(address: string): Promise<FirstWorkbook> {
  return openNamed(new URL(address).searchParams.get('classeur') ?? 'vide');
}

async function openNamed(offered: string): Promise<FirstWorkbook> {
  const blank = { document: createEmptyDocument(), name: NEW_NAME, echec: null, notices: [] };
  if (offered === 'vide') return blank;
  const opened = await fetchWorkbook(offered);
  return opened.ok ? { ...opened.value, name: offered, echec: null } : { ...blank, echec: opened.error };
}
