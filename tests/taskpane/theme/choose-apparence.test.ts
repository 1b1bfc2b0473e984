/** Light or dark, and who decides. */
import { chooseApparence, isChoixApparence } from '../../../src/taskpane/theme/choose-apparence';

describe('chooseApparence', () => {
  it.each([
    ['the person before all', 'clair', { isDarkTheme: true }, true, 'clair'],
    ['the person before the system', 'sombre', undefined, false, 'sombre'],
    ['Excel before the system', 'auto', { isDarkTheme: false }, true, 'clair'],
    ['a dark ground of Excel', 'auto', { bodyBackgroundColor: '#292929' }, false, 'sombre'],
    ['a light ground without its #', 'auto', { bodyBackgroundColor: 'FFFFFF' }, true, 'clair'],
    ['the system when Excel says nothing', 'auto', undefined, true, 'sombre'],
    ['the system when the ground does not read', 'auto', { bodyBackgroundColor: 'noir' }, true, 'sombre'],
    ['light when nobody asks for dark', 'auto', {}, false, 'clair'],
  ] as const)('follows %s', (_, choix, office, systeme, attendu) => {
    expect(chooseApparence(choix, office, systeme)).toBe(attendu);
  });
});

it.each([
  ['clair', true],
  ['auto', true],
  ['bleu', false],
  [null, false],
])('knows whether %p is a choice', (texte, attendu) => {
  expect(isChoixApparence(texte)).toBe(attendu);
});
