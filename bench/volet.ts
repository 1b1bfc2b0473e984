/** The pane in the atelier: what it loads and when it answers, beside the libraries of Microsoft's React template built the same way. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { toLigne } from './banc';
import type { Banc, LigneBanc } from './banc';
import { construireGabarit, SCRIPTS } from './gabarit/construire';
import { servir } from './serveur/servir';

const ROOT = path.join(import.meta.dirname ?? __dirname, '..');
const DIST = path.join(ROOT, 'dist');
const OUVERTURES = 5;
/** What tells, in a built script, the libraries that only a file brings. */
const LECTEURS = {
  'zip (jszip)': 'central directory',
  'CSV (papaparse)': 'UndetectableDelimiter',
  'XML (fast-xml-parser)': 'htmlEntities',
};

interface Charge {
  /** Milliseconds from the request of the frame to a control that answers, a new browser first, then the best. */
  readonly premiere: number;
  readonly meilleure: number;
  /** Scripts it had received when it answered. */
  readonly reponse: readonly string[];
  /** Scripts it asked for by itself, with nobody touching anything. */
  readonly depart: readonly string[];
  /** Scripts asked for once every page and view was opened. */
  readonly toutes: readonly string[];
}

export async function run(): Promise<Banc> {
  const titre = 'Volet dans l’atelier, dans Chromium (npm run build et npm run atelier d’abord)';
  const executablePath = findBrowser();
  if (executablePath === null) return { titre: `${titre} : aucun navigateur`, lignes: [] };
  const gabarit = await construireGabarit();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const notre = await measure(browser, DIST, '[role="tab"]');
    const leur = await measure(browser, gabarit, '#root button');
    return { titre, lignes: [...poids(notre, gabarit), ...temps(notre, leur)] };
  } finally {
    await browser.close();
  }
}

function poids(notre: Charge, gabarit: string): LigneBanc[] {
  const leurs = SCRIPTS.map((nom) => weigh(gabarit, `${nom}.js`));
  const volet = leurs[SCRIPTS.indexOf('taskpane')] ?? 0;
  const reference = `gabarit : ${total(leurs).toFixed(1)} ko gz, dont ${volet.toFixed(1)} pour son volet seul`;
  return [
    {
      ...toLigne('nécessaire pour répondre (nommé par la page)', weighAll(nommes()), 120, 'ko gz'),
      reference,
    },
    {
      nom: 'reçu en tout quand il répond, lecture du classeur comprise',
      mesure: `${weighAll(notre.reponse).toFixed(2)} ko gz`,
    },
    toLigne('chargé de lui-même, accueil dessiné et classeur lu', weighAll(notre.depart), 250, 'ko gz'),
    {
      nom: 'chargé une fois toutes les pages et vues ouvertes, sans fichier',
      mesure: `${weighAll(notre.toutes).toFixed(2)} ko gz`,
    },
    { nom: 'lecteurs et écrivains de fichiers, à part', mesure: lecteurs(notre.toutes) },
  ];
}

function temps(notre: Charge, leur: Charge): LigneBanc[] {
  return [
    {
      ...toLigne('prêt à répondre', notre.meilleure / 1000, 1.5, 's'),
      reference: `gabarit : ${(leur.meilleure / 1000).toFixed(2)} s`,
    },
    {
      nom: 'prêt à répondre, navigateur neuf',
      mesure: `${(notre.premiere / 1000).toFixed(2)} s`,
      reference: `gabarit : ${(leur.premiere / 1000).toFixed(2)} s`,
    },
  ];
}

/** What opens a pane built in `dossier`; `pret` is what it shows once it answers. */
async function measure(browser: Browser, dossier: string, pret: string): Promise<Charge> {
  const server = await servir({}, dossier);
  const context = await browser.newContext({ ignoreHTTPSErrors: true, locale: 'fr-FR' });
  try {
    await context.addInitScript('globalThis.__name = (named) => named');
    await context.addInitScript(noteReady, pret);
    const demandes = new Set<string>();
    context.on('request', (request) => {
      const nom = nomDeScript(request.url());
      if (nom !== undefined) demandes.add(nom);
    });
    const premiere = await open(context, server.url);
    const depart = [...demandes];
    if (dossier === DIST) await openEverything(premiere.frame);
    const suivantes: number[] = [];
    for (let rang = 1; rang < OUVERTURES; rang += 1) suivantes.push((await open(context, server.url)).temps);
    return {
      premiere: premiere.temps,
      meilleure: Math.min(...suivantes),
      reponse: premiere.reponse,
      depart,
      toutes: [...demandes],
    };
  } finally {
    await context.close();
    await server.close();
  }
}

interface Ouverte {
  readonly frame: Frame;
  readonly temps: number;
  readonly reponse: readonly string[];
}

async function open(context: BrowserContext, url: string): Promise<Ouverte> {
  const page = await context.newPage();
  await page.goto(url);
  const frame = await (await page.waitForSelector('#cadre iframe')).contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForFunction(() => 'pretA' in window);
  // What it goes on loading by itself.
  await page.waitForLoadState('networkidle');
  const { temps, recus } = await frame.evaluate(() => {
    const { pretA: fin } = window as unknown as { pretA: number };
    const entrees = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
    return {
      temps: fin,
      recus: entrees.filter((une) => une.responseEnd <= fin).map((une) => une.name),
    };
  });
  return { frame, temps, reponse: recus.flatMap((adresse) => nomDeScript(adresse) ?? []) };
}

/** The built script at this address, undefined for anything else. */
function nomDeScript(adresse: string): string | undefined {
  return /\/complement\/([^?]+\.js)$/.exec(adresse)?.[1];
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

/** Every page, and every view of each. */
async function openEverything(frame: Frame): Promise<void> {
  const pages = frame.locator('header [role="tab"]');
  for (let rang = 0; rang < (await pages.count()); rang += 1) {
    await pages.nth(rang).click();
    await frame.page().waitForLoadState('networkidle');
    const vues = frame.locator('main [role="tab"]:visible');
    for (let vue = 0; vue < (await vues.count()); vue += 1) {
      await vues.nth(vue).click();
      await frame.page().waitForLoadState('networkidle');
    }
  }
}

/** Scripts that the page names: the only ones that must have run for the pane to answer. */
function nommes(): string[] {
  const page = readFileSync(path.join(DIST, 'taskpane.html'), 'utf8');
  return readdirSync(DIST).filter((nom) => nom.endsWith('.js') && page.includes(nom));
}

/** Weight of the chunks that read and write files; one that is loaded before any file is a fault. */
function lecteurs(charges: readonly string[]): string {
  return Object.entries(LECTEURS)
    .map(([lecteur, signe]) => {
      const noms = readdirSync(DIST).filter(
        (nom) => nom.endsWith('.js') && readFileSync(path.join(DIST, nom), 'utf8').includes(signe),
      );
      if (noms.length === 0) throw new Error(`No built script holds the reader « ${lecteur} ».`);
      const precoce = noms.some((nom) => charges.includes(nom)) ? ' ✖ chargé avant tout fichier' : '';
      return `${lecteur} ${total(noms.map((nom) => weigh(DIST, nom))).toFixed(1)} ko gz${precoce}`;
    })
    .join(', ');
}

/** Kilobytes as a browser receives them. */
function weigh(dossier: string, fichier: string): number {
  return gzipSync(readFileSync(path.join(dossier, fichier))).length / 1000;
}

function weighAll(noms: readonly string[]): number {
  return total(noms.map((nom) => weigh(DIST, nom)));
}

function total(nombres: readonly number[]): number {
  return nombres.reduce((somme, nombre) => somme + nombre, 0);
}
