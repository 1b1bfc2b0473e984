// The unmodified Office.js in Node: handshake, requirements, settings, ribbon commands, globals.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier();
});
afterAll(() => atelier.close());

describe('Office.js in Node', () => {
  it('believes it is in Excel on the web', async () => {
    const info = await atelier.realm.Office.onReady();
    expect(info).toMatchObject({ host: 'Excel', platform: 'OfficeOnline' });
    expect(atelier.realm.Office.context.displayLanguage).toBe('fr-FR');
  });

  it.each([
    ['ExcelApi', '1.13', true],
    ['ExcelApi', '1.14', false],
    ['SharedRuntime', '1.1', true],
    ['CustomFunctionsRuntime', '1.3', true],
    ['CustomFunctionsRuntime', '1.4', false],
    ['Inconnu', '1.1', false],
  ])('says whether %s %s is supported, from the host’s matrix', (name, version, expected) => {
    expect(atelier.realm.Office.context.requirements.isSetSupported(name, version)).toBe(expected);
  });

  it('is the global Office.js until it is closed', async () => {
    expect(Excel).toBe(atelier.realm.Excel);
    const other = await openAtelier();
    expect(Excel).toBe(other.realm.Excel);
    other.close();
    expect(Excel).toBe(atelier.realm.Excel);
  });

  it('throws errors and gives arrays of this realm', async () => {
    await atelier.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      range.load('values');
      await context.sync();
      expect(range.values).toBeInstanceOf(Array);
      context.workbook.worksheets.getItem('Nope').delete();
      const error: unknown = await context.sync().catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(Error);
      expect(error).toBeInstanceOf(OfficeExtension.Error);
    });
  });

  it('enforces the rules of proxies: nothing is read before it is loaded', async () => {
    await atelier.run(async (context) => {
      const range = context.workbook.worksheets.getFirst().getRange('A1');
      await context.sync();
      expect(() => range.values).toThrow(expect.objectContaining({ code: 'PropertyNotLoaded' }));
    });
  });

  it('refuses a member above the declared requirements', async () => {
    await atelier.run(async (context) => {
      const sheet = context.workbook.worksheets.getFirst();
      sheet.onChanged.add(() => Promise.resolve());
      await context.sync();
      sheet.onNameChanged.add(() => Promise.resolve());
      await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
    });
    expect(atelier.takeUnknown()).toEqual([expect.stringContaining('_RegisterEventNameChanged')]);
  });

  it('keeps the settings of the document, by both doors', async () => {
    const { settings } = atelier.realm.Office.context.document;
    settings.set('ctg.version', { schema: 1 });
    await new Promise<void>((resolve) => settings.saveAsync(() => resolve()));
    expect(atelier.host.settings).toEqual({ 'ctg.version': { schema: 1 } });
    await atelier.run(async (context) => {
      context.workbook.settings.add('ctg.phase', 'bilan');
      const version = context.workbook.settings.getItem('ctg.version');
      const none = context.workbook.settings.getItemOrNullObject('absent');
      version.load('value');
      await context.sync();
      expect([version.value, none.isNullObject]).toEqual([{ schema: 1 }, true]);
    });
    expect(atelier.engine.dump().settings).toMatchObject({ 'ctg.phase': 'bilan' });
  });

  it('runs ribbon commands and waits for their end', async () => {
    let ran = '';
    atelier.realm.Office.actions.associate('structurer', (event: Office.AddinCommands.Event) => {
      setTimeout(() => {
        ran = event.source.id;
        event.completed();
      }, 10);
    });
    await atelier.realm.invokeCommand('structurer', 'bouton-structurer');
    expect(ran).toBe('bouton-structurer');
  });

  it('answers Office.addin.showAsTaskpane', async () => {
    await expect(atelier.realm.Office.addin.showAsTaskpane()).resolves.toBeUndefined();
    expect(atelier.host.log.unknownMembers).toEqual([]);
  });
});
