import { capture, continueWorkbook, useBrowser } from './support/browser';
import { findViolations } from './support/look';

useBrowser();

const ADDRESS = '/complement/dialogue-essai.html';
/** A page of the add-in that repeats what it is told, and says how it began. */
const DIALOG = `<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>Essai</title>
<script src="/office-js/office.js"></script></head><body><h1>Choisir une année</h1>
<button type="button" onclick="Office.context.ui.messageParent('2024')">2024</button><script>
Office.onReady(() => Office.context.ui.addHandlerAsync(Office.EventType.DialogParentMessageReceived,
  ({ message }) => Office.context.ui.messageParent('reçu : ' + message),
  () => Office.context.ui.messageParent('prêt')));
</script></body></html>`;

/** What the pane heard of its dialog; the dialog itself. */
interface Heard extends Window {
  dialogue: { heard: unknown[]; box: Office.Dialog };
}

describe('what the add-in asks of the page', () => {
  it.each([
    ['over the page', { displayInIframe: true, width: 30, height: 40 }],
    ['in a window', { promptBeforeOpen: false, width: 30, height: 40 }],
  ])('a dialog %s talks with the pane, and is closed by a person or by the pane', async (where, options) => {
    const { page, pane } = await continueWorkbook();
    await page
      .context()
      .route(`**${ADDRESS}*`, (route) => route.fulfill({ contentType: 'text/html', body: DIALOG }));
    const show = (): Promise<void> =>
      pane.evaluate(
        ([address, asked]) =>
          new Promise<void>((resolve, reject) => {
            const url = `${window.location.origin}${address}`;
            Office.context.ui.displayDialogAsync(url, { ...asked }, ({ value: box, error }) => {
              if (error) return reject(new Error(`${error.code}: ${error.message}`));
              const heard: unknown[] = [];
              const hear = (event: object): void => void heard.push(Object.values(event)[1]);
              box.addEventHandler(Office.EventType.DialogMessageReceived, hear);
              box.addEventHandler(Office.EventType.DialogEventReceived, hear);
              (window as unknown as Heard).dialogue = { heard, box };
              return resolve();
            });
          }),
        [ADDRESS, options] as const,
      );
    const heard = async (count: number): Promise<unknown> => {
      await pane.waitForFunction((n) => (window as unknown as Heard).dialogue.heard.length >= n, count);
      return pane.evaluate(() => (window as unknown as Heard).dialogue.heard);
    };
    const isInPage = where === 'over the page';
    const opened = isInPage ? null : page.context().waitForEvent('page');
    await show();
    const popup = await opened;
    expect(await heard(1)).toEqual(['prêt']);
    await pane.evaluate(() => (window as unknown as Heard).dialogue.box.messageChild('bonjour'));
    expect(await heard(2)).toEqual(['prêt', 'reçu : bonjour']);
    await (popup ?? page.locator('dialog').frameLocator('iframe'))
      .getByRole('button', { name: '2024' })
      .click();
    expect(await heard(3)).toEqual(['prêt', 'reçu : bonjour', '2024']);
    if (popup !== null) {
      const closed = popup.waitForEvent('close');
      await pane.evaluate(() => (window as unknown as Heard).dialogue.box.close());
      await closed;
      return;
    }
    await capture(page, 'dialogue');
    expect(await findViolations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Fermer la boîte de dialogue' }).click();
    expect(await heard(4)).toEqual(['prêt', 'reçu : bonjour', '2024', 12_006]);
    expect(await page.locator('dialog').count()).toBe(0);
  });

  it('a click in a cell is told to the add-in', async () => {
    const { page, pane } = await continueWorkbook();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onSingleClicked.add(async ({ address, offsetX, offsetY }) => {
          const isInside = offsetX > 0 && offsetX < 66 && offsetY > 0 && offsetY < 20;
          (window as unknown as { clicks: unknown[] }).clicks = [address, isInside];
        });
        await context.sync();
      }),
    );
    const box = await page.locator('#grille').boundingBox();
    await page.mouse.click((box?.x ?? 0) + 300, (box?.y ?? 0) + 300);
    await pane.waitForFunction(() => 'clicks' in window);
    const [selected, clicked] = [
      await page.evaluate(() => window.atelier.selectedAddress()),
      await pane.evaluate(() => (window as unknown as { clicks: unknown[] }).clicks),
    ];
    expect(clicked).toEqual([selected.split('!')[1], true]);
  });

  it('a button of the ribbon is greyed, and a contextual tab comes and goes', async () => {
    const { page, pane } = await continueWorkbook();
    const update = (enabled: boolean, visible: boolean) =>
      pane.evaluate(
        async ([on, shown]) =>
          Office.ribbon.requestUpdate({
            tabs: [
              { id: 'CTG.Onglet', controls: [{ id: 'CTG.Structurer', enabled: on }] },
              { id: 'Essai', visible: shown },
            ],
          }),
        [enabled, visible] as const,
      );
    await pane.evaluate(() =>
      Office.ribbon.requestCreateControls({
        actions: [{ id: 'essai', type: 'ExecuteFunction', functionName: 'essai' }],
        tabs: [
          {
            id: 'Essai',
            label: 'Essai',
            groups: [
              { id: 'g', label: 'Essais', controls: [{ id: 'b', label: 'Essayer', actionId: 'essai' }] },
            ],
          },
        ],
      }),
    );
    await update(false, true);
    const structurer = page.getByRole('button', { name: 'Structurer' });
    const essayer = page.getByRole('button', { name: 'Essayer' });
    expect(await structurer.getAttribute('aria-disabled')).toBe('true');
    await essayer.waitFor();
    await capture(page, 'ruban-contextuel');
    await update(true, false);
    expect(await structurer.getAttribute('aria-disabled')).toBeNull();
    expect(await essayer.isVisible()).toBe(false);
  });
});
