/** The commands of the ribbon, of the menu of cells and of the shortcuts: where they go, and an event that is always completed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success } from '../../src/domain/result';
import { buildDemandes, type Destination } from '../../src/taskpane/demandes';
import { locateChoix } from '../../src/taskpane/locate-choix';
import { ACTIONS_RUBAN, completeAfter } from '../../src/taskpane/ribbon';
import { runActionRuban, type Volet } from '../../src/taskpane/run-action-ruban';

/** What happens to the pane, in order. */
function watchVolet() {
  const suite: string[] = [];
  const demandes = buildDemandes();
  demandes.listenPages(({ page, vue, objet }) => suite.push([page, vue, objet].filter(Boolean).join(' ')));
  const volet: Volet = {
    show: async () => void suite.push('shown'),
    locate: (action) => Promise.resolve({ page: 'plan', vue: 'fiches', objet: action }),
  };
  return { suite, demandes, volet };
}

describe('a command', () => {
  it.each([
    ['structurer', ['convention classeur', 'shown']],
    ['controler', ['controles constats', 'shown']],
    ['expliquer', ['donnees formules', 'shown']],
    ['fiche', ['plan fiches fiche', 'shown']],
    ['volet', ['shown']],
  ] as const)('%s: asks for its place, then shows the pane', async (action, attendue) => {
    const { suite, demandes, volet } = watchVolet();
    await runActionRuban(action, demandes, volet);
    expect(suite).toEqual(attendue);
  });

  it.each(ACTIONS_RUBAN)('%s leads somewhere', async (action) => {
    const { suite, demandes, volet } = watchVolet();
    await runActionRuban(action, demandes, volet);
    expect(suite.at(-1)).toBe('shown');
  });
});

describe('the event of a command', () => {
  it('is completed once the command is done, even when the pane cannot be shown: the fault goes through', async () => {
    const suite: string[] = [];
    const evenement = { completed: () => suite.push('completed') };
    await completeAfter(async () => void suite.push('done'), evenement);
    await expect(completeAfter(() => Promise.reject(new Error('pas de volet')), evenement)).rejects.toThrow(
      'pas de volet',
    );
    expect(suite).toEqual(['done', 'completed', 'completed']);
  });

  it('may not be there: a shortcut has none', async () => {
    const geste = jest.fn(() => Promise.resolve());
    await completeAfter(geste, undefined);
    expect(geste).toHaveBeenCalledTimes(1);
  });
});

describe('where the selected row leads', () => {
  const FICHES = { page: 'plan', vue: 'fiches' } as const;
  const SUR_ACTION = success({ action: 'act-7', axe: 'AX1' });
  const AILLEURS = success({ action: null, axe: '' });
  const OCCUPE = failure({
    code: 'occupe',
    message: 'Une cellule est en cours de saisie.',
    aide: 'Validez-la.',
  });

  it.each<[string, string, Parameters<typeof locateChoix>[1], Destination]>([
    ['fiche', 'an action', async () => SUR_ACTION, { ...FICHES, objet: 'act-7' }],
    ['fiche', 'no action', async () => AILLEURS, { ...FICHES, manque: 'action' }],
    ['fiche', 'a workbook that cannot be read', async () => OCCUPE, { ...FICHES, manque: 'lecture' }],
    ['ajouter', 'a row of an axe', async () => SUR_ACTION, { ...FICHES, geste: true, objet: 'AX1' }],
    ['ajouter', 'no axe', async () => AILLEURS, { ...FICHES, geste: true }],
  ])('%s on %s', async (action, _where, read, destination) => {
    expect(await locateChoix(action, read)).toEqual(destination);
  });
});

it('answers every function the manifest names', () => {
  const manifeste = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const noms = [...manifeste.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, nom]) => nom);
  const connus: readonly string[] = ACTIONS_RUBAN;
  expect(noms.filter((nom = '') => !connus.includes(nom))).toEqual([]);
});
