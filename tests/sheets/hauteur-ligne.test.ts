/** Rows as high as their longest text. */
import { toHauteur } from '../../src/sheets';

describe('toHauteur', () => {
  it.each([
    ['an empty row has two lines', [{ texte: '', largeur: 60 }], 30],
    ['no text at all too', [], 30],
    ['a short text keeps two lines', [{ texte: 'oui', largeur: 10 }], 30],
    ['three lines of a narrow column', [{ texte: 'a'.repeat(50), largeur: 24 }], 45],
    [
      'the longest text decides',
      [
        { texte: 'a', largeur: 24 },
        { texte: 'a'.repeat(90), largeur: 24 },
      ],
      75,
    ],
    [
      'a long document stops at the height Excel refuses to pass',
      [{ texte: 'a'.repeat(5000), largeur: 60 }],
      409,
    ],
    ['typed line breaks count', [{ texte: 'a\nb\nc\nd', largeur: 60 }], 60],
  ])('%s', (_quoi, textes, hauteur) => expect(toHauteur(textes)).toBe(hauteur));
});
