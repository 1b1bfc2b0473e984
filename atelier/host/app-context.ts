/** What Excel on the web says of itself when an add-in starts, and the document's settings as it sends them. */
import type { Engine } from '../engine/engine';
import type { Book } from './book';

const EXCEL_WEB_APP = 16;

export function describeApplication(addinId: string, book: Book): Record<string, unknown> {
  const id = addinId === '' || addinId === 'undefined' ? 'complement-ctg' : addinId;
  return {
    _id: id,
    _appName: EXCEL_WEB_APP,
    _appVersion: '16.01',
    _appMinorVersion: 1,
    _hostFullVersion: '16.0.15407.0',
    _appUILocale: 'fr-FR',
    _dataLocale: 'fr-FR',
    _docUrl: documentUrl(book),
    _clientMode: book.readOnly ? 0 : 1,
    _settings: settingEntries(book.engine),
    _reason: 'inserted',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: 'atelier',
    _appInstanceId: id,
    _requirementMatrix: JSON.stringify(book.requirements),
    _addinName: 'Complément CTG',
    _appDomains: [],
    _featureGates: {},
  };
}

/** Where the workbook says it is. */
export function documentUrl(book: Book): string {
  return `https://localhost/${encodeURIComponent(book.engine.workbook().name)}.xlsx`;
}

export function settingEntries(engine: Engine): [string, string][] {
  return Object.entries(engine.extras.settings).map(([key, value]) => [key, JSON.stringify(value)]);
}

/** A setting as Office.js sends it: JSON, or a bare text. */
export function parseSetting(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return json;
  }
}

export function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
