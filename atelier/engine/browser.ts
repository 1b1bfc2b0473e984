/** The engine with its screens: Univer's French grid in a page, holding the same workbook as the engine without a screen. */
import { UniverSheetsConditionalFormattingPreset } from '@univerjs/preset-sheets-conditional-formatting';
import conditionalFormattingFrench from '@univerjs/preset-sheets-conditional-formatting/locales/fr-FR';
import { UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import coreFrench from '@univerjs/preset-sheets-core/locales/fr-FR';
import { UniverSheetsDataValidationPreset } from '@univerjs/preset-sheets-data-validation';
import dataValidationFrench from '@univerjs/preset-sheets-data-validation/locales/fr-FR';
import { UniverSheetsFilterPreset } from '@univerjs/preset-sheets-filter';
import filterFrench from '@univerjs/preset-sheets-filter/locales/fr-FR';
import { UniverSheetsTablePlugin, UniverSheetsTableUIPlugin } from '@univerjs/preset-sheets-table';
import tableFrench from '@univerjs/preset-sheets-table/locales/fr-FR';
import { LocaleType, LogLevel, mergeLocales } from '@univerjs/core';
import { createUniver } from './create-univer';
import { createEngine } from './engine';
import type { Engine } from './engine';

/** Starts the grid in `container`; it holds no workbook until `load`. */
export function createBrowserEngine(container: HTMLElement): Engine {
  const { univer, univerAPI } = createUniver({
    locale: LocaleType.FR_FR,
    locales: {
      [LocaleType.FR_FR]: mergeLocales(
        coreFrench,
        tableFrench,
        dataValidationFrench,
        conditionalFormattingFrench,
        filterFrench,
      ),
    },
    logLevel: LogLevel.ERROR,
    presets: [
      UniverSheetsCorePreset({
        container,
        disableAutoFocus: true,
        ribbonType: 'simple',
        // They speak English only: the page proposes functions itself.
        formula: { functionScreenTips: false },
      }),
      // Without the tag that would cover what stands above a table: its name is in the name box and in formulas.
      { plugins: [UniverSheetsTablePlugin, [UniverSheetsTableUIPlugin, { hideAnchor: true }]] },
      UniverSheetsDataValidationPreset(),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsFilterPreset(),
    ],
  });
  return createEngine(univer, univerAPI);
}
