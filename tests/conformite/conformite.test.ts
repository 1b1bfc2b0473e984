// The conformance checks in Node, through the real Office.js: each on a sheet of its own in a new workbook.
import { createEmptyDocument } from '../../atelier/engine/empty-document';
import { openAtelier } from '../support/atelier';
import type { Atelier } from '../support/atelier';
import { allChecks, expectOutcome, expressionOf } from './run-check';
import type { Outcome } from './run-check';

jest.setTimeout(60_000);
let atelier: Atelier;
beforeAll(async () => {
  atelier = await openAtelier(undefined, { profil: 'm365' });
});
afterAll(() => atelier.close());

const checks = allChecks();

it('has one name for each check', () => {
  const names = checks.map(({ nom }) => nom);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

it.each(checks.map((check) => [check.nom, check] as const))('%s', async (_nom, check) => {
  atelier.engine.load(createEmptyDocument());
  // The text, as the page runs it: a check that leans on something around it fails here too.
  const outcome = (await globalThis.eval(expressionOf(check))) as Outcome;
  expectOutcome(outcome, check);
  // Anything else the host did not know fails the test (see openAtelier).
  if (check.refus === 'ApiNotFound') atelier.takeUnknown();
});
