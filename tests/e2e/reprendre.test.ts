import type { Frame } from 'playwright-core';
import { journalOf, openWorkbook, useBrowser } from './support/browser';
import { openReprendre } from './support/gestures';
import { look } from './support/look';

useBrowser();

const COLLE = [
  'N°\tAction\tChef de file\tÉtat d’avancement\tÉchéance\tRemarque du service',
  '1\tOuvrir un LAEP\tVille\tEn cour\tmars 2027\tà revoir',
  '2\tFormer les animateurs\tCCAS\tTerminé\tbientôt\t',
  'Total\t\t\t\t\t2 actions',
].join('\n');

async function actionsOf(pane: Frame): Promise<string[]> {
  return pane.evaluate(() =>
    Excel.run(async (context) => {
      const table = context.workbook.tables.getItem('tActions');
      const header = table.getHeaderRowRange().load('values');
      const body = table.getDataBodyRange().load('values');
      await context.sync();
      const rang = (header.values[0] ?? []).indexOf('Intitulé');
      return (body.values as unknown[][]).map((row) => String(row[rang] ?? '')).filter((nom) => nom !== '');
    }),
  );
}

describe('taking in a table', () => {
  it('reads what is pasted, lets a column be sent elsewhere, writes it, and undoes it in one click', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    const avant = await actionsOf(pane);
    await openReprendre(pane);
    await look(page, pane, 'reprendre-0-source');
    await pane
      .getByLabel('Où est votre tableau')
      .selectOption({ label: 'Dans Word, un courriel ou une page' });
    await pane.getByLabel('Tableau copié').fill(COLLE);
    await pane.getByRole('button', { name: 'Lire ce tableau' }).click();
    await pane.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    await look(page, pane, 'reprendre-1-compris');

    const chef = pane.getByLabel(/^«\sChef de file\s»$/);
    if (!(await chef.isVisible())) await pane.getByText(/^Correspondance des colonnes/).click();
    await chef.scrollIntoViewIfNeeded();
    await look(page, pane, 'reprendre-2-colonnes');
    await pane.getByLabel(/^«\sRemarque du service\s»$/).selectOption({ label: 'Laisser de côté' });
    await pane.getByText(/^Mis de côté/).click();
    await pane
      .getByText(/colonne laissée de côté/)
      .first()
      .waitFor();
    await pane.getByText(/^Mis de côté/).scrollIntoViewIfNeeded();
    await look(page, pane, 'reprendre-3-problemes');

    await pane.getByRole('button', { name: /^Reprendre 2\slignes/ }).click();
    await pane.getByRole('heading', { name: 'Tableaux repris' }).waitFor({ timeout: 60_000 });
    await look(page, pane, 'reprendre-4-fait');
    expect(await actionsOf(pane)).toEqual([...avant, 'Ouvrir un LAEP', 'Former les animateurs']);

    await pane.getByRole('button', { name: 'Annuler cette écriture' }).click();
    await pane
      .getByText(/est annulé\./)
      .first()
      .waitFor({ timeout: 60_000 });
    expect(await actionsOf(pane)).toEqual(avant);
    expect(await journalOf(page)).toEqual([]);
  });

  it('offers the sheets that are not ours, and says so when there is none', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    await openReprendre(pane);
    await pane.getByText(/n’a pas d’autre feuille/).waitFor();
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        const page = context.workbook.worksheets.add('Mon suivi');
        page.getRange('A1:B2').values = [
          ['Action', 'Porteur'],
          ['Créer une ludothèque', 'Ville'],
        ];
        await context.sync();
      }),
    );
    await pane.getByRole('tab', { name: 'Accueil' }).click();
    await openReprendre(pane);
    await pane.getByLabel('Feuille à lire').selectOption('Mon suivi');
    await pane.getByRole('button', { name: 'Lire ce tableau' }).click();
    await pane.getByRole('heading', { name: 'Ce qui a été compris' }).waitFor();
    await pane.getByRole('heading', { level: 3, name: /Mon suivi/ }).waitFor();
    expect(await journalOf(page)).toEqual([]);
  });
});
