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
/** A page whose chrome a test has changed is not given to the next one. */
let isSpent = false;

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
    await opened?.page.evaluate(() => localStorage.clear());
    // What went wrong may have left the page in any state.
    if (isSpent || errors.length + outside.length > 0) await closePage();
    expect({ errors, outside }).toEqual({ errors: [], outside: [] });
  });
}

async function closePage(): Promise<void> {
  await opened?.page.close();
  kept.page = opened = null;
  isSpent = false;
}

/** Opens a workbook (a new one by default) in the file's page, as "Ouvrir" does, and waits for the add-in to be ready. */
export async function openWorkbook(classeur = 'vide'): Promise<AtelierPage> {
  if (opened === null) return openAtelierPage(classeur);
  const { page, trouble } = opened;
  expect(await page.evaluate((name) => window.atelier.openOffered(name), classeur)).toBe(true);
  opened = { page, pane: await waitForAddin(page), trouble };
  return opened;
}

/** Opens the atelier at its address, in a page that no other test has used nor will, and waits for the add-in to be ready. */
export async function openFreshPage(classeur = 'vide'): Promise<AtelierPage> {
  await closePage();
  isSpent = true;
  return openAtelierPage(classeur);
}

async function openAtelierPage(classeur: string): Promise<AtelierPage> {
  if (kept.context === null) throw new Error('Call useBrowser() at the top of the test file.');
  const page = await kept.context.newPage();
  const trouble = watch(page);
  await page.goto(`/?classeur=${encodeURIComponent(classeur)}`);
  const pane = await waitForAddin(page);
  opened = { page, pane, trouble };
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

/** A picture in build/captures, to be looked at: only when CTG_CAPTURES is set, for taking it costs time. */
export async function capture(page: Page, name: string): Promise<void> {
  if ((process.env['CTG_CAPTURES'] ?? '') === '') return;
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
