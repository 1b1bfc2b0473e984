/** The add-in's shortcuts as the page reads them and hears them. */
import { matchesKeys, readShortcuts } from '../../../atelier/page/commands/shortcuts';
import { buildRaccourcisJson } from '../../../src/taskpane/raccourcis';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

describe('the shortcuts of the page', () => {
  it('are those of Excel on the web, else the default ones, with the words of their action', () => {
    expect(
      readShortcuts({
        actions: [{ id: 'a', name: 'Faire' }],
        shortcuts: [
          { action: 'a', key: { default: 'Ctrl+Shift+E', web: 'Ctrl+Alt+1' } },
          { action: 'b', key: { default: 'Ctrl+Shift+H' } },
        ],
      }),
    ).toEqual([
      { action: 'a', name: 'Faire', keys: 'Ctrl+Alt+1' },
      { action: 'b', name: 'b', keys: 'Ctrl+Shift+H' },
    ]);
    expect(readShortcuts({})).toEqual([]);
  });

  it('are the add-in’s, as it publishes them', () => {
    const read = readShortcuts(buildRaccourcisJson());
    expect(read.find(({ action }) => action === 'fiche')).toEqual({
      action: 'fiche',
      name: 'Ouvrir la fiche de l’action choisie',
      keys: 'Ctrl+Shift+H',
    });
  });

  it.each([
    ['Ctrl+Shift+E', { ...NONE, key: 'E', ctrlKey: true, shiftKey: true }, true],
    ['Ctrl+Shift+E', { ...NONE, key: 'e', metaKey: true, shiftKey: true }, true],
    ['Ctrl+Shift+E', { ...NONE, key: 'e', ctrlKey: true }, false],
    ['Ctrl+Shift+E', { ...NONE, key: 'e', ctrlKey: true, shiftKey: true, altKey: true }, false],
    ['Ctrl+Shift+E', { ...NONE, key: 'F', ctrlKey: true, shiftKey: true }, false],
    ['Command+Option+Shift+E', { ...NONE, key: 'E', metaKey: true, shiftKey: true, altKey: true }, true],
    ['Ctrl+Alt+1', { ...NONE, key: '1', ctrlKey: true, altKey: true }, true],
  ])('%s with %o: %s', (keys, pressed, heard) => {
    expect(matchesKeys(keys, pressed)).toBe(heard);
  });
});
