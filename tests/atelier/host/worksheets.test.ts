// Sheets through the real Office.js: collection, names, order, visibility, freezing, page set-up.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

describe('worksheets', () => {
  it('adds, names, finds without regard to case, counts and deletes', async () => {
    await atelier.run(async (context) => {
      const { worksheets } = context.workbook;
      const added = worksheets.add('Évaluation');
      added.load('id,name,position,visibility');
      const found = worksheets.getItem('évaluation');
      found.load('id');
      const missing = worksheets.getItemOrNullObject('Absente');
      const child = missing.getRange('A1');
      child.load('values');
      const count = worksheets.getCount();
      await context.sync();
      expect(added.toJSON()).toMatchObject({ name: 'Évaluation', position: 1, visibility: 'Visible' });
      expect(found.id).toBe(added.id);
      expect([missing.isNullObject, child.isNullObject]).toEqual([true, true]);
      expect(count.value).toBe(2);
      added.delete();
      worksheets.load('items/name');
      await context.sync();
      expect(worksheets.items.map((sheet) => sheet.name)).toEqual(['Feuil1']);
    });
  });

  it('gives new sheets the next free French name and moves them', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.add();
      sheet.position = 0;
      sheet.load('name,position');
      context.workbook.worksheets.load('items/name');
      await context.sync();
      expect([sheet.name, sheet.position]).toEqual(['Feuil2', 0]);
      expect(context.workbook.worksheets.items.map((item) => item.name)).toEqual(['Feuil2', 'Feuil1']);
      sheet.delete();
      await context.sync();
    });
  });

  it('keeps using a sheet whose name changed between two batches', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Avant');
      await context.sync();
      sheet.name = 'Après';
      await context.sync();
      sheet.getRange('A1').values = [['ici']];
      const read = context.workbook.worksheets.getItem('Après').getRange('A1');
      read.load('values,address');
      await context.sync();
      expect(read.values).toEqual([['ici']]);
      expect(read.address).toBe('Après!A1');
      sheet.delete();
      await context.sync();
    });
  });

  it.each([
    ['too long', 'x'.repeat(32), 'InvalidArgument'],
    ['a slash', 'a/b', 'InvalidArgument'],
    ['brackets', '[a]', 'InvalidArgument'],
    ['blank', ' ', 'InvalidArgument'],
    ['an apostrophe first', "'a", 'InvalidArgument'],
    ['taken, in capitals', 'FEUIL1', 'ItemAlreadyExists'],
  ])('refuses a name: %s', async (_why, name, code) => {
    await expect(
      atelier.run(async (context) => {
        context.workbook.worksheets.add(name);
        await context.sync();
      }),
    ).rejects.toMatchObject({ code });
  });

  it('hides a sheet, very hides it, and refuses to hide the last visible one', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Listes');
      sheet.visibility = 'VeryHidden';
      sheet.load('visibility');
      const visible = context.workbook.worksheets.getCount(true);
      await context.sync();
      expect([sheet.visibility, visible.value]).toEqual(['VeryHidden', 1]);
      sheet.visibility = 'Visible';
      sheet.delete();
      await context.sync();
      context.workbook.worksheets.getFirst().visibility = 'Hidden';
      await expect(context.sync()).rejects.toMatchObject({ code: 'AccessDenied' });
    });
  });

  it('keeps gridlines, tab colour, frozen panes and page set-up', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.showGridlines = false;
      sheet.tabColor = '#1F6F5C';
      sheet.freezePanes.freezeAt('A1:B4');
      const frozen = sheet.freezePanes.getLocationOrNullObject();
      frozen.load('address');
      const { pageLayout } = sheet;
      pageLayout.orientation = 'Landscape';
      pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
      pageLayout.setPrintTitleRows('$4:$4');
      pageLayout.setPrintArea('A1:H40');
      pageLayout.setPrintMargins('Centimeters', { left: 1, right: 1 });
      pageLayout.headersFooters.defaultForAllPages.centerFooter = '&P / &N';
      pageLayout.load('orientation,zoom,leftMargin,topMargin');
      pageLayout.headersFooters.defaultForAllPages.load('centerFooter');
      sheet.load('showGridlines,tabColor');
      await context.sync();
      expect([sheet.showGridlines, sheet.tabColor, frozen.address]).toEqual([
        false,
        '#1F6F5C',
        'Feuil1!A1:B4',
      ]);
      expect(pageLayout.zoom).toEqual({ horizontalFitToPages: 1, verticalFitToPages: 0 });
      expect(pageLayout.leftMargin).toBeCloseTo(28.35, 2);
      expect(pageLayout.headersFooters.defaultForAllPages.centerFooter).toBe('&P / &N');
    });
    const [extras] = Object.values(atelier.engine.dump().sheets);
    expect(extras?.pageSetup).toMatchObject({ printTitleRows: '$4:$4', printArea: 'A1:H40' });
  });
});
