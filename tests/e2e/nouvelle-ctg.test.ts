import type { Frame } from 'playwright-core';
import { continueWorkbook, journalOf, openWorkbook, useBrowser } from './support/browser';
import { openClasseur } from './support/gestures';
import { look, themed } from './support/look';

useBrowser();

/** Answers the first step, by typing a commune's name. */
async function answerTerritoire(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: 'Commencer une nouvelle CTG' }).click();
  await pane.getByRole('combobox', { name: 'Commune ou EPCI' }).fill('perpig');
  await pane
    .getByRole('option', { name: /^Perpignan/ })
    .first()
    .click();
  await pane.getByRole('button', { name: 'Retenir ce territoire' }).click();
}

async function next(pane: Frame, step: string): Promise<void> {
  await pane.getByRole('button', { name: 'Suivant' }).click();
  await pane.getByRole('heading', { level: 2, name: step }).waitFor();
}

async function cellOf(pane: Frame, rubrique: string): Promise<unknown> {
  return pane.evaluate(
    (cle) =>
      Excel.run(async (context) => {
        const body = context.workbook.tables.getItem('tConvention').getDataBodyRange().load('values');
        await context.sync();
        return (body.values as unknown[][]).find(([id]) => id === cle)?.[2];
      }),
    rubrique,
  );
}

describe('a convention that begins', () => {
  it('is asked step by step, shown, written in one gesture, then undone in one click', async () => {
    const { page, pane } = await openWorkbook();
    await look(page, pane, 'nouvelle-0-accueil');
    await openClasseur(pane);
    await answerTerritoire(pane);
    expect(await pane.getByLabel('Caf', { exact: true }).inputValue()).toBe('Caf des Pyrénées-Orientales');
    await look(page, pane, 'nouvelle-1-territoire');

    await next(pane, 'Période et signature');
    await pane.getByLabel('Début').fill('2027');
    expect(await pane.getByLabel('Fin').inputValue()).toBe('2030');
    await pane.getByLabel('Date de signature').fill('06/03/2027');
    await look(page, pane, 'nouvelle-2-periode');

    await next(pane, 'Champs d’intervention');
    for (const champ of ['Petite enfance', 'Jeunesse', 'Parentalité', 'Inclusion numérique']) {
      await pane.getByRole('checkbox', { name: champ, exact: true }).check();
    }
    await pane.getByLabel('Vos mots, Petite enfance').fill('La petite enfance');
    await look(page, pane, 'nouvelle-3-champs');

    await next(pane, 'Signataires');
    await pane.getByRole('checkbox', { name: 'MSA' }).check();
    await look(page, pane, 'nouvelle-4-signataires');
    await next(pane, 'Calendrier');
    await look(page, pane, 'nouvelle-5-calendrier');
    await next(pane, 'Vérification');
    await pane.getByText(/Champs\s: 4\slignes/).waitFor();
    await look(page, pane, 'nouvelle-6-verification');

    await pane.getByRole('button', { name: 'Commencer la CTG' }).click();
    await pane.getByRole('heading', { name: 'La CTG est commencée' }).waitFor({ timeout: 60_000 });
    await look(page, pane, 'nouvelle-7-fait');
    expect(await cellOf(pane, 'caf')).toBe('Caf des Pyrénées-Orientales');

    await pane.getByLabel('Apparence du volet').selectOption({ label: 'Sombre' });
    await themed(pane, 'dark');
    await look(page, pane, 'nouvelle-8-sombre');
    await pane.getByRole('button', { name: 'Ajouter des feuilles' }).click();
    await pane.getByRole('heading', { name: 'La structure est complète' }).waitFor({ timeout: 60_000 });
    await look(page, pane, 'nouvelle-9-feuilles-sombre');
    await pane.getByLabel('Apparence du volet').selectOption({ label: 'Claire' });
    await themed(pane, 'light');
    await look(page, pane, 'nouvelle-9-feuilles');

    await pane.getByRole('button', { name: 'Annuler cette écriture' }).click();
    await pane
      .getByText(/est annulé\. \d/)
      .first()
      .waitFor({ timeout: 60_000 });
    await pane.getByRole('button', { name: 'Commencer une nouvelle CTG' }).waitFor();
    await look(page, pane, 'nouvelle-10-annulee');
    expect(await journalOf(page)).toEqual([]);
  });

  it('goes from step to step with the keyboard alone, the focus on each title', async () => {
    const { page, pane } = await continueWorkbook();
    await pane.getByRole('button', { name: 'Commencer une nouvelle CTG' }).press('Enter');
    const title = () => pane.evaluate(() => document.activeElement?.textContent);
    await pane.getByRole('heading', { level: 2, name: 'Territoire' }).waitFor();
    await pane.waitForFunction(() => document.activeElement?.tagName === 'H2');
    expect(await title()).toBe('Territoire');
    await pane.getByRole('combobox', { name: 'Commune ou EPCI' }).fill('65286');
    await pane
      .getByRole('option', { name: /^Lourdes/ })
      .first()
      .waitFor();
    // Escape closes the list and stays in the pane; the arrow opens it again, on its first proposal.
    await page.keyboard.press('Escape');
    await pane.getByRole('option').first().waitFor({ state: 'detached' });
    await page.keyboard.press('ArrowDown');
    await pane
      .getByRole('option', { name: /^Lourdes/, selected: true })
      .first()
      .waitFor();
    await page.keyboard.press('Enter');
    await pane.getByRole('button', { name: 'Retenir ce territoire' }).press('Enter');
    await pane.getByRole('button', { name: 'Suivant' }).press('Enter');
    await pane.waitForFunction(() => document.activeElement?.tagName === 'H2');
    expect(await title()).toBe('Période et signature');
    await pane.getByRole('button', { name: 'Précédent' }).press('Enter');
    await pane.getByText('Lourdes (65286)').waitFor();
  });
});
