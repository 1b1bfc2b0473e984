// The engine: documents in and out, calculation, and the cures of Univer's traps.
import { SetRangeValuesMutation } from '@univerjs/sheets';
import { createReader, generalText } from '../../../atelier/engine/cells';
import type { Engine } from '../../../atelier/engine/engine';
import { createEmptyDocument } from '../../../atelier/engine/empty-document';
import { createNodeEngine } from '../../../atelier/engine/node';
import { writeName } from '../../../atelier/engine/names';

let engine: Engine;
beforeAll(async () => {
  engine = await createNodeEngine();
});
beforeEach(async () => {
  engine.load(createEmptyDocument());
  await engine.calculated();
});
afterAll(() => engine.dispose());

const SHEET = 'feuille-1';

function write(cells: Record<number, Record<number, object>>): void {
  engine.run(SetRangeValuesMutation.id, { unitId: engine.unitId, subUnitId: SHEET, cellValue: cells });
}

async function value(row: number, column: number): Promise<unknown> {
  await engine.calculated();
  const sheet = engine.sheet(SHEET);
  return sheet && createReader(engine, sheet).value(row, column);
}

const column = (values: readonly number[]): Record<number, Record<number, object>> =>
  Object.fromEntries(values.map((v, row) => [row, { 3: { v, t: 2 } }]));

describe('the engine', () => {
  it('calculates at once when asked, and has nothing left to do then', async () => {
    write({ 0: { 0: { v: 2, t: 2 }, 1: { f: '=A1*21' } } });
    expect(engine.isPending()).toBe(true);
    expect(await value(0, 1)).toBe(42);
    expect(engine.isPending()).toBe(false);
  });

  it('calculates by itself when nobody asks', async () => {
    write({ 0: { 0: { f: '=1+1' } } });
    for (let tries = 0; engine.isPending() && tries < 100; tries += 1)
      await new Promise((resolve) => setTimeout(resolve, 10));
    expect(await value(0, 0)).toBe(2);
  });

  it('loses no change written while it calculates', async () => {
    write(
      Object.fromEntries(
        Array.from({ length: 300 }, (_, row) => [row, { 0: { v: row, t: 2 }, 1: { f: `=A${row + 1}*2` } }]),
      ),
    );
    const first = engine.calculated();
    await new Promise((resolve) => setTimeout(resolve, 1));
    write({ 0: { 0: { v: 500, t: 2 } } });
    await first;
    expect([await value(0, 1), await value(299, 1)]).toEqual([1000, 598]);
  });

  it('sorts a copy: other formulas over the same cells stay right', async () => {
    write(column([10, 20, 30, 40]));
    write({
      0: {
        5: { f: '=SORT(D1:D4,1,-1)' },
        7: { f: '=TEXTJOIN(",",TRUE,D1:D4)' },
        8: { f: '=LOOKUP(30,D1:D4)' },
      },
    });
    expect([await value(0, 5), await value(0, 7), await value(0, 8)]).toEqual([40, '10,20,30,40', 30]);
  });

  it('recalculates the users of a name that is given another meaning', async () => {
    const id = writeName(engine, { name: 'Taux', formula: '=0.2', sheetId: null });
    const long = `=IF(Taux=0,"${'un taux nul '.repeat(6)}",Taux*100)`;
    write({ 0: { 0: { f: '=Taux*100' }, 1: { f: long } } });
    expect([await value(0, 0), await value(0, 1)]).toEqual([20, 20]);
    writeName(engine, { id, name: 'Taux', formula: '=0.5', sheetId: null });
    expect([await value(0, 0), await value(0, 1)]).toEqual([50, 50]);
    engine.recalculate('all');
    expect([await value(0, 0), await value(0, 1)]).toEqual([50, 50]);
  });

  it('gives a document back as it was, and loads another in its place', async () => {
    write({ 0: { 0: { v: 'Perpignan', t: 1 }, 1: { f: '=LEN(A1)' } } });
    await engine.calculated();
    const document = engine.dump();
    document.sheets[SHEET] = { visibility: 'Visible', pageSetup: { orientation: 'Landscape' } };
    document.settings['cle'] = [1, 2];
    engine.load(createEmptyDocument());
    expect(await value(0, 0)).toBe('');
    engine.load(document);
    expect([await value(0, 0), await value(0, 1)]).toEqual(['Perpignan', 9]);
    expect(engine.dump().sheets).toEqual(document.sheets);
    expect(engine.dump().settings).toEqual({ cle: [1, 2] });
    document.settings['cle'] = 'changed outside';
    expect(engine.dump().settings).toEqual({ cle: [1, 2] });
  });

  it.each([
    [0, '0'],
    [0.1 + 0.2, '0,3'],
    [1 / 3, '0,33333333333'],
    [123456789012, '1,23457E+11'],
    [-1.5, '-1,5'],
  ])('shows %p as a French Excel does', (number, expected) => {
    expect(generalText(number)).toBe(expected);
  });
});
