// What stands around the workbook, through the real Office.js: pane, ribbon, dialogs, settings, the document's file.
import { openAtelier } from '../../support/atelier';
import type { Atelier } from '../../support/atelier';

const ribbon: string[] = [];
const touches: Record<string, string | null> = { expliquer: 'Ctrl+Shift+E', fiche: 'Ctrl+Shift+H' };
let atelier: Atelier;

beforeAll(async () => {
  atelier = await openAtelier(undefined, {
    profil: 'm365',
    ribbon: {
      known: { tabs: ['CTG.Onglet'], buttons: ['CTG.Structurer'] },
      setEnabled: (id, enabled) => ribbon.push(`${id} ${enabled ? 'on' : 'off'}`),
      showTab: (id, visible) => ribbon.push(`${id} ${visible ? 'shown' : 'hidden'}`),
      addTabs: (tabs) => ribbon.push(`new ${tabs.map(({ id }) => id).join()}`),
    },
    shortcuts: {
      read: () => touches as Record<string, string>,
      replace: (keys) => void Object.assign(touches, keys),
    },
  });
});
afterAll(() => atelier.close());

/** The result of a method that takes a callback last. */
function asked<T>(
  call: (callback: (result: Office.AsyncResult<T>) => void) => void,
): Promise<Office.AsyncResult<T>> {
  return new Promise((resolve) => call(resolve));
}

/** Waits until the list has that many entries. */
async function received<T>(list: readonly T[], count: number): Promise<readonly T[]> {
  for (let tries = 0; list.length !== count && tries < 300; tries += 1)
    await new Promise((resolve) => setTimeout(resolve, 10));
  expect(list).toHaveLength(count);
  return list;
}

describe('Office.addin', () => {
  it('hides and shows the pane, and tells it', async () => {
    const told: string[] = [];
    const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) =>
      told.push(visibilityMode),
    );
    await Office.addin.hide();
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(await received(told, 2)).toEqual(['Hidden', 'Taskpane']);
    await stop();
    await Office.addin.hide();
    await Office.addin.showAsTaskpane();
    expect(told).toHaveLength(2);
  });

  it('keeps how the add-in starts with the document', async () => {
    expect(await Office.addin.getStartupBehavior()).toBe('None');
    await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
    expect(await Office.addin.getStartupBehavior()).toBe('Load');
  });
});

describe('Office.ribbon', () => {
  it('greys a button, leaves the manifest’s tab shown, and shows a contextual tab once it was made', async () => {
    const controls = [{ id: 'CTG.Structurer', enabled: false }];
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'CTG.Onglet', visible: false, groups: [{ id: 'CTG.Groupe', controls }] }],
    });
    await Office.ribbon.requestCreateControls({
      actions: [],
      tabs: [{ id: 'Graphique', label: 'Graphique', groups: [{ id: 'g', controls: [{ id: 'Couleur' }] }] }],
    });
    await Office.ribbon.requestUpdate({
      tabs: [{ id: 'Graphique', visible: true, controls: [{ id: 'Couleur', enabled: true }] }],
    });
    expect(ribbon).toEqual(['CTG.Structurer off', 'new Graphique', 'Graphique shown', 'Couleur on']);
  });

  it.each([
    ['tab', { id: 'Ailleurs' }],
    ['button', { id: 'CTG.Onglet', controls: [{ id: 'Ailleurs', enabled: true }] }],
  ])('refuses a %s it does not have', async (_what, tab) => {
    await expect(Office.ribbon.requestUpdate({ tabs: [tab] })).rejects.toMatchObject({
      code: 'ItemNotFound',
    });
  });
});

describe('Office.actions', () => {
  it('gives the shortcuts, says which keys are taken, and changes them', async () => {
    expect(await Office.actions.getShortcuts()).toEqual({ expliquer: 'Ctrl+Shift+E', fiche: 'Ctrl+Shift+H' });
    expect(await Office.actions.areShortcutsInUse(['ctrl+shift+e', 'Ctrl+1'])).toEqual([
      { shortcut: 'ctrl+shift+e', inUse: true },
      { shortcut: 'Ctrl+1', inUse: false },
    ]);
    await Office.actions.replaceShortcuts({ fiche: 'Ctrl+Alt+Up' });
    expect((await Office.actions.getShortcuts())['fiche']).toBe('Ctrl+Alt+Up');
  });

  it.each([
    ['an action it does not have', { ailleurs: 'Ctrl+1' }],
    ['Maj alone', { fiche: 'Shift+A' }],
    ['no modifier', { fiche: 'A' }],
  ])('refuses %s', async (_what, keys) => {
    await expect(Office.actions.replaceShortcuts(keys)).rejects.toMatchObject({ code: 'InvalidArgument' });
  });
});

describe('Office.context.document', () => {
  it('keeps settings in the document once they are saved, and tells it then only', async () => {
    const { settings } = Office.context.document;
    const told: string[] = [];
    const handler = (event?: { type: unknown }): void => void told.push(String(event?.type));
    await asked<unknown>((done) => settings.addHandlerAsync(Office.EventType.SettingsChanged, handler, done));
    settings.set('phase', { copil: 2 });
    expect(atelier.host.settings).toEqual({});
    await asked((done) => settings.saveAsync(done));
    expect(atelier.host.settings).toEqual({ phase: { copil: 2 } });
    expect(await received(told, 1)).toEqual(['settingsChanged']);
    settings.remove('phase');
    await asked((done) => settings.refreshAsync(done));
    expect(settings.get('phase')).toEqual({ copil: 2 });
    await asked<unknown>((done) =>
      settings.removeHandlerAsync(Office.EventType.SettingsChanged, { handler }, done),
    );
  });

  it('tells the workbook’s settings as Excel.SettingCollection does', async () => {
    const told: unknown[] = [];
    await atelier.run(async (context) => {
      const { settings } = context.workbook;
      settings.onSettingsChanged.add(async (event) => void told.push(event.settings));
      await context.sync();
      settings.add('lu', true);
      await context.sync();
    });
    await received(told, 1);
  });

  it('gives the document in slices that make the file again', async () => {
    const opened = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: 1024 }, done),
    );
    const { value: file } = opened;
    const bytes: number[] = [];
    for (let index = 0; index < file.sliceCount; index += 1) {
      const { value: slice } = await asked<Office.Slice>((done) => file.getSliceAsync(index, done));
      bytes.push(...(slice.data as number[]));
    }
    expect(file.sliceCount).toBeGreaterThan(1);
    expect(bytes).toHaveLength(file.size);
    expect(Buffer.from(bytes.slice(0, 2)).toString()).toBe('PK');
    expect((await asked<unknown>((done) => file.closeAsync(done))).status).toBe('succeeded');
    const text = await asked<Office.File>((done) =>
      Office.context.document.getFileAsync(Office.FileType.Text, done),
    );
    expect(text.error.code).toBe(1009);
  });
});

describe('dialogs', () => {
  const URL = 'https://localhost/dialogue.html';
  // A copy of the options: Office.js writes in them.
  const open = (url: string, options: Office.DialogOptions) =>
    asked<Office.Dialog>((done) => Office.context.ui.displayDialogAsync(url, { ...options }, done));

  it.each([
    ['in the page', { displayInIframe: true }],
    ['in a window', {}],
    ['in a window, without asking', { promptBeforeOpen: false }],
  ])('%s: pane and dialog talk, then the pane closes it', async (_where, options) => {
    const { status, value: dialog } = await open(URL, options);
    expect(status).toBe('succeeded');
    const heard: unknown[] = [];
    dialog.addEventHandler(Office.EventType.DialogMessageReceived, (event) => heard.push(event));
    const page = await atelier.realm.dialogs[0]?.office();
    expect(atelier.realm.dialogs.map(({ url }) => url)).toEqual([URL]);
    const told: string[] = [];
    await asked<unknown>((done) =>
      page?.context.ui.addHandlerAsync(
        Office.EventType.DialogParentMessageReceived,
        ({ message }: { message: string }) => void told.push(message),
        done,
      ),
    );
    page?.context.ui.messageParent('bonjour');
    expect(await received(heard, 1)).toEqual([
      { type: 'dialogMessageReceived', message: 'bonjour', origin: 'https://localhost' },
    ]);
    dialog.messageChild('au revoir');
    expect(await received(told, 1)).toEqual(['au revoir']);
    expect((await open(URL, options)).error.code).toBe(12_007);
    dialog.close();
    await received(atelier.realm.dialogs, 0);
  });

  it('a person closes it: the pane is told, and may open another', async () => {
    const { value: dialog } = await open(URL, { displayInIframe: true });
    const codes: unknown[] = [];
    dialog.addEventHandler(Office.EventType.DialogEventReceived, (event) => codes.push(event));
    atelier.realm.dialogs[0]?.close();
    expect(await received(codes, 1)).toEqual([{ type: 'dialogEventReceived', error: 12_006 }]);
    const again = await open(URL, { displayInIframe: true });
    expect(again.status).toBe('succeeded');
    again.value.close();
  });

  it.each([
    ['another domain', 'https://ailleurs.example/dialogue.html', 12_004],
    ['no https', 'http://localhost/dialogue.html', 12_005],
  ])('%s is refused', async (_what, url, code) => {
    expect((await open(url, { displayInIframe: true })).error.code).toBe(code);
  });
});

describe('a click in the grid', () => {
  it('is told to the sheet and to the workbook', async () => {
    const told: unknown[] = [];
    await atelier.run(async (context) => {
      const hear = async (event: Excel.WorksheetSingleClickedEventArgs): Promise<void> => {
        const { type, address, offsetX, offsetY } = event;
        told.push([type, address, offsetX, offsetY]);
      };
      context.workbook.worksheets.getActiveWorksheet().onSingleClicked.add(hear);
      context.workbook.worksheets.onSingleClicked.add(hear);
      await context.sync();
    });
    const sheetId = atelier.engine.workbook().getActiveSheet().getSheetId();
    atelier.host.clicked({ sheetId, row: 4, column: 2, offsetX: 12, offsetY: 3 });
    const click = ['WorksheetSingleClicked', 'C5', 12, 3];
    expect(await received(told, 2)).toEqual([click, click]);
  });
});

describe('Excel.createWorkbook', () => {
  it('opens another workbook and leaves this one; a file that is none is refused', async () => {
    await Excel.createWorkbook();
    await expect(Excel.createWorkbook('UEsDBA==')).rejects.toMatchObject({ code: 'InvalidArgument' });
    const count = await atelier.run(async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });
    expect(count).toBe(1);
  });
});
