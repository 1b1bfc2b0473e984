/** Files and services that bring figures: several at once, a table of no known source, a service that is out, and the diagnostic. */
import { continueWorkbook, journalOf, openWorkbook, useBrowser } from './support/browser';
import { CAF, FILOSOFI, openDonnees } from './support/gestures';
import { look } from './support/look';

useBrowser();

const INCONNU = {
  name: 'recensement-rpe-2024.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from('Code commune;Commune;Enfants accueillis\n66136;Perpignan;412\n66037;Canet;38\n'),
};

describe('what brings figures', () => {
  it('adds a second commune to the convention, and takes it back', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await openDonnees(pane);
    await pane.getByRole('combobox', { name: 'Commune ou EPCI' }).fill('canet-en');
    await pane
      .getByRole('option', { name: /^Canet-en-Roussillon/ })
      .first()
      .click();
    await pane.getByRole('button', { name: 'Retenir ce territoire' }).click();
    await pane.getByRole('button', { name: 'Ajouter à la convention' }).click();
    await pane
      .getByText(/Canet-en-Roussillon est ajouté aux territoires/)
      .first()
      .waitFor();
    await pane.getByText(/^2\sterritoires d’étude/).waitFor();
    await look(page, pane, 'sources-6-territoires');
    await pane
      .getByRole('button', { name: /^Annuler/ })
      .first()
      .click();
    await pane.getByText(/^2\sterritoires d’étude/).waitFor({ state: 'detached' });
  });

  it('stops a live loading when asked, and names the file that replaces a service that is out', async () => {
    const { page, pane, trouble } = await continueWorkbook('perpignan.xlsx');
    await page.route(/api\.insee\.fr|data\.caf\.fr/, () => undefined);
    await openDonnees(pane);
    await pane.getByRole('button', { name: 'Charger les chiffres' }).click();
    await pane.getByRole('button', { name: 'Arrêter' }).waitFor({ timeout: 30_000 });
    await look(page, pane, 'sources-4-en-ligne');
    await pane.getByRole('button', { name: 'Arrêter' }).click();
    await pane
      .getByText(/Chargement arrêté/)
      .first()
      .waitFor({ timeout: 30_000 });

    await page.unroute(/api\.insee\.fr|data\.caf\.fr/);
    await page.route(/api\.insee\.fr|data\.caf\.fr/, (route) => route.abort());
    await pane.getByRole('checkbox', { name: 'Insee (Melodi)' }).uncheck();
    await pane.getByRole('button', { name: 'Charger les chiffres' }).click();
    await pane
      .getByText(/data\.caf\.fr\/explore/)
      .first()
      .waitFor({ timeout: 60_000 });
    await look(page, pane, 'sources-5-panne');
    expect(trouble.outside.splice(0).every((url) => /api\.insee\.fr|data\.caf\.fr/.test(url))).toBe(true);
    trouble.errors.splice(0);
    expect(await journalOf(page)).toEqual([]);
  });

  it('reads several files at once, and asks what the columns of an unknown one are', async () => {
    const { page, pane } = await continueWorkbook('perpignan.xlsx');
    await openDonnees(pane);
    await pane.locator('input[type=file]').setInputFiles([FILOSOFI, CAF]);
    await pane
      .getByRole('heading', { name: /Ce qui a été compris de 2\sfichiers/ })
      .waitFor({ timeout: 60_000 });
    await look(page, pane, 'sources-0-plusieurs');
    await pane.getByRole('button', { name: 'Annuler', exact: true }).click();

    await pane.locator('input[type=file]').setInputFiles(INCONNU);
    await pane.getByRole('button', { name: 'Indiquer les colonnes…' }).click();
    await pane.getByLabel('Indicateur').selectOption({ label: 'Un autre chiffre, à nommer…' });
    await pane.getByLabel('Nom du chiffre').fill('Enfants accueillis au RPE');
    await pane.getByLabel('Unité').fill('enfants');
    await look(page, pane, 'sources-1-colonnes');
    await pane.getByRole('button', { name: 'Lire ce tableau' }).click();
    await pane.getByRole('button', { name: 'Écrire dans Données' }).waitFor({ timeout: 60_000 });
    await look(page, pane, 'sources-2-apercu');
    await pane.getByRole('button', { name: 'Écrire dans Données' }).click();
    await pane.getByRole('heading', { name: 'Chiffres écrits' }).waitFor({ timeout: 60_000 });

    await pane.getByRole('button', { name: 'Remplir le diagnostic' }).click();
    await pane
      .getByText(/^Feuille « Diagnostic »|était déjà à jour/)
      .first()
      .waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Remplir le diagnostic' }).scrollIntoViewIfNeeded();
    await look(page, pane, 'sources-3-diagnostic');
    expect(await journalOf(page)).toEqual([]);
  });
});
