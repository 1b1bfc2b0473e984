/** The details of a bug, as they are copied. */
import { describeErreur } from '../../src/taskpane/error-boundary';

it('gives the stack, and what Excel says of its own errors', () => {
  const erreur = Object.assign(new Error('Refusé'), { debugInfo: { errorLocation: 'Range.values' } });
  expect(describeErreur(erreur)).toMatch(/Refusé[\s\S]*Range\.values/);
});

it.each([
  ['words', 'words'],
  [undefined, 'undefined'],
])('keeps %p thrown as it is', (cause, attendu) => {
  expect(describeErreur(cause)).toBe(attendu);
});
