import {
  capture,
  continueWorkbook,
  journalOf,
  openFreshPage,
  openWorkbook,
  useBrowser,
} from './support/browser';
import { findViolations, settled } from './support/look';

useBrowser();

describe('opening the atelier', () => {
  it('says that an offered workbook does not exist, and opens a new one', async () => {
    const { page, trouble } = await openFreshPage('absent.xlsx');
    expect(await page.locator('#avis').innerText()).toContain('Aucun classeur « absent.xlsx »');
    // The browser notes the 404 on its own.
    expect(trouble.errors.splice(0).filter((error) => !error.includes('404'))).toEqual([]);
  });

  it('makes the pane wider and narrower with the keyboard, within Excel’s limits', async () => {
    const { page } = await continueWorkbook('absent.xlsx');
    const width = async () => (await page.locator('#volet').boundingBox())?.width;
    const separator = page.getByRole('separator', { name: 'Largeur du volet' });
    await separator.focus();
    await page.keyboard.press('ArrowLeft');
    expect(await width()).toBe(390);
    await page.keyboard.press('End');
    expect(await width()).toBe(320);
    expect(await separator.getAttribute('aria-valuenow')).toBe('320');
    await page.keyboard.press('Home');
    expect(await width()).toBe(450);
  });

  it('the pane believes it is in Excel, with the requirement sets of a recent one', async () => {
    const { page, pane } = await openWorkbook();
    const said = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      return {
        host,
        platform,
        floor: Office.context.requirements.isSetSupported('ExcelApi', '1.13'),
        future: Office.context.requirements.isSetSupported('ExcelApi', '1.99'),
        language: Office.context.displayLanguage,
      };
    });
    expect(said).toEqual({
      host: 'Excel',
      platform: 'OfficeOnline',
      floor: true,
      future: false,
      language: 'fr-FR',
    });
    expect(await journalOf(page)).toEqual([]);
    await capture(page, 'ouverture');
  });

  it('shows the buttons of the manifest, moved through with the arrows', async () => {
    const { page } = await continueWorkbook();
    const ribbon = page.getByRole('toolbar', { name: 'Ruban du complément' });
    expect(await ribbon.getByRole('button').allInnerTexts()).toEqual([
      'Volet',
      'Structurer',
      'Importer',
      'Expliquer',
      'Plan',
      'Fiche',
      'Ajouter',
      'Contrôler',
      'Évaluation',
      'Aide',
    ]);
    await ribbon.getByRole('button', { name: 'Volet' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Structurer');
    await page.keyboard.press('End');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Aide');
  });

  it('hides and shows the pane, from the ribbon and from the add-in', async () => {
    const { page, pane } = await continueWorkbook();
    const volet = page.locator('#volet');
    const bouton = page.getByRole('button', { name: 'Volet', exact: true });
    await bouton.click();
    expect(await volet.isVisible()).toBe(false);
    expect(await bouton.getAttribute('aria-pressed')).toBe('false');
    await pane.evaluate(() => Office.addin.showAsTaskpane());
    expect(await volet.isVisible()).toBe(true);
    expect(await bouton.getAttribute('aria-pressed')).toBe('true');
    await pane.evaluate(() => Office.addin.hide());
    expect(await volet.isVisible()).toBe(false);
    await bouton.click();
    expect(await volet.isVisible()).toBe(true);
  });

  it('has no accessibility violation in its own chrome, around the pane (`acces` looks at every page of the pane)', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    const journal = page.getByRole('button', { name: 'Journal' });
    await journal.click();
    try {
      await pane.getByRole('heading', { level: 2 }).first().waitFor();
      await settled(pane);
      expect(await findViolations(page, { pane: false })).toEqual([]);
      await capture(page, 'axe-atelier');
    } finally {
      // The next file of this worker finds the page as it was.
      await journal.click();
    }
  });
});
