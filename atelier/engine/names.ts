/** Defined names: of the workbook, or of one sheet. */
import {
  IDefinedNamesService,
  RemoveDefinedNameMutation,
  SetDefinedNameMutation,
} from '@univerjs/engine-formula';
import { generateRandomId } from '@univerjs/core';
import { parseAddress } from './area';
import type { Area } from './area';
import type { Engine } from './engine';
import { forgetParsed } from './forget-parsed';
import { findSheet } from './sheets';

export interface DefinedName {
  readonly id: string;
  readonly name: string;
  /** Null for a name of the whole workbook. */
  readonly sheetId: string | null;
  /** With its "=". */
  readonly formula: string;
  /** The cells it names; null for a constant or a calculation. */
  readonly area: Area | null;
  readonly comment: string;
  readonly hidden: boolean;
}

const WHOLE_WORKBOOK = 'AllDefaultWorkbook';

export function listNames(engine: Engine): DefinedName[] {
  const map = engine.injector.get(IDefinedNamesService).getDefinedNameMap(engine.unitId) ?? {};
  return Object.values(map).map((item) => {
    const reference = item.formulaOrRefString;
    const isLocal = item.localSheetId !== undefined && item.localSheetId !== WHOLE_WORKBOOK;
    return {
      id: item.id,
      name: item.name,
      sheetId: isLocal ? (item.localSheetId ?? null) : null,
      formula: reference.startsWith('=') ? reference : `=${reference}`,
      area: toArea(engine, reference.replace(/^=/, '')),
      comment: item.comment ?? '',
      hidden: item.hidden === true,
    };
  });
}

function toArea(engine: Engine, reference: string): Area | null {
  const parsed = parseAddress(reference);
  if (parsed === null || parsed.sheetName === null) return null;
  const sheet = findSheet(engine, parsed.sheetName);
  return sheet === null ? null : { ...parsed.rectangle, sheetId: sheet.getSheetId() };
}

/** The name as seen from a sheet: its own first, then the workbook's. */
export function findName(engine: Engine, name: string, sheetId: string | null): DefinedName | null {
  const lower = name.toLowerCase();
  const found = listNames(engine).filter((item) => item.name.toLowerCase() === lower);
  return (
    found.find((item) => item.sheetId === sheetId) ?? found.find((item) => item.sheetId === null) ?? null
  );
}

const NAME = /^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u;

/** Why Excel refuses this name; null when it takes it. */
export function definedNameFault(name: string): string | null {
  if (name.length > 255) return 'Un nom a 255 caractères au plus.';
  if (!NAME.test(name))
    return `Le nom « ${name} » n’est pas valide : une lettre ou _ d’abord, puis lettres, chiffres, points ou _.`;
  if (/^[a-z]{1,3}\d{1,7}$/i.test(name) || /^[rc]$/i.test(name))
    return `Le nom « ${name} » se lit comme une cellule.`;
  return null;
}

/** Adds or replaces; `formula` is a reference ("Feuille!$A$1") or a calculation, with or without "=". */
export function writeName(
  engine: Engine,
  item: {
    id?: string;
    name: string;
    formula: string;
    sheetId: string | null;
    comment?: string;
    hidden?: boolean;
  },
): string {
  const id = item.id ?? generateRandomId(10);
  const bare = item.formula.replace(/^=/, '');
  engine.run(SetDefinedNameMutation.id, {
    unitId: engine.unitId,
    id,
    name: item.name,
    formulaOrRefString: parseAddress(bare) === null ? `=${bare}` : bare,
    localSheetId: item.sheetId ?? WHOLE_WORKBOOK,
    comment: item.comment ?? '',
    hidden: item.hidden ?? false,
  });
  forget(engine);
  return id;
}

export function removeName(engine: Engine, item: DefinedName): void {
  engine.run(RemoveDefinedNameMutation.id, {
    ...item,
    unitId: engine.unitId,
    formulaOrRefString: item.formula,
  });
  forget(engine);
}

/** Formulas that use a name keep its old meaning until told otherwise. */
function forget(engine: Engine): void {
  forgetParsed(engine);
  engine.recalculate('all');
}
