/** The browser of the end-to-end tests: one page a worker, a workbook opened anew a test, and nothing wrong left unsaid. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Browser, BrowserContext, BrowserType, Frame, Page } from 'playwright-core';

const CAPTURES = path.join(__dirname, '..', '..', '..', 'build', 'captures');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LOADING = 60_000;
/** The events of a page that tests listen to. */
const WATCHED = ['console', 'pageerror', 'requestfailed', 'request', 'dialog'] as const;

/** Errors of the console and of pages, failed requests, and any request that leaves this machine. */
export interface Trouble {
  readonly errors: string[];
  readonly outside: string[];
}

export interface AtelierPage {
  readonly page: Page;
  /** The add-in's page, in its frame. */
  readonly pane: Frame;
  readonly trouble: Trouble;
}

/** `kept-browser.cjs`, as Node loads it. */
interface KeptBrowser {
  readonly chromium: BrowserType;
  readonly kept: { browser: Browser | null; context: BrowserContext | null; page: Page | null };
}

declare const nativeRequire: (file: string) => unknown;
const { chromium, kept } = nativeRequire(path.join(__dirname, 'kept-browser.cjs')) as KeptBrowser;

let opened: AtelierPage | null = null;
/** The workbook this file's tests opened last; null before the first, and once its page is closed. */
let held: string | null = null;
/** Lines of the page's journal when the test before ended. */
let linesBefore = 0;

/** Declares the hooks of a test file: the browser, and after each test that nothing went wrong. */
export function useBrowser(): void {
  jest.setTimeout(180_000);
  beforeAll(async () => {
    kept.browser ??= await chromium.launch({ executablePath: required('CTG_CHROMIUM'), args: ARGS });
    kept.context ??= await kept.browser.newContext({
      baseURL: required('CTG_ATELIER'),
      ignoreHTTPSErrors: true,
      viewport: { width: 1400, height: 900 },
      locale: 'fr-FR',
      acceptDownloads: true,
    });
    const { page } = kept;
    if (page !== null) opened = { page, pane: page.mainFrame(), trouble: watch(page) };
    linesBefore = (await page?.evaluate(() => window.atelier.journal().length)) ?? 0;
    held = null;
  });
  afterAll(async () => {
    // The page goes on to the next file, with nothing of this one in it.
    await opened?.page.unrouteAll();
    for (const event of WATCHED) opened?.page.removeAllListeners(event);
    kept.page = opened?.page ?? null;
    opened = null;
  });
  afterEach(async () => {
    const errors = opened?.trouble.errors.splice(0) ?? [];
    const outside = opened?.trouble.outside.splice(0) ?? [];
    linesBefore = (await opened?.page.evaluate(endTest)) ?? 0;
    // What went wrong may have left the page in any state.
    if (errors.length + outside.length > 0) await closePage();
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
  });
}

/** Played in the page: forgets what the add-in kept, gives the number of lines in the journal. */
function endTest(): number {
  localStorage.clear();
  return window.atelier.journal().length;
}

/** What the journal says since the test began. */
export async function journalOf(page: Page): Promise<readonly string[]> {
  return (await page.evaluate(() => window.atelier.journal())).slice(linesBefore);
}

/** Closes the page, whatever state it is in: the next workbook is opened in another. */
export async function closePage(): Promise<void> {
  await opened?.page.close();
  kept.page = opened = held = null;
  linesBefore = 0;
}

/** Opens a workbook (a new one by default) in the file's page, as "Ouvrir" does, and waits for the add-in to be ready. */
export async function openWorkbook(classeur = 'vide'): Promise<AtelierPage> {
  if (opened === null) return openAtelierPage(classeur);
  const { page, trouble } = opened;
  expect(await page.evaluate((name) => window.atelier.openOffered(name), classeur)).toBe(true);
  opened = { page, pane: await waitForAddin(page), trouble };
  held = classeur;
  return opened;
}

/** The workbook as the tests before this one in the file left it: for tests that do not mind what others wrote. */
export async function continueWorkbook(classeur = 'vide'): Promise<AtelierPage> {
  if (opened === null || held !== classeur) return openWorkbook(classeur);
  opened = { ...opened, pane: await waitForAddin(opened.page) };
  return opened;
}

/** Opens the atelier at its address, in a page that no test before has used, and waits for the add-in to be ready. */
export async function openFreshPage(classeur = 'vide'): Promise<AtelierPage> {
  await closePage();
  return openAtelierPage(classeur);
}

async function openAtelierPage(classeur: string): Promise<AtelierPage> {
  if (kept.context === null) throw new Error('Call useBrowser() at the top of the test file.');
  const page = await kept.context.newPage();
  const trouble = watch(page);
  await page.goto(`/?classeur=${encodeURIComponent(classeur)}`);
  const pane = await waitForAddin(page);
  opened = { page, pane, trouble };
  held = classeur;
  return opened;
}

/** The add-in's frame once its pane is drawn (also after another workbook was opened). */
export async function waitForAddin(page: Page): Promise<Frame> {
  await page.waitForFunction(() => 'atelier' in window, null, { timeout: LOADING });
  const handle = await page.waitForSelector('#cadre iframe', { timeout: LOADING });
  const frame = await handle.contentFrame();
  if (frame === null) throw new Error('The pane has no frame.');
  await frame.waitForSelector('[role="tab"]', { timeout: LOADING });
  return frame;
}

/** Pictures are taken only when CTG_CAPTURES is set, for they cost time. */
export const hasCaptures = (process.env['CTG_CAPTURES'] ?? '') !== '';

/** A picture in build/captures, to be looked at. */
export async function capture(page: Page, name: string): Promise<void> {
  if (!hasCaptures) return;
  mkdirSync(CAPTURES, { recursive: true });
  await page.screenshot({ path: path.join(CAPTURES, `${name}.png`) });
}

function watch(page: Page): Trouble {
  const trouble: Trouble = { errors: [], outside: [] };
  page.on('console', (message) => {
    if (message.type() === 'error') trouble.errors.push(`${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => trouble.errors.push(String(error)));
  page.on('requestfailed', (request) => {
    // A frame closed with its workbook drops what it was still asking for.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') trouble.errors.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!/^(https:\/\/localhost[:/]|data:|blob:)/.test(request.url())) trouble.outside.push(request.url());
  });
  return trouble;
}

/** A variable that the run of these tests sets. */
export function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with "npm run test:e2e".`);
  return value;
}
