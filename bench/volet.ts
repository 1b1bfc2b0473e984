/** The pane in the atelier: what it loads and when it answers, beside the libraries of Microsoft's React template built the same way. */
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Frame } from 'playwright-core';
import { findBrowser } from '../scripts/find-browser.mjs';
import { toLigne } from './banc';
import type { Banc, LigneBanc } from './banc';
import { construireGabarit, SCRIPTS } from './gabarit/construire';
import { measureVolet } from './volet/ouvrir';
import type { Charge, Temps } from './volet/ouvrir';

const ROOT = path.join(import.meta.dirname ?? __dirname, '..');
/** The built pages as they were when the bench began: a build made meanwhile changes nothing in it. */
const PAGES = path.join(ROOT, 'build', 'banc-volet');
/** What tells, in a built script, the libraries that only a file brings. */
const LECTEURS = {
  'zip (jszip)': 'central directory',
  'CSV (papaparse)': 'UndetectableDelimiter',
  'XML (fast-xml-parser)': 'htmlEntities',
};

export async function run(): Promise<Banc> {
  const titre = [
    'Volet dans l’atelier, dans Chromium (npm run build et npm run atelier d’abord).',
    'Le volet s’ouvre, comme dans Excel, sur un classeur déjà ouvert et dessiné : son temps va de la demande de son cadre à un onglet qui répond',
    '(pour le gabarit : un bouton). Le tout va de la demande de la page de l’atelier, qui doit d’abord démarrer son tableur, au même instant',
  ].join('\n');
  const executablePath = findBrowser();
  if (executablePath === null) return { titre: `${titre} : aucun navigateur`, lignes: [] };
  rmSync(PAGES, { recursive: true, force: true });
  cpSync(path.join(ROOT, 'dist'), PAGES, { recursive: true });
  const gabarit = await construireGabarit();
  const notre = await measureVolet(executablePath, {
    dossier: PAGES,
    pret: '[role="tab"]',
    openAll: openEverything,
  });
  const leur = await measureVolet(executablePath, { dossier: gabarit, pret: '#root button' });
  return { titre, lignes: [...poids(notre, gabarit), ...temps(notre, leur)] };
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
      nom: 'chargé une fois les sept pages et toutes leurs vues ouvertes l’une après l’autre, sans fichier',
      mesure: `${weighAll(notre.toutes).toFixed(2)} ko gz`,
    },
    { nom: 'lecteurs et écrivains de fichiers, à part', mesure: lecteurs(notre.toutes) },
  ];
}

function temps(notre: Charge, leur: Charge): LigneBanc[] {
  const quoi = {
    volet: 'volet prêt à répondre, classeur déjà ouvert',
    tout: 'le tout, démarrage du tableur de l’atelier compris',
  };
  const reference = (dire: (charge: Charge) => string) => ({ reference: `gabarit : ${dire(leur)}` });
  const best = (cle: keyof Temps) => (charge: Charge) => Math.min(...times(charge, cle)) / 1000;
  const seconds = (mesure: (charge: Charge) => number) => (charge: Charge) =>
    `${mesure(charge).toFixed(2)} s`;
  const spread = (cle: keyof Temps) => (charge: Charge) => tellSpread(times(charge, cle));
  return [
    {
      ...toLigne(`${quoi.volet} (le meilleur)`, best('volet')(notre), 1.5, 's'),
      ...reference(seconds(best('volet'))),
    },
    {
      nom: `${quoi.volet} (médiane et plus long)`,
      mesure: spread('volet')(notre),
      ...reference(spread('volet')),
    },
    {
      nom: `${quoi.volet}, navigateur neuf`,
      mesure: seconds(({ premiere }) => premiere.volet / 1000)(notre),
      ...reference(seconds(({ premiere }) => premiere.volet / 1000)),
    },
    {
      nom: `${quoi.tout} (le meilleur)`,
      mesure: seconds(best('tout'))(notre),
      ...reference(seconds(best('tout'))),
    },
    {
      nom: `${quoi.tout} (médiane et plus long)`,
      mesure: spread('tout')(notre),
      ...reference(spread('tout')),
    },
  ];
}

function times(charge: Charge, cle: keyof Temps): number[] {
  return charge.suivantes.map((temps) => temps[cle]);
}

function tellSpread(durees: readonly number[]): string {
  const rangees = durees.toSorted((une, autre) => une - autre).map((duree) => (duree / 1000).toFixed(2));
  return `${rangees[Math.floor(rangees.length / 2)] ?? ''} s et ${rangees.at(-1) ?? ''} s`;
}

/** Every page, and every view of each. */
async function openEverything(frame: Frame, settle: () => Promise<void>): Promise<void> {
  const pages = frame.locator('header [role="tab"]');
  for (let rang = 0; rang < (await pages.count()); rang += 1) {
    await pages.nth(rang).click();
    await settle();
    const vues = frame.locator('main [role="tab"]:visible');
    for (let vue = 0; vue < (await vues.count()); vue += 1) {
      await vues.nth(vue).click();
      await settle();
    }
  }
}

/** Scripts that the page names: the only ones that must have run for the pane to answer. */
function nommes(): string[] {
  const page = readFileSync(path.join(PAGES, 'taskpane.html'), 'utf8');
  return readdirSync(PAGES).filter((nom) => nom.endsWith('.js') && page.includes(nom));
}

/** Weight of the chunks that read and write files; one that is loaded before any file is a fault. */
function lecteurs(charges: readonly string[]): string {
  return Object.entries(LECTEURS)
    .map(([lecteur, signe]) => {
      const noms = readdirSync(PAGES).filter(
        (nom) => nom.endsWith('.js') && readFileSync(path.join(PAGES, nom), 'utf8').includes(signe),
      );
      if (noms.length === 0) throw new Error(`No built script holds the reader « ${lecteur} ».`);
      const precoce = noms.some((nom) => charges.includes(nom)) ? ' ✖ chargé avant tout fichier' : '';
      return `${lecteur} ${total(noms.map((nom) => weigh(PAGES, nom))).toFixed(1)} ko gz${precoce}`;
    })
    .join(', ');
}

/** Kilobytes as a browser receives them. */
function weigh(dossier: string, fichier: string): number {
  return gzipSync(readFileSync(path.join(dossier, fichier))).length / 1000;
}

function weighAll(noms: readonly string[]): number {
  return total(noms.map((nom) => weigh(PAGES, nom)));
}

function total(nombres: readonly number[]): number {
  return nombres.reduce((somme, nombre) => somme + nombre, 0);
}
