/**
 * How long the pane keeps its page busy at once, gesture by gesture, in Chromium. The atelier's host works on the same thread:
 * only tasks that ran scripts of the pane's own frame and of no other (`self`, as the Long Tasks API attributes them) are the
 * pane's; tasks that ran scripts of both are told beside, without a budget, for they also hold the host's work.
 */
import { chromium } from 'playwright-core';
import type { Browser, Frame, Locator, Page } from 'playwright-core';
import { openSession } from '../atelier/cli/session';
import { loadExemple } from '../examples';
import { findBrowser } from '../scripts/find-browser.mjs';
import type { Exemple } from '../src/sheets';
import { structureClasseur } from '../src/commands';
import type { Banc, LigneBanc } from './banc';
import { servir } from './serveur/servir';

const BUDGET_MS = 100;
/** A processor shared with others lengthens everything: the best of several passes is what the pane takes. */
const PASSES = 2;
const MILLE = 1000;

export async function run(): Promise<Banc> {
  const titre =
    'Plus longue tâche du volet, par geste, dans Chromium (npm run build et npm run atelier d’abord)';
  const executablePath = findBrowser();
  if (executablePath === null) return { titre: `${titre} : aucun navigateur`, lignes: [] };
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return {
      titre,
      lignes: [
        ...(await measure(browser, `${server.url}/?classeur=perpignan.xlsx`, 'Perpignan')),
        ...(await measure(browser, `${server.url}/?classeur=mille.xlsx`, 'mille actions')),
      ],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

/** A refusal of Excel, as the pane tells it: printed instead of a measure. */
class Refus extends Error {}

async function ends(pane: Frame, fin: Locator): Promise<void> {
  const refus = pane.locator('.fui-MessageBarTitle:visible').filter({ hasText: /\S/ });
  const details = pane.getByRole('button', { name: 'Copier les détails' });
  await fin.or(details).first().waitFor({ timeout: 120_000 });
  if ((await details.count()) > 0) throw new Refus(await refus.first().innerText());
}

interface Geste {
  readonly nom: string;
  readonly faire: (pane: Frame) => Promise<unknown>;
}

const tab = (pane: Frame, name: string) => pane.getByRole('tab', { name, exact: true }).click();

const GESTES: readonly Geste[] = [
  { nom: 'ouvrir « Plan »', faire: (pane) => tab(pane, 'Plan') },
  { nom: 'ouvrir la frise', faire: (pane) => tab(pane, 'Frise') },
  { nom: 'ouvrir le tableau', faire: (pane) => tab(pane, 'Tableau') },
  { nom: 'ouvrir « Évaluation »', faire: (pane) => tab(pane, 'Évaluation') },
  {
    nom: 'contrôler le plan',
    faire: async (pane) => {
      await tab(pane, 'Contrôles');
      await pane.getByRole('button', { name: /^Contrôler/ }).click();
      await ends(pane, pane.getByRole('heading', { name: 'Résultat du contrôle' }));
    },
  },
  {
    nom: 'lire un fichier de 60 Mo',
    faire: async (pane) => {
      await tab(pane, 'Chiffres');
      await tab(pane, 'Données');
      await pane.locator('input[type=file]').evaluate(dropFile);
      await ends(pane, pane.getByRole('button', { name: 'Écrire dans Données' }));
    },
  },
];

/** Played in the pane: a file of the Insee where one row in thirty thousand is of the convention. */
function dropFile(input: Element): void {
  const bloc = new Blob(['01001;351;860;25430;s;s\n'.repeat(30_000)]);
  const parts = [
    'CODGEO;NBMENFISC21;NBPERSMENFISC21;MED21;PIMP21;TP6021\n66136;55482;108672;17390;37,1;34,1\n',
    ...Array<Blob>(83).fill(bloc),
  ];
  const transfert = new DataTransfer();
  transfert.items.add(new File(parts, 'cc_filosofi_2021_COM.csv', { type: 'text/csv' }));
  (input as HTMLInputElement).files = transfert.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

interface Mesure {
  readonly seul: number;
  readonly partage: number;
}

async function measure(browser: Browser, url: string, classeur: string): Promise<LigneBanc[]> {
  const passes: (Mesure | Refus)[][] = [];
  for (let passe = 0; passe < PASSES; passe += 1) passes.push(await measureOnce(browser, url));
  return GESTES.map(({ nom }, rang): LigneBanc => {
    const toutes = passes.flatMap((passe) => passe[rang] ?? []);
    const mesures = toutes.flatMap((une) => (une instanceof Refus ? [] : [une]));
    const refus = toutes.find((une) => une instanceof Refus);
    if (mesures.length === 0)
      return { nom: `${classeur} : ${nom}`, mesure: refus?.message ?? 'non mesuré', tenu: false };
    const seul = Math.min(...mesures.map((mesure) => mesure.seul));
    const partage = Math.min(...mesures.map((mesure) => mesure.partage));
    return {
      nom: `${classeur} : ${nom}`,
      mesure: `${tell(seul)} (avec l’hôte : ${tell(partage)})`,
      budget: `≤ ${String(BUDGET_MS)} ms`,
      tenu: seul <= BUDGET_MS,
    };
  });
}

/** The browser reports no task under 50 ms. */
const tell = (ms: number): string => (ms === 0 ? '< 50 ms' : `${ms.toFixed(0)} ms`);

async function measureOnce(browser: Browser, url: string): Promise<(Mesure | Refus)[]> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fr-FR' });
  await context.addInitScript('globalThis.__name = (named) => named');
  const page = await context.newPage();
  try {
    await page.goto(url);
    await page.waitForFunction(() => 'atelier' in window, null, { timeout: 120_000 });
    const pane = await (await page.waitForSelector('#cadre iframe')).contentFrame();
    if (pane === null) throw new Error('The pane has no frame.');
    await pane.getByRole('tab', { name: 'Plan', exact: true }).waitFor({ timeout: 120_000 });
    // A machine that others use may never be idle: what is still fetched then is measured with the first gesture.
    await page.waitForLoadState('networkidle', { timeout: 15_000 }).catch(() => undefined);
    const mesures: (Mesure | Refus)[] = [];
    for (const { faire } of GESTES)
      mesures.push(await watchTasks(page, pane, () => faire(pane)).catch(keepRefus));
    return mesures;
  } finally {
    await context.close();
  }
}

function keepRefus(cause: unknown): Refus {
  if (cause instanceof Refus) return cause;
  throw cause;
}

/** The longest tasks while the gesture is made, and until the page rests. */
async function watchTasks(page: Page, pane: Frame, geste: () => Promise<unknown>): Promise<Mesure> {
  await pane.evaluate(() => {
    const taches: { nom: string; duree: number }[] = [];
    const observer = new PerformanceObserver((liste) => {
      for (const { name, duration } of liste.getEntries()) taches.push({ nom: name, duree: duration });
    });
    observer.observe({ type: 'longtask' });
    Object.assign(window, { taches, observer });
  });
  await geste();
  await page.waitForTimeout(1500);
  return pane.evaluate(() => {
    const { taches, observer } = window as unknown as {
      taches: { nom: string; duree: number }[];
      observer: PerformanceObserver;
    };
    observer.disconnect();
    const longest = (voulu: (nom: string) => boolean): number =>
      Math.max(0, ...taches.filter(({ nom }) => voulu(nom)).map(({ duree }) => duree));
    return { seul: longest((nom) => nom === 'self'), partage: longest((nom) => nom.startsWith('multiple')) };
  });
}

async function serve(): Promise<Awaited<ReturnType<typeof servir>>> {
  const perpignan = loadExemple('perpignan', { avecChiffres: true });
  const classeurs = {
    'perpignan.xlsx': await build(perpignan),
    'mille.xlsx': await build(repeat(perpignan)),
  };
  return servir(classeurs);
}

/** The same plan with a thousand actions, each like one of its own. */
function repeat(exemple: Exemple): Exemple {
  const siennes = exemple.tables['tActions'] ?? [];
  const actions = Array.from({ length: MILLE }, (_, rang) => {
    const { id: _id, ...modele } = siennes[rang % siennes.length] ?? {};
    return {
      ...modele,
      code: `M${String(rang + 1)}`,
      intitule: `${String(modele['intitule'])} (${String(rang)})`,
    };
  });
  return { ...exemple, tables: { ...exemple.tables, tActions: actions } };
}

async function build(exemple: Exemple): Promise<Uint8Array> {
  const session = await openSession(null);
  if (!session.ok) throw new Error(session.error.message);
  const structure = await structureClasseur({ exemple, feuilles: 'toutes' });
  if (!structure.ok) throw new Error(structure.error.message);
  const { bytes } = await session.value.save();
  await session.value.close();
  return bytes;
}
