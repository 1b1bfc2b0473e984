/** Opens a built pane in the atelier, in a browser: when it answers, and which scripts it asks for. */
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { servir } from '../serveur/servir';

/** The first in a new browser, which has nothing in store; the others are those that are compared. */
const OUVERTURES = 6;
const PATIENCE = 120_000;
/** A page that has asked for nothing for so long has loaded all it loads by itself. */
const CALME = 700;

export interface Temps {
  /** Milliseconds from the request of the frame, the workbook drawn, to a control that answers. */
  readonly volet: number;
  /** Milliseconds from the request of the host's page to the same. */
  readonly tout: number;
}

export interface Charge {
  readonly premiere: Temps;
  readonly suivantes: readonly Temps[];
  /** Scripts it had received when it answered. */
  readonly reponse: readonly string[];
  /** Scripts it asked for by itself, with nobody touching anything. */
  readonly depart: readonly string[];
  /** Scripts asked for once every page and view was opened. */
  readonly toutes: readonly string[];
}

interface Options {
  /** Folder of the built pane. */
  readonly dossier: string;
  /** What it shows once it answers. */
  readonly pret: string;
  /** Asked to open all that can be, with nobody giving a file. */
  readonly openAll?: (frame: Frame, settle: () => Promise<void>) => Promise<void>;
}

export async function measureVolet(executablePath: string, options: Options): Promise<Charge> {
  const server = await servir({}, options.dossier);
  // A browser each: what one keeps or still closes does not weigh on the other.
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    return await measureIn(browser, server.url, options);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function measureIn(browser: Browser, url: string, { pret, openAll }: Options): Promise<Charge> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fr-FR' });
  context.setDefaultTimeout(PATIENCE);
  await context.addInitScript('globalThis.__name = (named) => named');
  await context.addInitScript(noteReady, pret);
  const asked = watchRequests(context);
  const { page, frame, temps, reponse } = await open(context, url);
  await asked.settle();
  const depart = asked.scripts();
  await openAll?.(frame, asked.settle);
  const toutes = asked.scripts();
  await page.close();
  const suivantes: Temps[] = [];
  for (let rang = 1; rang < OUVERTURES; rang += 1) {
    const suivante = await open(context, url);
    suivantes.push(suivante.temps);
    await asked.settle();
    await suivante.page.close();
  }
  return { premiere: temps, suivantes, reponse, depart, toutes };
}

interface Ouverte {
  readonly page: Page;
  readonly frame: Frame;
  readonly temps: Temps;
  readonly reponse: readonly string[];
}

async function open(context: BrowserContext, url: string): Promise<Ouverte> {
  const page = await context.newPage();
  await page.goto(url);
  const frame = await (await page.waitForSelector('#cadre iframe')).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => 'pretA' in window, null, { polling: 50 });
  const { pretA, debut, recus } = await frame.evaluate(() => {
    const { pretA: fin } = window as unknown as { pretA: number };
    const entrees = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      pretA: fin,
      debut: performance.timeOrigin,
      recus: entrees.filter((une) => une.responseEnd <= fin).map((une) => une.name),
    };
  });
  const tout = debut + pretA - (await page.evaluate(() => performance.timeOrigin));
  const reponse = recus.flatMap((adresse) => nomDeScript(adresse) ?? []);
  return { page, frame, temps: { volet: pretA, tout }, reponse };
}

/** Played in each frame: the time when what shows that the pane answers is there, with nothing left to run before it. */
function noteReady(pret: string): void {
  const observer = new MutationObserver(() => {
    if (document.querySelector(pret) === null) return;
    observer.disconnect();
    setTimeout(() => Object.assign(window, { pretA: performance.now() }), 0);
  });
  observer.observe(document, { childList: true, subtree: true });
}

interface Demandes {
  readonly scripts: () => string[];
  /** Resolves once nothing is being asked for, and was not for a while. */
  readonly settle: () => Promise<void>;
}

function watchRequests(context: BrowserContext): Demandes {
  const scripts = new Set<string>();
  let derniere = performance.now();
  context.on('request', (request) => {
    derniere = performance.now();
    const nom = nomDeScript(request.url());
    if (nom !== undefined) scripts.add(nom);
  });
  const note = (): void => {
    derniere = performance.now();
  };
  context.on('requestfinished', note);
  return {
    scripts: () => [...scripts],
    async settle() {
      note();
      while (performance.now() - derniere < CALME) await new Promise((resolve) => setTimeout(resolve, 50));
    },
  };
}

/** The built script at this address, undefined for anything else. */
function nomDeScript(adresse: string): string | undefined {
  return /\/complement\/([^?]+\.js)$/.exec(adresse)?.[1];
}
