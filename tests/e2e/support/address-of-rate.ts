/** Address of Perpignan's poverty rate in Données, found as the add-in does: by table and header. */
import type { Frame } from 'playwright-core';

export function addressOfRate(pane: Frame): Promise<string> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tDonnees');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      const names = (header.values[0] ?? []).map(String);
      const column = (name: RegExp): number => names.findIndex((text) => name.test(text));
      const row = body.values.findIndex(
        (line) =>
          line[column(/^Indicateur$/i)] === 'TAUX_PAUVRETE' &&
          String(line[column(/^Territoire$/i)]) === '66136',
      );
      const cell = body.getCell(row, column(/^Valeur$/i)).load('address,values');
      await context.sync();
      if (cell.values[0]?.[0] !== 34)
        throw new Error(`The rate is ${String(cell.values[0]?.[0])} in ${cell.address}.`);
      return cell.address;
    }),
  );
}
