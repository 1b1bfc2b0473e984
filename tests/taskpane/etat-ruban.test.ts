/** Which commands are greyed, for which state of the workbook, and what Excel is asked. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  BOUTONS,
  ELEMENTS_MENU,
  updateMenu,
  updateRuban,
  type EtatRuban,
} from '../../src/taskpane/etat-ruban';
import { createSuiviRuban } from '../../src/taskpane/suivi-ruban';

const MANIFESTE = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');

const VIDE: EtatRuban = { structure: false, action: false };
const STRUCTURE: EtatRuban = { structure: true, action: false };
const SUR_ACTION: EtatRuban = { structure: true, action: true };

/** "CTG.Fiche off" of an update. */
function sayRuban(changes: Office.RibbonUpdaterData | null): string[] {
  return (changes?.tabs ?? []).flatMap(({ groups = [] }) =>
    groups.flatMap(({ controls = [] }) =>
      controls.map(({ id, enabled }) => `${id} ${enabled ? 'on' : 'off'}`),
    ),
  );
}

const sayMenu = (changes: Office.ContextMenuUpdaterData | null): string[] =>
  (changes?.controls ?? []).map(({ id, enabled }) => `${id} ${enabled ? 'on' : 'off'}`);

describe('the commands that are of use', () => {
  it.each([
    [
      'a workbook without CTG tables',
      null,
      VIDE,
      ['CTG.Plan off', 'CTG.Fiche off', 'CTG.Ajouter off', 'CTG.Controler off', 'CTG.Evaluation off'],
      ['CTG.Menu.Fiche off', 'CTG.Menu.Ajouter off'],
    ],
    ['a structured workbook, at first', null, STRUCTURE, ['CTG.Fiche off'], ['CTG.Menu.Fiche off']],
    ['a row of Actions, at first', null, SUR_ACTION, [], []],
    [
      'a workbook that is structured',
      VIDE,
      STRUCTURE,
      ['CTG.Plan on', 'CTG.Ajouter on', 'CTG.Controler on', 'CTG.Evaluation on'],
      ['CTG.Menu.Ajouter on'],
    ],
    ['an action that is selected', STRUCTURE, SUR_ACTION, ['CTG.Fiche on'], ['CTG.Menu.Fiche on']],
    ['an action that is left', SUR_ACTION, STRUCTURE, ['CTG.Fiche off'], ['CTG.Menu.Fiche off']],
    ['nothing new', STRUCTURE, STRUCTURE, [], []],
  ])('%s', (_title, avant, etat, ruban, menu) => {
    expect(sayRuban(updateRuban(avant, etat))).toEqual(ruban);
    expect(sayMenu(updateMenu(avant, etat))).toEqual(menu);
  });

  it.each(Object.entries(BOUTONS))('%s is a group of the manifest that holds them', (groupe, boutons) => {
    const [, contenu = ''] = new RegExp(`<Group id="${groupe}">([\\s\\S]*?)</Group>`).exec(MANIFESTE) ?? [];
    expect(
      Object.keys(boutons).filter((id) => !contenu.includes(`<Control xsi:type="Button" id="${id}">`)),
    ).toEqual([]);
  });

  it.each(Object.keys(ELEMENTS_MENU))('%s is in the manifest’s menu of cells', (id) => {
    const [, contenu = ''] =
      /<OfficeMenu id="ContextMenuCell">([\s\S]*?)<\/OfficeMenu>/.exec(MANIFESTE) ?? [];
    expect(contenu).toContain(`<Item id="${id}">`);
  });
});

describe('the ribbon that follows the workbook', () => {
  it('asks one thing at a time, and of a selection that moves the last place only', async () => {
    const demandes: string[][] = [];
    let free = (): void => undefined;
    const ruban = (changes: Office.RibbonUpdaterData): Promise<void> => {
      demandes.push(sayRuban(changes));
      return new Promise((resolve) => {
        free = resolve;
      });
    };
    const suivi = createSuiviRuban({ ruban, menu: null });
    suivi.set({ structure: true });
    suivi.set({ action: true });
    suivi.set({ action: false });
    suivi.set({ action: true });
    expect(demandes).toEqual([['CTG.Fiche off']]);
    free();
    await new Promise(setImmediate);
    expect(demandes).toEqual([['CTG.Fiche off'], ['CTG.Fiche on']]);
    free();
    await suivi.settled();
  });

  it('asks nothing where Excel cannot grey an add-in’s commands', async () => {
    const suivi = createSuiviRuban({ ruban: null, menu: null });
    suivi.set({ structure: false });
    await suivi.settled();
  });

  it('lets a refusal of Excel through', async () => {
    const ruban = () => Promise.reject(new Error('HostRestartNeeded'));
    const suivi = createSuiviRuban({ ruban, menu: null });
    suivi.set({ structure: false });
    await expect(suivi.settled()).rejects.toThrow('HostRestartNeeded');
  });
});
