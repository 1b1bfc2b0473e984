// A table that grows: the formulas that read it read all of it, at the next calculation and at those after.
import { openStructured } from '../../support/structured';

jest.setTimeout(60_000);

// Univer keeps what it parsed of a short formula under its text, of a long one under a digest of it.
const SHORT = '=ROWS(tControles[Gravité])';
const LONG =
  '=IF(ROWS(tControles[Gravité])=0,"aucune ligne dans le tableau des constats",ROWS(tControles[Gravité]))';

it('counts the rows added, whatever is calculated afterwards', async () => {
  const atelier = await openStructured('perpignan');
  const { engine } = atelier;
  const read = async (): Promise<unknown[]> => {
    await engine.calculated();
    return atelier.run(async (context) => {
      const cells = context.workbook.worksheets.getItem('Accueil').getRange('H40:H41');
      cells.load('values');
      await context.sync();
      return cells.values.flat() as unknown[];
    });
  };
  await atelier.run(async (context) => {
    context.workbook.worksheets.getItem('Accueil').getRange('H40:H41').formulas = [[SHORT], [LONG]];
    await context.sync();
  });
  const [before] = await read();
  const both = (count: number): number[] => [count, count];
  // Parsed with no change of table under way: kept by the engine.
  engine.recalculate('all');
  expect(await read()).toEqual(both(Number(before)));
  await atelier.run(async (context) => {
    const table = context.workbook.tables.getItem('tControles');
    table.columns.load('count');
    await context.sync();
    const row = new Array<string>(table.columns.count).fill('x');
    table.rows.add(undefined, [row, row, row]);
    await context.sync();
  });
  expect(await read()).toEqual(both(Number(before) + 3));
  engine.recalculate('all');
  const after = await read();
  atelier.close();
  expect(after).toEqual(both(Number(before) + 3));
});
