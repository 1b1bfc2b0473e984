// A table that grows: the formulas that read it read all of it, at the next calculation and at those after.
import { openStructured } from '../../support/structured';

jest.setTimeout(60_000);

it('counts the rows added, whatever is calculated afterwards', async () => {
  const atelier = await openStructured('perpignan');
  const { engine } = atelier;
  const read = async (): Promise<unknown> => {
    await engine.calculated();
    return atelier.run(async (context) => {
      const cell = context.workbook.worksheets.getItem('Accueil').getRange('H40');
      cell.load('values');
      await context.sync();
      return cell.values[0]?.[0];
    });
  };
  await atelier.run(async (context) => {
    context.workbook.worksheets.getItem('Accueil').getRange('H40').formulas = [
      ['=ROWS(tControles[Gravité])'],
    ];
    await context.sync();
  });
  const before = Number(await read());
  // Parsed with no change of table under way: kept by the engine.
  engine.recalculate('all');
  expect(await read()).toBe(before);
  await atelier.run(async (context) => {
    const table = context.workbook.tables.getItem('tControles');
    table.columns.load('count');
    await context.sync();
    const row = new Array<string>(table.columns.count).fill('x');
    table.rows.add(undefined, [row, row, row]);
    await context.sync();
  });
  expect(await read()).toBe(before + 3);
  engine.recalculate('all');
  const after = await read();
  atelier.close();
  expect(after).toBe(before + 3);
});
