// A third of the conformance checks through the page: the pane's own Office.js in Chromium, over the messages of Excel on the web.
import type { AtelierDocument } from '../../atelier/engine/document';
import { allChecks, expectOutcome, expressionOf } from '../conformite/run-check';
import type { Outcome } from '../conformite/run-check';
import { openWorkbook, useBrowser } from './support/browser';
import type { AtelierPage } from './support/browser';

useBrowser();

const checks = allChecks().filter((_check, index) => index % 3 === 0);
let opened: AtelierPage;
let blank: AtelierDocument;
beforeAll(async () => {
  await open();
  blank = await opened.page.evaluate(() => window.atelier.engine.dump());
});

/** A test that left an error in the page has had it closed: the next one opens another. */
async function open(): Promise<void> {
  opened = await openWorkbook();
}

it.each(checks.map((check) => [check.nom, check] as const))('%s', async (_nom, check) => {
  if (opened.page.isClosed()) await open();
  await opened.page.evaluate((document) => window.atelier.engine.load(document), blank);
  expectOutcome(await opened.pane.evaluate<Outcome>(expressionOf(check)), check);
});
