/** Run in a Node of its own: opens the rich workbook in a headless Univer, calculates, saves it again and prints what was seen. */
import { LocaleType } from '@univerjs/core';
import { UniverSheetsNodeCorePreset } from '@univerjs/preset-sheets-node-core';
import { UniverSheetsConditionalFormattingPlugin } from '@univerjs/sheets-conditional-formatting';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsTablePlugin } from '@univerjs/sheets-table';
import '@univerjs/sheets-table/facade';
import '@univerjs/sheets-conditional-formatting/facade';
import '@univerjs/sheets-data-validation/facade';
import { openXlsx, saveXlsx } from '../../../atelier/xlsx';
import { createUniver } from '../../../atelier/engine/create-univer';
import { buildRichDocument } from './rich-document';

async function reopen(bytes: Uint8Array) {
  const opened = await openXlsx(bytes);
  if (!opened.ok) throw new Error(opened.error.message);
  return opened.value.document;
}

async function main() {
  const document = await reopen((await saveXlsx(buildRichDocument())).bytes);
  const { univerAPI } = createUniver({
    locale: LocaleType.FR_FR,
    locales: {},
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsTablePlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsNumfmtPlugin],
  });
  const book = univerAPI.createWorkbook(structuredClone(document.snapshot));
  const sheet = book.getSheetByName('Actions');
  if (!sheet) throw new Error('no sheet');
  sheet.getRange('A20').setFormula('=SUM(tActions[Budget])');
  await univerAPI.getFormula().onCalculationResultApplied();
  const seen = {
    tables: book.getTableList().map(({ name, range }) => [name, range.startRow, range.endRow]),
    list: sheet.getRange('G6').getDataValidation()?.rule,
    prompt: sheet.getRange('O9').getDataValidation()?.rule,
    formats: sheet.getConditionalFormattingRules().length,
    link: sheet.getSheet().getCellRaw(0, 3),
    formula: sheet.getRange('A11').getFormula(),
    pattern: sheet.getRange('E5').getCellStyleData()?.n?.pattern,
    sum: sheet.getRange('A20').getRawValue(),
  };
  const again = await reopen((await saveXlsx({ ...document, snapshot: book.save() })).bytes);
  process.stdout.write(`\n@@${JSON.stringify({ seen, document, again })}`);
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    process.stderr.write(String(error));
    process.exit(1);
  },
);
