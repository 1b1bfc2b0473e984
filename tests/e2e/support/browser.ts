/** The browser of the end-to-end tests: one a file, a fresh page a test, and nothing wrong left unsaid. */
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';

const CAPTURES = path.join(__dirname, '..', '..', '..', 'build', 'captures');
const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const LOADING = 60_000;

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
  /** Milliseconds from the request to the add-in being ready. */
  readonly opening: number;
}

let browser: Browser | null = null;
let context: BrowserContext | null = null;
let opened: AtelierPage | null = null;

/** Declares the hooks of a test file: the browser, and after each test that nothing went wrong. */
export function useBrowser(): void {
  jest.setTimeout(180_000);
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: required('CTG_CHROMIUM'), args: ARGS });
    // One context a file: what the page loads is in its cache from the second test on.
    context = await browser.newContext({
      baseURL: required('CTG_ATELIER'),
      ignoreHTTPSErrors: true,
      viewport: { width: 1400, height: 900 },
      locale: 'fr-FR',
      acceptDownloads: true,
    });
  });
  afterAll(async () => {
    await browser?.close();
    browser = context = null;
  });
  afterEach(async () => {
    const trouble = opened?.trouble;
    await opened?.page.evaluate(() => localStorage.clear());
    await opened?.page.close();
    opened = null;
    if (trouble !== undefined) expect(trouble).toEqual({ errors: [], outside: [] });
  });
}

/** Opens the atelier (a new workbook by default) and waits for the add-in to be ready. */
export async function openAtelierPage(classeur = 'vide'): Promise<AtelierPage> {
  if (context === null) throw new Error('Call useBrowser() at the top of the test file.');
  const page = await context.newPage();
  const trouble = watch(page);
  const start = Date.now();
  await page.goto(`/?classeur=${encodeURIComponent(classeur)}`);
  const pane = await waitForAddin(page);
  opened = { page, pane, trouble, opening: Date.now() - start };
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

/** A picture in build/captures, to be looked at. */
export async function capture(page: Page, name: string): Promise<void> {
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

function required(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set: run these tests with "npm run test:e2e".`);
  return value;
}
