/** What the selected row speaks of, for the ribbon, the menu of cells and the shortcuts, through the real Office.js. */
import { readChoix } from '../../src/commands/read-choix';
import { readPlan } from '../../src/commands/read-plan';
import { structureClasseur } from '../../src/commands/structure-classeur';
import { watchSelection } from '../../src/commands/watch-selection';
import { watchSurAction } from '../../src/commands/watch-sur-action';
import { cleLigne } from '../../src/domain/cle-action';
import type { Atelier } from '../support/atelier';
import { expectValue } from '../support/read-atelier';
import { openStructured } from '../support/structured';

let atelier: Atelier;
beforeAll(async () => {
  atelier = await openStructured('calcul', { profil: 'plancher' });
});
afterAll(() => atelier.close());

const select = (feuille: string, adresse: string): Promise<void> =>
  Excel.run(async (context) => {
    const page = context.workbook.worksheets.getItem(feuille);
    page.activate();
    page.getRange(adresse).select();
    await context.sync();
  });

describe('readChoix', () => {
  it.each([
    ['Actions', 'D6', '1.2'],
    ['Actions', 'B5:C7', '1.1'],
    ['Actions', '6:6', '1.2'],
    ['Actions', 'D4', null],
    ['Actions', 'D200', null],
    ['Axes', 'C5', null],
    ['Objectifs', 'C5', null],
    ['Convention', 'B3', null],
  ])('%s!%s: one batch, the action and the axe', async (feuille, adresse, code) => {
    await select(feuille, adresse);
    atelier.host.compteurs.startGesture();
    const choix = expectValue(await readChoix());
    expect(atelier.host.compteurs.endGesture().batches).toBe(1);
    const { actions } = expectValue(await readPlan({ aujourdhui: '2026-11-22' })).classeur;
    const action = actions.find((une) => une.code === code);
    expect(choix.action).toBe(action === undefined ? null : cleLigne(action.ref));
    expect([feuille, adresse, choix.axe]).toEqual([
      feuille,
      adresse,
      action?.axe ?? (feuille === 'Axes' || feuille === 'Objectifs' ? '1' : ''),
    ]);
  });
});

describe('watchSurAction', () => {
  const move = async (feuille: string, adresse: string): Promise<void> => {
    await select(feuille, adresse);
    await new Promise((resolve) => setTimeout(resolve, 220));
  };

  it('tells when the active cell comes on a row of Actions and leaves it, other sheets read nothing', async () => {
    await select('Axes', 'C5');
    const dits: boolean[] = [];
    const veille = expectValue(await watchSurAction((dedans) => dits.push(dedans)));
    await move('Actions', 'D6');
    await move('Actions', 'E7');
    await move('Actions', 'D4');
    await move('Actions', 'D5');
    atelier.host.compteurs.startGesture();
    await move('Axes', 'C5');
    await move('Axes', 'C6');
    // The two selections themselves.
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    await veille.stop();
    await move('Actions', 'D6');
    expect(dits).toEqual([false, true, false, true, false]);
  });

  it('reads once for the page « Plan » also, and goes on with a sheet deleted and structured again', async () => {
    await select('Axes', 'C5');
    const dits: boolean[] = [];
    const choisies: string[] = [];
    const veille = expectValue(await watchSurAction((dedans) => dits.push(dedans)));
    const stop = expectValue(await watchSelection((cle) => choisies.push(cle)));
    atelier.host.compteurs.startGesture();
    await move('Actions', 'D6');
    // The selection itself, and the one reading of it.
    expect(atelier.host.compteurs.endGesture().batches).toBe(2);
    expect(choisies).toHaveLength(1);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('Actions').delete();
      await context.sync();
    });
    expectValue(await structureClasseur());
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('tActions').getDataBodyRange().getCell(0, 2).values = [['Une action']];
      await context.sync();
    });
    await select('Actions', 'D5');
    for (let essai = 0; essai < 40 && choisies.length < 2; essai += 1)
      await new Promise((resolve) => setTimeout(resolve, 50));
    expect([dits, choisies]).toEqual([
      [false, true, false, true],
      [choisies[0], 'ligne-5'],
    ]);
    await veille.stop();
    await stop();
  });
});
