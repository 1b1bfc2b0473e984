/** The atelier's page in Chromium: how soon a cell can be typed in, and how a sheet of 50 000 rows and 20 columns opens and scrolls. */
import type { Browser, Page } from 'playwright-core';
import { chromium } from 'playwright-core';
import type { AtelierServer } from '../atelier/server/server';
import { saveXlsx } from '../atelier/xlsx';
import { findBrowser } from '../scripts/find-browser.mjs';
import { toLigne } from './banc';
import type { Banc, LigneBanc } from './banc';
import { buildGrand, LIGNES } from './ouverture';
import { servir } from './serveur/servir';

const OUVERTURES = 4;
const CRANS = 60;

export async function run(): Promise<Banc> {
  const executablePath = findBrowser();
  if (executablePath === null) return { titre: 'Page de l’atelier : aucun navigateur', lignes: [] };
  const server = await serve();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return {
      titre: 'Page de l’atelier, dans Chromium (npm run atelier d’abord)',
      lignes: [...(await measureStart(browser, server.url)), ...(await measureGrand(browser, server.url))],
    };
  } finally {
    await browser.close();
    await server.close();
  }
}

async function serve(): Promise<AtelierServer> {
  const { bytes } = await saveXlsx(buildGrand());
  return servir({ 'grand.xlsx': bytes });
}

async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    viewport: { width: 1400, height: 900 },
    locale: 'fr-FR',
  });
  // What runs in the page was compiled for Node, with calls to a function that names functions.
  await context.addInitScript('globalThis.__name = (named) => named');
  return context.newPage();
}

/** From the request of the page to a cell that holds what was typed in it. */
async function measureStart(browser: Browser, url: string): Promise<LigneBanc[]> {
  const page = await openPage(browser);
  const seconds: { saisie: number; volet: number; processeur: number }[] = [];
  for (let time = 0; time < OUVERTURES; time += 1) {
    const debut = performance.now();
    const avant = await processorTime(browser);
    await page.goto(url);
    await page.waitForFunction(() => 'atelier' in window, null, { polling: 20 });
    // What is typed before the grid listens is lost: typed again until it is taken.
    let isTaken = false;
    while (!isTaken) {
      await page.evaluate(() => window.atelier.select('A1'));
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      isTaken = await page.evaluate(() => window.atelier.cell('A1').value === 7);
    }
    const saisie = (performance.now() - debut) / 1000;
    await page.frameLocator('#cadre iframe').getByRole('tab').first().waitFor();
    const volet = (performance.now() - debut) / 1000;
    seconds.push({ saisie, volet, processeur: (await processorTime(browser)) - avant });
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto('about:blank');
  }
  const [first, ...next] = seconds;
  await page.context().close();
  return [
    { nom: 'première ouverture, navigateur neuf', mesure: `${(first?.saisie ?? 0).toFixed(2)} s` },
    toLigne('de la demande à une cellule tapée', Math.min(...next.map(({ saisie }) => saisie)), 3, 's'),
    {
      nom: 'temps de processeur de la page, volet compris',
      mesure: `${Math.min(...next.map(({ processeur }) => processeur)).toFixed(2)} s`,
    },
    toLigne('de la demande au volet prêt', Math.min(...next.map(({ volet }) => volet)), 5, 's'),
  ];
}

/** Seconds of processor of the pages since the browser started: what a machine busy with something else does not lengthen as much. */
async function processorTime(browser: Browser): Promise<number> {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo
    .filter(({ type }) => type === 'renderer')
    .reduce((total, { cpuTime }) => total + cpuTime, 0);
}

async function measureGrand(browser: Browser, url: string): Promise<LigneBanc[]> {
  const page = await openPage(browser);
  await page.goto(url);
  await page.waitForFunction(() => 'atelier' in window);
  const debut = performance.now();
  await page.evaluate(() => window.atelier.openOffered('grand.xlsx'));
  await page.waitForFunction((last) => window.atelier.cell(`A${String(last)}`).text !== '', LIGNES);
  // Drawn once, with nothing left to do.
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const ouverture = (performance.now() - debut) / 1000;

  await page.evaluate(watchFrames);
  const grid = await page.locator('#grille').boundingBox();
  await page.mouse.move((grid?.x ?? 0) + 300, (grid?.y ?? 0) + 400);
  const avant = performance.now();
  for (let cran = 0; cran < CRANS; cran += 1) await page.mouse.wheel(0, 1500);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const defilement = performance.now() - avant;
  const rows = await page.evaluate(visibleRow);
  await page.evaluate((last) => {
    window.atelier.engine.api
      .getActiveWorkbook()
      ?.getActiveSheet()
      .scrollToCell(last - 1, 0);
  }, LIGNES);
  await page.waitForFunction(visibleRowReaches, LIGNES);
  const images = await page.evaluate(() => (window as unknown as Watched).images);
  await page.context().close();
  if (rows < CRANS) throw new Error(`The wheel only reached row ${String(rows)}.`);
  return [
    toLigne(`feuille de ${String(LIGNES)} lignes ouverte et dessinée`, ouverture, 10, 's'),
    toLigne('un cran de molette, dessiné', defilement / CRANS, 200, 'ms'),
    { nom: 'ligne atteinte à la molette', mesure: String(rows) },
    { nom: 'image la plus longue pendant le défilement', mesure: `${Math.max(...images).toFixed(0)} ms` },
  ];
}

interface Watched {
  images: number[];
}

function watchFrames(): void {
  const images: number[] = [];
  Object.assign(window, { images });
  let before = performance.now();
  const next = (): void => {
    const now = performance.now();
    images.push(now - before);
    before = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}

function visibleRow(): number {
  return window.atelier.engine.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange()?.endRow ?? 0;
}

function visibleRowReaches(last: number): boolean {
  const shown = window.atelier.engine.api.getActiveWorkbook()?.getActiveSheet().getVisibleRange();
  return (shown?.endRow ?? 0) >= last - 1;
}
