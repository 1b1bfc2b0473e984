/** Properties cell by cell and row by row, through the real Office.js. */
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeEach(async () => {
  atelier = await openAtelier();
});
afterEach(() => atelier.close());

const WANTED = { format: { font: { color: true }, horizontalAlignment: true } } as const;

describe('getCellProperties and setCellProperties', () => {
  it('gives what each cell has, and puts it back', async () => {
    const lues = await Excel.run(async (context) => {
      const page = context.workbook.worksheets.getFirst();
      page.getRange('A1').format.font.color = '#FF0000';
      page.getRange('B1').format.horizontalAlignment = 'Right';
      const avant = page.getRange('A1:B1').getCellProperties(WANTED);
      page.getRange('A1:B1').format.font.color = '#0000FF';
      page.getRange('A1:B1').format.horizontalAlignment = 'Left';
      await context.sync();
      page
        .getRange('A1:B1')
        .setCellProperties(
          avant.value.map((ligne) => ligne.map(({ format }) => ({ format: { ...format } }))),
        );
      const apres = page.getRange('A1:B1').getCellProperties(WANTED);
      await context.sync();
      return { avant: avant.value, apres: apres.value };
    });
    expect(lues.avant[0]?.[0]?.format?.font?.color).toBe('#FF0000');
    expect(lues.avant[0]?.[1]?.format?.horizontalAlignment).toBe('Right');
    expect(lues.apres).toEqual(lues.avant);
  });

  it('refuses properties of another size', async () => {
    const refus = Excel.run(async (context) => {
      context.workbook.worksheets
        .getFirst()
        .getRange('A1:B1')
        .setCellProperties([[{}]]);
      await context.sync();
    });
    await expect(refus).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('getRowProperties and setRowProperties', () => {
  it('gives the height of each row, and puts it back', async () => {
    const hauteurs = await Excel.run(async (context) => {
      const plage = context.workbook.worksheets.getFirst().getRange('A2:C3');
      plage.getRow(0).format.rowHeight = 40;
      plage.getRow(1).format.rowHeight = 21;
      const avant = plage.getRowProperties({ format: { rowHeight: true } });
      plage.format.rowHeight = 15;
      await context.sync();
      plage.setRowProperties(avant.value.map(({ format }) => ({ format: { ...format } })));
      const apres = plage.getRowProperties({ format: { rowHeight: true } });
      await context.sync();
      return apres.value.map(({ format }) => format?.rowHeight);
    });
    expect(hauteurs[0]).toBeCloseTo(40, 0);
    expect(hauteurs[1]).toBeCloseTo(21, 0);
  });
});
