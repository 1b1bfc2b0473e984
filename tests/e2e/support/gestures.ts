/** What a person does in the pane, gesture by gesture, by the words on the screen. */
import path from 'node:path';
import type { Frame } from 'playwright-core';

const FIXTURES = path.join(__dirname, '..', 'fixtures');

export const FILOSOFI = path.join(FIXTURES, 'filosofi-2021.csv');
export const CAF = path.join(FIXTURES, 'caf-communes.csv');

/** Convention, its view Classeur: sees what will be created, then structures. */
export async function structure(pane: Frame): Promise<void> {
  await openClasseur(pane);
  await pane.getByRole('button', { name: 'Voir ce qui sera créé' }).click();
  await pane.getByRole('button', { name: 'Structurer le classeur' }).click();
  await pane.getByRole('heading', { name: 'Classeur structuré' }).waitFor({ timeout: 60_000 });
}

/** Convention, then its view Classeur. */
export async function openClasseur(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Convention' }).click();
  await pane.getByRole('tab', { name: 'Classeur' }).click();
}

/** Convention, then its view that takes tables in. */
export async function openReprendre(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Convention' }).click();
  await pane.getByRole('tab', { name: 'Reprendre des tableaux' }).click();
}

/** Chiffres, then its view Données. */
export async function openDonnees(pane: Frame): Promise<void> {
  await pane.getByRole('tab', { name: 'Chiffres' }).click();
  await pane.getByRole('tab', { name: 'Données' }).click();
}

/** Données: types the beginning of a name, chooses the commune, keeps it. */
export async function chooseTerritoire(pane: Frame, typed: string, nom: RegExp): Promise<void> {
  await openDonnees(pane);
  await pane.getByRole('combobox', { name: 'Commune ou EPCI' }).fill(typed);
  await pane.getByRole('option', { name: nom }).first().click();
  await pane.getByRole('button', { name: 'Retenir ce territoire' }).click();
  await pane
    .getByText(/est le territoire de la convention/)
    .first()
    .waitFor();
}

/** Données: gives a file, waits for what was understood; the text of the preview. */
export async function previewFile(pane: Frame, file: string): Promise<string> {
  await openDonnees(pane);
  await pane.locator('input[type=file]').setInputFiles(file);
  await pane.getByRole('button', { name: 'Écrire dans Données' }).waitFor({ timeout: 60_000 });
  return pane.locator('main').innerText();
}

/** Données: writes the file just previewed; the sentence that says what was written. */
export async function writeFile(pane: Frame): Promise<string> {
  await pane.getByRole('button', { name: 'Écrire dans Données' }).click();
  await pane.getByText('Chiffres écrits').waitFor({ timeout: 60_000 });
  return pane.locator('main').innerText();
}

/** Contrôles, its view Constats: runs the controls; the text of the page. */
export async function control(pane: Frame): Promise<string> {
  await pane.getByRole('tab', { name: 'Contrôles' }).click();
  await pane.getByRole('tab', { name: 'Constats' }).click();
  await pane.getByRole('button', { name: /^Contrôler/ }).click();
  await pane.getByText('Résultat du contrôle').first().waitFor({ timeout: 60_000 });
  return pane.locator('main').innerText();
}
