// A third of the conformance checks through the page: the pane's own Office.js in Chromium, over the messages of Excel on the web.
import type { AtelierDocument } from '../../atelier/engine/document';
import { allChecks, expectOutcome, expressionOf } from '../conformite/run-check';
import type { Check } from '../conformite/define';
import type { Outcome } from '../conformite/run-check';
import { closePage, openWorkbook, useBrowser } from './support/browser';
import type { AtelierPage } from './support/browser';

useBrowser();

/** Much longer than any check takes, however busy the machine. */
const LIMIT_MS = 20_000;
/** So many checks without an answer say that none will come: the others are not waited for. */
const LATE_MAX = 3;

const checks = allChecks().filter((_check, index) => index % 3 === 0);
let opened: AtelierPage;
let blank: AtelierDocument;
let lateCount = 0;

beforeAll(open);
afterAll(async () => {
  if (!opened.page.isClosed()) await styleGrid('');
});

async function open(): Promise<void> {
  opened = await openWorkbook();
  // Checks speak to the host, not to the drawing: small and unseen, the grid costs half. Univer asks for some width.
  await styleGrid('position: fixed; width: 300px; height: 150px; visibility: hidden');
  blank ??= await opened.page.evaluate(() => window.atelier.engine.dump());
}

function styleGrid(style: string): Promise<void> {
  return opened.page.evaluate((text) => {
    document.getElementById('grille')?.setAttribute('style', text);
  }, style);
}

async function play({ page, pane }: AtelierPage, check: Check): Promise<Outcome> {
  await page.evaluate((document) => window.atelier.engine.load(document), blank);
  return pane.evaluate<Outcome>(expressionOf(check));
}

/** The check's outcome; without one in time, the page is closed: whatever it waits for, the next check would wait for too. */
async function playInTime(check: Check): Promise<Outcome> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), LIMIT_MS);
  });
  const outcome = await Promise.race([play(opened, check), late]);
  clearTimeout(timer);
  if (outcome !== null) return outcome;
  lateCount += 1;
  await closePage();
  throw new Error(`"${check.nom}" has not answered after ${String(LIMIT_MS / 1000)} s.`);
}

it.each(checks.map((check) => [check.nom, check] as const))('%s', async (_nom, check) => {
  if (lateCount >= LATE_MAX) throw new Error(`Not played: ${String(lateCount)} checks have not answered.`);
  // A test that left an error in the page, or never ended, has had it closed.
  if (opened.page.isClosed()) await open();
  expectOutcome(await playInTime(check), check);
});
