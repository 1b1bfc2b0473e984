/** Protection of a sheet, both ways: files say what is locked, Office.js what is allowed. */
import type { SheetExtras } from '../engine/document';
import { childOf, isTrue, tag, type XmlElement } from './xml';

/** Attribute of files → option of Office.js; these are locked unless said otherwise. */
const ALLOWED: Readonly<Record<string, string>> = {
  formatCells: 'allowFormatCells',
  formatColumns: 'allowFormatColumns',
  formatRows: 'allowFormatRows',
  insertColumns: 'allowInsertColumns',
  insertRows: 'allowInsertRows',
  insertHyperlinks: 'allowInsertHyperlinks',
  deleteColumns: 'allowDeleteColumns',
  deleteRows: 'allowDeleteRows',
  sort: 'allowSort',
  autoFilter: 'allowAutoFilter',
  pivotTables: 'allowPivotTables',
};

/** These are open unless the attribute locks them. */
const OPEN: Readonly<Record<string, string>> = {
  objects: 'allowEditObjects',
  scenarios: 'allowEditScenarios',
};

export function readProtection(sheet: XmlElement): SheetExtras['protection'] {
  const attributes = childOf(sheet, 'sheetProtection')?.attributes;
  if (!attributes || !isTrue(attributes['sheet'])) return undefined;
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(ALLOWED)) {
    const value = attributes[name];
    if (value !== undefined && !isTrue(value)) options[option] = true;
  }
  for (const [name, option] of Object.entries(OPEN)) if (!isTrue(attributes[name])) options[option] = true;
  if (isTrue(attributes['selectUnlockedCells'])) options['selectionMode'] = 'None';
  else if (isTrue(attributes['selectLockedCells'])) options['selectionMode'] = 'Unlocked';
  return { protected: true, options };
}

export function hasPassword(sheet: XmlElement): boolean {
  const attributes = childOf(sheet, 'sheetProtection')?.attributes;
  return attributes?.['password'] !== undefined || attributes?.['hashValue'] !== undefined;
}

export function writeProtection(protection: SheetExtras['protection']): string {
  if (!protection?.protected) return '';
  const options = protection.options ?? {};
  const locked = (map: Readonly<Record<string, string>>, isOpen: boolean): [string, boolean | undefined][] =>
    Object.entries(map).map(([name, option]) => {
      const allowed = options[option] === true;
      return [name, allowed === isOpen ? undefined : !allowed];
    });
  const mode = options['selectionMode'];
  return tag('sheetProtection', {
    sheet: true,
    ...Object.fromEntries(locked(OPEN, true)),
    ...Object.fromEntries(locked(ALLOWED, false)),
    selectLockedCells: mode === 'Unlocked' || mode === 'None' ? true : undefined,
    selectUnlockedCells: mode === 'None' ? true : undefined,
  });
}
