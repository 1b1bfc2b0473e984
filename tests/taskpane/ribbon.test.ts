/** The ribbon's buttons: the page, the gesture, and an event that is always completed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildDemandes } from '../../src/taskpane/demandes';
import { ACTIONS_RUBAN, runActionRuban } from '../../src/taskpane/ribbon';

describe('runActionRuban', () => {
  it('asks for the page, shows the pane, then completes', async () => {
    const demandes = buildDemandes();
    const suite: string[] = [];
    demandes.listenPages(({ page }) => suite.push(page));
    const evenement = { completed: () => suite.push('completed') };
    await runActionRuban(ACTIONS_RUBAN.controler, evenement, demandes, async () => {
      suite.push('shown');
    });
    expect(suite).toEqual(['controles', 'shown', 'completed']);
  });

  it('completes even when the pane cannot be shown, and lets the fault through', async () => {
    const completed = jest.fn();
    const show = () => Promise.reject(new Error('pas de volet'));
    await expect(
      runActionRuban(ACTIONS_RUBAN.structurer, { completed }, buildDemandes(), show),
    ).rejects.toThrow('pas de volet');
    expect(completed).toHaveBeenCalledTimes(1);
  });
});

it('answers every function the manifest names', () => {
  const manifeste = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const noms = [...manifeste.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, nom]) => nom);
  expect(noms.sort()).toEqual(Object.keys(ACTIONS_RUBAN).sort());
});
