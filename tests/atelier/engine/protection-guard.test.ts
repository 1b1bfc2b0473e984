// Typing in a protected sheet, without a screen: the commands the grid sends.
import { SetRangeValuesCommand } from '@univerjs/sheets';
import { ICommandService } from '@univerjs/core';
import { guardProtection } from '../../../atelier/engine/protection-guard';
import { openAtelier } from '../../support/atelier';

it('refuses what is typed in locked cells of a protected sheet, and says so', async () => {
  const atelier = await openAtelier();
  const said: string[] = [];
  const stop = guardProtection(atelier.engine, (message) => said.push(message));
  await atelier.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('B1').format.protection.locked = false;
    sheet.protection.protect();
    await context.sync();
  });
  const type = (column: number, value: number): Promise<boolean> =>
    atelier.engine.injector.get(ICommandService).executeCommand(SetRangeValuesCommand.id, {
      unitId: atelier.engine.unitId,
      subUnitId: atelier.engine.workbook().getActiveSheet().getSheetId(),
      range: { startRow: 0, endRow: 0, startColumn: column, endColumn: column },
      value: { v: value },
    });
  const done = [await type(0, 5), await type(1, 6)];
  stop();
  const values = await atelier.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('values');
    await context.sync();
    return range.values;
  });
  atelier.close();
  expect([done, values]).toEqual([[false, true], [['', 6]]]);
  expect(said).toEqual(['La feuille «\u00a0Feuil1\u00a0» est protégée.']);
});
