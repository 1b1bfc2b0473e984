/** `npm run guide [-- task…]`: plays each task of the guide in a browser, on the built pages, and writes its pictures. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { findBrowser } from '../find-browser.mjs';
import { startAtelier } from '../start-atelier.mjs';
import { saveScene } from './registre';
import { SCENES } from './scenes';
import { Visite } from './visite';

const ICI = path.dirname(fileURLToPath(import.meta.url));
/** Where a page that failed is shown as it was. */
const ECHECS = path.join(ICI, '..', '..', 'build');
/** The day of the pictures: the same from one run to the next, within the examples' conventions. */
const JOUR = '2025-11-17T10:00:00';
const PRET = 90_000;
const NAVIGATEUR: BrowserContextOptions = {
  ignoreHTTPSErrors: true,
  viewport: { width: 1260, height: 860 },
  deviceScaleFactor: 1.5,
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  reducedMotion: 'reduce',
};

const TOUTES = Object.keys(SCENES);

async function main(demandees: readonly string[]): Promise<number> {
  const inconnue = demandees.find((id) => !TOUTES.includes(id));
  if (inconnue !== undefined) return refuse(`Aucune page « ${inconnue} ». Pages : ${TOUTES.join(', ')}.`);
  const navigateur = findBrowser();
  if (navigateur === null) {
    return refuse(
      'Aucun navigateur Chrome, Chromium ou Edge n’a été trouvé : donnez son chemin dans CTG_CHROMIUM.',
    );
  }
  mkdirSync(ECHECS, { recursive: true });
  const atelier = startAtelier();
  const browser = await chromium.launch({
    executablePath: navigateur,
    args: ['--no-sandbox', '--disable-gpu'],
  });
  try {
    const url = await atelier.url;
    let code = 0;
    for (const id of demandees.length === 0 ? TOUTES : demandees) {
      code = Math.max(code, await playTask(browser, url, id));
    }
    return code;
  } finally {
    await browser.close();
    await atelier.stop();
  }
}

/** 0 when its pictures are written, 1 with a sentence otherwise: the others are played all the same. */
async function playTask(browser: Browser, url: string, id: string): Promise<number> {
  const scene = SCENES[id];
  if (scene === undefined) return refuse(`Aucune scène pour la page « ${id} ».`);
  // One a task: the pane remembers on a machine where one was.
  const context = await browser.newContext(NAVIGATEUR);
  await context.addInitScript(holdDay(JOUR));
  const page = await context.newPage();
  const erreurs: string[] = [];
  page.on('pageerror', (error) => erreurs.push(String(error)));
  try {
    await page.goto(`${url}?classeur=${encodeURIComponent(scene.classeur)}`);
    const visite = new Visite(id, page, await waitForPane(page));
    await scene.play(visite);
    if (erreurs.length > 0) throw new Error(`Guide, page « ${id} » : ${erreurs.join(' ; ')}`);
    saveScene(id, TOUTES, visite);
    return 0;
  } catch (error) {
    await page.screenshot({ path: path.join(ECHECS, `guide-${id}.png`) });
    return refuse(error instanceof Error ? `${error.message}\n${String(error.cause ?? '')}` : String(error));
  } finally {
    await context.close();
  }
}

/** Played in each page, as text since what compiles this file would change it: dates are those of the day, clocks go on. */
function holdDay(jour: string): string {
  return `{
    const maintenant = Date.now.bind(Date);
    const ecart = new Date('${jour}').getTime() - maintenant();
    Date.now = () => maintenant() + ecart;
    window.Date = new Proxy(Date, {
      construct: (date, args) => (args.length === 0 ? new date(date.now()) : new date(...args)),
    });
  }`;
}

async function waitForPane(page: Page): Promise<Frame> {
  const cadre = await page.waitForSelector('#cadre iframe', { timeout: PRET });
  const frame = await cadre.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForSelector('[role="tab"]', { timeout: PRET });
  return frame;
}

function refuse(phrase: string): number {
  process.stderr.write(`${phrase}\n`);
  return 1;
}

main(process.argv.slice(2)).then(
  (code) => (process.exitCode = code),
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
    process.exitCode = 1;
  },
);
