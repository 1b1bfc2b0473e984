/** The commands of the ribbon, of the menu of cells and of the shortcuts: where they go, and an event that is always completed. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { failure, success } from '../../src/domain/result';
import { buildDemandes, type Destination } from '../../src/taskpane/demandes';
import { locateChoix } from '../../src/taskpane/locate-choix';
import { ACTIONS_RUBAN, runActionRuban, type Volet } from '../../src/taskpane/ribbon';

/** A pane, and what happens to it, in order. */
function watchVolet(show: () => Promise<void> = () => Promise.resolve()) {
  const suite: string[] = [];
  const demandes = buildDemandes();
  demandes.listenPages(({ page, vue, objet }) => suite.push([page, vue, objet].filter(Boolean).join(' ')));
  const volet: Volet = {
    demandes,
    show: async () => {
      await show();
      suite.push('shown');
    },
    locateChoix: (action) => Promise.resolve({ page: 'plan', vue: 'fiches', objet: action }),
  };
  return { suite, volet, evenement: { completed: () => suite.push('completed') } };
}

describe('runActionRuban', () => {
  it.each([
    ['controler', ['controles constats', 'shown', 'completed']],
    ['expliquer', ['donnees formules', 'shown', 'completed']],
    ['fiche', ['plan fiches fiche', 'shown', 'completed']],
    ['volet', ['shown', 'completed']],
  ] as const)('%s: asks for its place, shows the pane, then completes', async (action, attendue) => {
    const { suite, volet, evenement } = watchVolet();
    await runActionRuban(action, evenement, volet);
    expect(suite).toEqual(attendue);
  });

  it('answers a shortcut, which comes without an event', async () => {
    const { suite, volet } = watchVolet();
    await runActionRuban('aide', undefined, volet);
    expect(suite).toEqual(['aide', 'shown']);
  });

  it('completes even when the pane cannot be shown, and lets the fault through', async () => {
    const { suite, volet, evenement } = watchVolet(() => Promise.reject(new Error('pas de volet')));
    await expect(runActionRuban('structurer', evenement, volet)).rejects.toThrow('pas de volet');
    expect(suite.at(-1)).toBe('completed');
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
    ['fiche', 'no action', async () => AILLEURS, FICHES],
    ['fiche', 'a workbook that cannot be read', async () => OCCUPE, FICHES],
    ['ajouter', 'a row of an axe', async () => SUR_ACTION, { ...FICHES, geste: true, objet: 'AX1' }],
    ['ajouter', 'no axe', async () => AILLEURS, { ...FICHES, geste: true }],
  ])('%s on %s', async (action, _where, read, destination) => {
    expect(await locateChoix(action, read)).toEqual(destination);
  });
});

it('answers every function the manifest names', () => {
  const manifeste = readFileSync(join(__dirname, '../../manifest.xml'), 'utf8');
  const noms = [...manifeste.matchAll(/<FunctionName>([^<]+)<\/FunctionName>/g)].map(([, nom]) => nom);
  expect(noms.filter((nom = '') => !(nom in ACTIONS_RUBAN))).toEqual([]);
});
