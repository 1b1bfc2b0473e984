/** The engine without a screen: Univer's Node preset, with tables, conditional formats and number formats, in French. */
import { LocaleType, mergeLocales } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import coreFrench from '@univerjs/preset-sheets-core/locales/fr-FR';
import tableFrench from '@univerjs/preset-sheets-table/locales/fr-FR';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-table/facade';
import type { AtelierDocument } from './document';
import { createUniver } from './create-univer';
import { createEmptyDocument } from './empty-document';
import { createEngine } from './engine';
import type { Engine } from './engine';

/** Without the help of the functions: nobody reads it here, and Univer copies it whole for each engine. */
const FRENCH = { ...mergeLocales(coreFrench, tableFrench), 'sheets-formula': {} };

/** Opens a document (a new workbook by default); resolves when its formulas are calculated. */
export async function createNodeEngine(document?: AtelierDocument): Promise<Engine> {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.FR_FR,
    locales: { [LocaleType.FR_FR]: FRENCH },
    logLevel: 0,
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNumfmtPlugin],
  });
  const engine = createEngine(univer, univerAPI);
  engine.load(document ?? createEmptyDocument());
  await engine.calculated();
  return engine;
}
