// The two ways into a convention, played by somebody who has a keyboard and nothing else, from nothing to what is printed.
import type { Frame, Page } from 'playwright-core';
import { capture, journalOf, openWorkbook, useBrowser, waitForAddin } from './support/browser';
import { Clavier } from './support/clavier';
import { existingPlan } from './support/existing-plan';

useBrowser();

/** The town's page lists no action: these are made up for the test. */
const ACTIONS = [
  ['Ouvrir un lieu d’accueil enfants-parents', 'Responsable petite enfance'],
  ['Accompagner les assistantes maternelles', 'Relais petite enfance'],
] as const;

/** The number of steps is part of what the test shows. */
function tellSteps(what: string, { gestes, touches }: Clavier): void {
  process.stdout.write(
    `${what}, au clavier seul\u00A0: ${String(gestes)} gestes, ${String(touches)} touches.\n`,
  );
}

async function heading(pane: Frame, name: string | RegExp): Promise<void> {
  await pane.getByRole('heading', { name }).first().waitFor({ timeout: 60_000 });
}

/** Next step of « Nouvelle CTG », whose title takes the keyboard. */
async function next(pane: Frame, clavier: Clavier, step: string): Promise<void> {
  await clavier.use('Suivant');
  await titled(pane, step);
}

/** Once the keyboard is on this title. */
async function titled(pane: Frame, title: string): Promise<void> {
  await pane.waitForFunction((wanted) => document.activeElement?.textContent === wanted, title);
}

interface Printed {
  readonly orientation: string;
  readonly paperSize: string;
  readonly zoom: { readonly horizontalFitToPages?: number };
  readonly rows: string;
  readonly footer: string;
  readonly findings: number;
}

/** The report's sheet, as it will be printed. */
function reportOf(pane: Frame): Promise<Printed> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Contrôles');
      const layout = sheet.pageLayout.load('orientation,paperSize,zoom');
      const rows = layout.getPrintTitleRowsOrNullObject().load('address');
      const footer = layout.headersFooters.defaultForAllPages.load('leftFooter,centerFooter,rightFooter');
      const body = context.workbook.tables.getItem('tControles').getDataBodyRange().load('values');
      await context.sync();
      return {
        orientation: String(layout.orientation),
        paperSize: String(layout.paperSize),
        zoom: layout.zoom,
        rows: rows.isNullObject ? '' : rows.address,
        footer: footer.leftFooter + footer.centerFooter + footer.rightFooter,
        findings: body.values.filter((row) => row.some((cell) => cell !== '')).length,
      };
    }),
  );
}

/** What the sheet « Actions » holds. */
function pilotesOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tActions');
      const body = table.columns.getItem('Pilote').getDataBodyRange().load('values');
      await context.sync();
      return body.values.map(([cell]) => String(cell)).filter((text) => text !== '');
    }),
  );
}

async function expectPrintable(page: Page, pane: Frame): Promise<void> {
  const { findings, footer, rows, ...layout } = await reportOf(pane);
  expect(findings).toBeGreaterThan(5);
  expect(layout).toEqual({
    orientation: 'Landscape',
    paperSize: 'A4',
    zoom: expect.objectContaining({ horizontalFitToPages: 1 }) as unknown,
  });
  expect(rows).toBe('Contrôles!4:4');
  expect(footer).toMatch(/&P/);
  expect(await journalOf(page)).toEqual([]);
}

describe('with the keyboard alone', () => {
  it('a CTG for Frontignan, from an empty workbook to the report that is printed', async () => {
    const { page, pane } = await openWorkbook();
    await page.evaluate(() => window.atelier.select('A1'));
    const clavier = new Clavier(page);
    await clavier.goToPane();
    await clavier.use('Commencer une nouvelle CTG');
    await titled(pane, 'Territoire');
    await clavier.fill('Commune ou EPCI', 'frontignan');
    await pane
      .getByRole('option', { name: /^Frontignan/ })
      .first()
      .waitFor();
    await clavier.press('Enter');
    await clavier.use('Retenir ce territoire');
    await pane.getByText('Frontignan (34108)').waitFor();
    await next(pane, clavier, 'Période et signature');
    await clavier.fill('Début', '2023');
    await clavier.fill('Fin', '2027');
    await clavier.fill('Date de signature', '06/03/2024');
    await next(pane, clavier, 'Champs d’intervention');
    for (const champ of ['Petite enfance', 'Enfance', 'Jeunesse', 'Parentalité'])
      await clavier.use(champ, 'Space');
    await next(pane, clavier, 'Signataires');
    await next(pane, clavier, 'Calendrier');
    await next(pane, clavier, 'Vérification');
    await pane
      .getByText(/lignes? à écrire/)
      .first()
      .waitFor();
    await clavier.use('Commencer la CTG');
    await heading(pane, 'La CTG est commencée');

    await clavier.openTab('Plan');
    for (const [rang, [intitule, pilote]] of ACTIONS.entries()) {
      await pane.getByRole('button', { name: 'Créer une action' }).first().waitFor();
      // From the tabs at first; then from the card of the action before.
      await clavier.reach('Créer une action', { arriere: rang > 0 });
      await clavier.press('Enter');
      await clavier.fill('Intitulé', intitule);
      await clavier.press('Enter');
      await pane.getByRole('button', { name: 'Modifier' }).waitFor();
      await clavier.use('Modifier');
      await clavier.use('Qui');
      await clavier.fill('Pilote', pilote);
      await clavier.use('Enregistrer');
      await pane
        .getByText(/champ écrit\s: Pilote/)
        .first()
        .waitFor();
      // The keyboard is back on « Modifier », after it in the page.
      await clavier.reach('Revenir au plan', { arriere: true });
      await clavier.press('Enter');
    }

    await clavier.openTab('Contrôles');
    await pane.getByRole('button', { name: 'Contrôler le plan' }).waitFor();
    await clavier.use('Contrôler le plan');
    await pane.getByText('Résultat du contrôle').first().waitFor({ timeout: 60_000 });
    await capture(page, 'clavier-frontignan');
    expect(await pilotesOf(pane)).toEqual(ACTIONS.map(([, pilote]) => pilote));
    await expectPrintable(page, pane);
    tellSteps('Une CTG pour Frontignan', clavier);
  });

  it('a plan that exists already is taken over, then controlled', async () => {
    const { page } = await openWorkbook();
    const bytes = [...(await existingPlan())];
    await page.evaluate(
      (content) => window.atelier.openBytes(Uint8Array.from(content), 'Suivi CTG.xlsx'),
      bytes,
    );
    const pane = await waitForAddin(page);
    const clavier = new Clavier(page);
    await clavier.goToPane();
    await clavier.use('Reprendre mes tableaux');
    await pane.getByRole('button', { name: 'Lire ce tableau' }).waitFor();
    await clavier.use('Lire ce tableau');
    await heading(pane, 'Ce qui a été compris');
    await clavier.use(/^Reprendre \d+ lignes/);
    await heading(pane, 'Tableaux repris');
    await clavier.openTab('Contrôles');
    await pane.getByRole('button', { name: 'Contrôler le plan' }).waitFor();
    await clavier.use('Contrôler le plan');
    await pane.getByText('Résultat du contrôle').first().waitFor({ timeout: 60_000 });
    await capture(page, 'clavier-reprise');
    await expectPrintable(page, pane);
    tellSteps('Un plan existant repris', clavier);
  });
});
