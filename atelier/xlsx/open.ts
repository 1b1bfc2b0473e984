/** Opens an `.xlsx`: bytes → the atelier's document, and what could not be taken in. */
import type { IWorkbookData, LocaleType } from '@univerjs/core';
import { failure, success, type Echec, type Result } from '../../src/domain/result';
import type { AtelierDocument, XlsxNotice } from '../engine/document';
import { readTheme, type Theme } from './colours';
import { noticeBookParts } from './lost-parts';
import { cutCells } from './merge-sheet';
import { readPeople } from './comments-read';
import { readDocumentParts } from './document-parts';
import { readNames } from './names';
import { Notices } from './notices';
import { readSharedStrings, StyleRegistry, type OpenContext } from './open-context';
import { keepBefore, keepOrigin, type SheetText } from './origin';
import type { Relationship, XlsxPackage } from './package';
import { readProperties, readSettings } from './properties';
import { NOT_A_WORKBOOK, recogniseXlsx, UNREADABLE } from './recognise';
import { writeResources, type EngineResources } from './resources';
import { writeParts } from './save';
import { readSheet, type ReadSheet, type SheetToRead } from './sheet-read';
import { readStyles, type FileFormat } from './styles-read';
import { childOf, childrenOf, isTrue, parseXml, UnreadablePart, type XmlElement } from './xml';

export interface OpenedXlsx {
  document: AtelierDocument;
  notices: XlsxNotice[];
}

export async function openXlsx(bytes: Uint8Array): Promise<Result<OpenedXlsx, Echec>> {
  const recognised = await recogniseXlsx(bytes);
  if (!recognised.ok) return recognised;
  try {
    return await readWorkbook(recognised.value);
  } catch (error) {
    if (isDamage(error)) return failure(UNREADABLE);
    throw error;
  }
}

/** Broken XML, broken JSON settings and broken compression are the file's fault; anything else is ours and is thrown. */
function isDamage(error: unknown): boolean {
  if (error instanceof UnreadablePart || error instanceof SyntaxError) return true;
  return (
    error instanceof Error &&
    /corrupted zip|invalid (distance|block|stored|code|literal|window)|crc32|uncompressed data/i.test(
      error.message,
    )
  );
}

async function readWorkbook(opened: XlsxPackage): Promise<Result<OpenedXlsx, Echec>> {
  const path =
    (await opened.readRelationships('')).find(({ type }) => type === 'officeDocument')?.target ??
    'xl/workbook.xml';
  const workbook = await opened.readXml(path);
  if (!workbook || !childOf(workbook, 'sheets')) return failure(NOT_A_WORKBOOK);
  const relationships = await opened.readRelationships(path);
  const part = async (type: string): Promise<XmlElement | null> => {
    const found = relationships.find((relationship) => relationship.type === type);
    return found ? opened.readXml(found.target) : null;
  };
  const theme = readTheme(await part('theme'));
  const slots = findSheets(workbook, relationships, theme);
  const texts = await readSheetTexts(slots, opened);
  const origin = await keepOrigin(opened, path, texts);
  const styles = readStyles(await part('styles'), theme);
  const context: OpenContext = {
    opened,
    styles: origin ? { ...styles, formats: nameFormats(styles.formats, origin.id) } : styles,
    registry: new StyleRegistry(),
    strings: readSharedStrings(await part('sharedStrings')),
    date1904: isTrue(childOf(workbook, 'workbookPr')?.attributes['date1904']),
    notices: new Notices(),
    people: await readPeople(opened, relationships),
    isKept: origin !== null,
  };
  if (!origin) noticeBook(relationships, context);
  const sheets: ReadSheet[] = [];
  for (const { slot, shell, cells } of texts)
    sheets.push(await readSheet(slot, parseXml(shell), cells, context));
  if (sheets.length === 0) return failure(NOT_A_WORKBOOK);
  const names = readNames(
    workbook,
    slots.map((slot) => slot?.id),
  );
  names.printing.forEach((printing, position) => {
    const extras = sheets.find(({ sheet }) => sheet.id === slots[position]?.id)?.extras;
    if (extras) extras.pageSetup = { ...extras.pageSetup, ...printing };
  });
  const document: AtelierDocument = {
    snapshot: buildSnapshot(sheets, context, names.names),
    sheets: Object.fromEntries(sheets.map(({ sheet, extras }) => [sheet.id ?? '', extras])),
    tables: Object.assign({}, ...sheets.map(({ tableExtras }) => tableExtras)) as AtelierDocument['tables'],
    settings: await readSettings(opened),
    properties: await readProperties(opened),
    ...(await readDocumentParts(opened)),
    ...(isTrue(childOf(workbook, 'calcPr')?.attributes['fullCalcOnLoad']) ? { needsCalculation: true } : {}),
  };
  if (origin) keepBefore(origin, writeParts({ ...document, origin }, false).parts);
  return success({ document: origin ? { ...document, origin } : document, notices: context.notices.list });
}

/** Each format known by its number in the file. */
function nameFormats(formats: readonly FileFormat[], id: string): FileFormat[] {
  return formats.map((format, index) => ({
    ...format,
    style: { ...format.style, xf: `${id}#${String(index)}` },
  }));
}

async function readSheetTexts(
  slots: readonly (SheetToRead | undefined)[],
  opened: XlsxPackage,
): Promise<SheetText[]> {
  const texts: SheetText[] = [];
  for (const slot of slots) {
    const text = slot && (await opened.readText(slot.path));
    if (slot && text !== null && text !== undefined) texts.push({ slot, ...cutCells(text) });
  }
  return texts;
}

function noticeBook(
  relationships: readonly Relationship[],
  { notices, styles, date1904 }: OpenContext,
): void {
  noticeBookParts(relationships, notices);
  if (styles.hasUnkeptFills)
    notices.add(
      null,
      'Les dégradés et les motifs de remplissage de ce classeur deviennent des couleurs unies.',
    );
  if (date1904)
    notices.add(
      null,
      'Ce classeur compte ses dates depuis 1904\u00a0: elles ont été converties au calendrier habituel d’Excel.',
    );
}

/** One slot for each sheet of the file, undefined for those that are no worksheets (charts, macros). */
function findSheets(
  workbook: XmlElement,
  relationships: readonly Relationship[],
  theme: Theme,
): (SheetToRead | undefined)[] {
  return childrenOf(childOf(workbook, 'sheets'), 'sheet').map(({ attributes }, index) => {
    const found = relationships.find(({ id, type }) => id === attributes['id'] && type === 'worksheet');
    if (!found) return undefined;
    const id = `feuille-${String(index + 1)}`;
    return { id, name: attributes['name'] ?? id, path: found.target, state: attributes['state'], theme };
  });
}

function buildSnapshot(
  sheets: readonly ReadSheet[],
  context: OpenContext,
  names: EngineResources['SHEET_DEFINED_NAME_PLUGIN'],
): IWorkbookData {
  const bySheet = <T>(pick: (sheet: ReadSheet) => T | null): Record<string, T> =>
    Object.fromEntries(
      sheets.flatMap((sheet) => {
        const value = pick(sheet);
        return value === null ? [] : [[sheet.sheet.id ?? '', value]];
      }),
    );
  const resources = writeResources({
    SHEET_TABLE_PLUGIN: bySheet(({ tables, tableFilteredOutRows }) =>
      tables.length > 0 ? { tables, tableFilteredOutRows } : null,
    ),
    SHEET_DATA_VALIDATION_PLUGIN: bySheet(({ validations }) => (validations.length > 0 ? validations : null)),
    SHEET_CONDITIONAL_FORMATTING_PLUGIN: bySheet(({ formats }) => (formats.length > 0 ? formats : null)),
    SHEET_DEFINED_NAME_PLUGIN: names,
    SHEET_FILTER_PLUGIN: bySheet(({ filter }) => filter),
  });
  return {
    id: 'classeur',
    name: 'Classeur',
    appVersion: '0.25.1',
    locale: 'frFR' as LocaleType,
    styles: context.registry.styles as IWorkbookData['styles'],
    defaultStyle: context.styles.defaultStyle as IWorkbookData['defaultStyle'] & object,
    sheetOrder: sheets.map(({ sheet }) => sheet.id ?? ''),
    sheets: Object.fromEntries(sheets.map(({ sheet }) => [sheet.id ?? '', sheet])),
    resources,
  };
}
