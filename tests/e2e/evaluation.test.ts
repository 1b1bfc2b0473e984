/** The page « Évaluation »: figures with what they rest on, a note written and seen in the sheet, a bilan prepared, both taken back. */
import { openWorkbook, useBrowser } from './support/browser';
import { look } from './support/look';

useBrowser();

const PERTINENCE = 'Évaluation!O5';

describe('the evaluation', () => {
  it('counts the plan, notes a criterion, prepares the bilan of a year', async () => {
    const { page, pane } = await openWorkbook('perpignan.xlsx');
    const main = pane.locator('main');
    await pane.getByRole('tab', { name: 'Évaluation' }).click();
    await pane.getByRole('heading', { name: 'Toute la convention' }).waitFor();
    expect(await main.innerText()).toContain('Temps écoulé');
    await look(page, pane, 'evaluation-1-avancement');

    await pane.getByRole('tab', { name: 'Critères' }).click();
    const profil = pane.getByRole('table', { name: 'Profil des critères' });
    await profil.waitFor();
    expect((await profil.innerText()).match(/non noté/g)).toHaveLength(8);
    await pane.getByLabel('Note', { exact: true }).selectOption('3');
    await pane.getByLabel('Preuve').fill('Enquête auprès de 120 familles');
    await pane.getByLabel('Auteur').fill('chargée de coopération');
    await pane.getByRole('button', { name: 'Enregistrer la note' }).click();
    await main.getByText('Note écrite, feuille « Évaluation », cellule F5.').waitFor();
    await pane.getByText('100 % du poids écrit est noté', { exact: false }).waitFor();
    await page.waitForFunction((cell) => window.atelier.cell(cell).value === 3, PERTINENCE);
    await page.evaluate(() => window.atelier.select('Évaluation!N1'));
    await look(page, pane, 'evaluation-2-criteres');

    await pane.getByRole('tab', { name: 'Bilan' }).click();
    await pane.getByRole('button', { name: 'Préparer le bilan 2025' }).click();
    await main.getByText(/^Bilan 2025\s: /).waitFor({ timeout: 60_000 });
    await pane.getByText('Vérifier les six contenus').click();
    await pane.getByText('le coût prévisionnel').waitFor();
    await look(page, pane, 'evaluation-3-bilan');

    for (const geste of ['Préparer le bilan 2025', 'Noter « pertinence »']) {
      await pane.getByText(geste, { exact: false }).first().waitFor();
      await pane.getByRole('button', { name: 'Annuler cette écriture' }).click();
    }
    await page.waitForFunction((cell) => window.atelier.cell(cell).value === 'non noté', PERTINENCE);
  });
});
