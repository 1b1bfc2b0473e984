/** When « Réessayer » is offered. */
import { canRetry } from '../../src/taskpane/can-retry';

it.each([
  ['InvalidOperationInCellEditMode', true],
  ['feuille-protegee', true],
  ['AccessDenied', true],
  ['territoires-absents', true],
  ['fichier-pdf', false],
  ['source-inconnue', false],
  ['plusieurs-fichiers', false],
  ['non-structure', false],
  ['cellule-introuvable', false],
])('after %s: %p', (code, attendu) => {
  expect(canRetry(code)).toBe(attendu);
});
