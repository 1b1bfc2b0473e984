/** The shortcuts, as Excel is told of them and as they are read. */
import { buildRaccourcisJson, RACCOURCIS, writeTouches } from '../../src/taskpane/raccourcis';
import { ACTIONS_RUBAN } from '../../src/taskpane/ribbon';

/** Letters that Excel keeps with Ctrl+Maj, and combinations that no page takes from a browser (Microsoft's list). */
const PRIS = new Set([...'AFGLOPTUV', ...'NSTWX']);

describe('the keyboard shortcuts', () => {
  it('name actions that the page answers, each once', () => {
    const actions = RACCOURCIS.map(({ action }) => action);
    expect(new Set(actions).size).toBe(actions.length);
    const connues: readonly string[] = ACTIONS_RUBAN;
    expect(actions.filter((action) => !connues.includes(action))).toEqual([]);
  });

  it.each(RACCOURCIS.map(({ touches, nom }) => [nom, touches] as const))(
    '%s: Ctrl+Shift and a letter that is free, one more key on a Mac',
    (_nom, { defaut, mac }) => {
      const lettre = /^Ctrl\+Shift\+([A-Z])$/.exec(defaut)?.[1] ?? '';
      expect(lettre).not.toBe('');
      expect(PRIS.has(lettre)).toBe(false);
      expect(mac).toBe(`Command+Option+Shift+${lettre}`);
    },
  );

  it('do not share their keys', () => {
    const touches = RACCOURCIS.map(({ touches: { defaut } }) => defaut);
    expect(new Set(touches).size).toBe(touches.length);
  });

  it('are given to Excel in its format', () => {
    const { actions, shortcuts } = buildRaccourcisJson();
    expect(actions.map(({ id }) => id)).toEqual(shortcuts.map(({ action }) => action));
    expect([actions[1], shortcuts[1]]).toEqual([
      { id: 'expliquer', type: 'ExecuteFunction', name: 'Expliquer ce chiffre' },
      { action: 'expliquer', key: { default: 'Ctrl+Shift+E', mac: 'Command+Option+Shift+E' } },
    ]);
  });

  it.each([
    ['Ctrl+Shift+E', 'Ctrl + Maj + E'],
    ['Command+Option+Shift+E', 'Cmd + Option + Maj + E'],
  ])('%s is read %s', (touches, lu) => {
    expect(writeTouches(touches)).toBe(lu.replaceAll(' ', '\u00A0'));
  });
});
