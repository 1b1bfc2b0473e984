/** Work that lasts, and a network that goes: progress and its stop, a pane that answers meanwhile, « Hors ligne » said once, a page that did not come. */
import type { Frame } from 'playwright-core';
import { journalOf, openWorkbook, useBrowser } from './support/browser';
import { openDonnees } from './support/gestures';
import { look } from './support/look';

useBrowser();

/** A file of the Insee just under a gigabyte, that is never read to its end, made in the page: its bytes are shared, and nothing is sent to it. */
async function dropLargeFile(pane: Frame): Promise<void> {
  await pane.locator('input[type=file]').evaluate((input: HTMLInputElement) => {
    const ligne = '66136;55482;108672;17380;37,0;34,0\n';
    const bloc = new Blob([ligne.repeat(30_000)]);
    const parts = [
      'CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PIMP21;TP6021\n',
      ...Array<Blob>(900).fill(bloc),
    ];
    const transfert = new DataTransfer();
    transfert.items.add(new File(parts, 'cc_filosofi_2021_COM.csv', { type: 'text/csv' }));
    input.files = transfert.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
}

describe('work that lasts', () => {
  it('shows how far an import is, answers meanwhile, and stops it', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await openDonnees(pane);
    await dropLargeFile(pane);
    const barre = pane.getByRole('progressbar', { name: /^Lecture de « cc_filosofi/ });
    await barre.waitFor();
    await pane.getByText(/Mo lus sur/).waitFor();
    expect(await barre.getAttribute('aria-valuetext')).toMatch(/Mo lus sur/);
    await pane.getByRole('tab', { name: 'Catalogue' }).click();
    await pane.getByRole('searchbox').first().waitFor();
    await pane.getByRole('tab', { name: 'Données' }).click();
    await pane.getByRole('button', { name: 'Arrêter' }).click();
    await pane.getByText('Rien n’a été écrit dans le classeur.').first().waitFor();
    expect(await pane.getByRole('button', { name: 'Écrire dans Données' }).count()).toBe(0);
    expect(await barre.count()).toBe(0);
    expect(await journalOf(page)).toEqual([]);
  });

  it('says once that it is offline, what waits, and goes on by itself when the network is back', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await page.getByText('Développement').first().click();
    await page.locator('#panne-reseau').check();
    const bande = pane.locator('main').getByText(/^Hors ligne\./);
    await bande.waitFor();
    await pane.getByRole('tab', { name: 'Évaluation' }).click();
    await pane.getByRole('alert').getByText('attend la connexion').waitFor();
    expect(await bande.count()).toBe(1);
    await look(page, pane, 'travail-1-hors-ligne');
    await page.locator('#panne-reseau').uncheck();
    await bande.waitFor({ state: 'detached' });
    await pane.getByRole('tab', { name: 'Avancement' }).waitFor();
    await page.getByText('Développement').first().click();
  });

  it('says that a page did not come, and asks for it again', async () => {
    const { page, pane, trouble } = await openWorkbook('perpignan.xlsx');
    await page.route(/\/complement\/[^/]+\.(?:js|css)$/, (route) => route.abort());
    await pane.getByRole('tab', { name: 'Contrôles' }).click();
    await pane.getByText(/Cette partie du complément n’a pas pu être chargée/).waitFor();
    expect(await pane.getByRole('heading', { name: 'Une erreur inattendue est survenue' }).count()).toBe(0);
    await look(page, pane, 'travail-2-page-absente');
    await page.unrouteAll();
    trouble.errors.splice(0);
    await pane.getByRole('button', { name: 'Réessayer' }).click();
    await pane.getByRole('button', { name: 'Contrôler le plan' }).waitFor();
  });
});
