/** What stays, comes and goes on the screen while people edit. */
import {
  continueSuite,
  keepPresents,
  startSuite,
  type SuiteConstats,
} from '../../../src/taskpane/controles/suite-constats';
import { buildConstat, buildRapport } from './rapport-exemple';

const build = (nom: string) => buildConstat({ suivi: nom, message: `${nom} manque.` });
const rapportOf = (noms: string, justifies = '') =>
  buildRapport({
    constats: [...noms].map(build),
    justifies: [...justifies].map((nom) => ({
      ...build(nom),
      motif: 'décidé',
      auteur: 'chargé de coopération',
      justifieLe: '2026-11-22',
    })),
  });
/** "a b+ c- d*": + new, - solved, * justified. */
const tell = ({ constats }: SuiteConstats) =>
  constats
    .map(({ suivi, etat }) => suivi + { present: '', nouveau: '+', resolu: '-', justifie: '*' }[etat])
    .join(' ');

/** Reports one after the other: findings, and after a slash the justified ones. */
function play(rapports: readonly string[], garde: string | null = null): SuiteConstats {
  const [premier = '', ...suivants] = rapports;
  return suivants.reduce(
    (suite, ecrit) => {
      const [noms = '', justifies] = ecrit.split('/');
      return continueSuite(suite, rapportOf(noms, justifies), garde);
    },
    startSuite(rapportOf(premier)),
  );
}

it.each([
  ['nothing changes', ['abc', 'abc'], 'a b c'],
  ['one is solved: it stays in its place', ['abc', 'ac'], 'a b- c'],
  ['the first is solved', ['abc', 'bc'], 'a- b c'],
  ['the last ones are solved', ['abc', 'a'], 'a b- c-'],
  ['all are solved', ['ab', ''], 'a- b-'],
  ['one comes, where the report has it', ['ac', 'abc'], 'a b+ c'],
  ['one comes and one goes', ['ab', 'bc'], 'a- b c+'],
  ['one is justified', ['abc', 'ac/b'], 'a b* c'],
  ['a solved one goes away with the next change', ['abc', 'ac', 'a'], 'a c-'],
  ['a solved one stays as long as nothing else changes', ['abc', 'ac', 'ac'], 'a b- c'],
  ['a new one is new until the next change', ['a', 'ab', 'ab'], 'a b+'],
  ['a new one is no longer new after it', ['ac', 'abc', 'ab'], 'a b c-'],
  ['a solved one comes back', ['abc', 'ac', 'abc'], 'a b+ c'],
  ['a justification is lifted', ['abc', 'ac/b', 'abc'], 'a b+ c'],
])('%s', (_, rapports, attendu) => {
  expect(tell(play(rapports))).toBe(attendu);
});

it('keeps under the focus what went before the last change', () => {
  expect(tell(play(['abc', 'ac', 'a'], 'b'))).toBe('a b- c-');
});

it('follows the order of the report when rows were sorted', () => {
  expect(tell(play(['abc', 'cba']))).toBe('c b a');
});

it('takes the words of the last report', () => {
  const suite = continueSuite(
    startSuite(rapportOf('a')),
    { constats: [{ ...build('a'), message: 'Autrement dit.' }], justifies: [] },
    null,
  );
  expect(suite.constats[0]?.message).toBe('Autrement dit.');
});

it.each([
  [['abc', 'ac'], { apparus: 0, resolus: 1, justifies: 0 }],
  [['abc', 'cd/b'], { apparus: 1, resolus: 1, justifies: 1 }],
  [['abc', 'ac', 'ac'], { apparus: 0, resolus: 0, justifies: 0 }],
])('counts %p', (rapports, attendu) => {
  expect(play(rapports)).toMatchObject(attendu);
});

it('keeps the ones that stand, to count and to walk through', () => {
  expect(keepPresents(play(['abc', 'bd/c']).constats).map(({ suivi }) => suivi)).toEqual(['b', 'd']);
});

it('keeps the very finding that says what it said, so that its card is not drawn again', () => {
  const reparation = { phrase: 'Écrire « a ».', aConfirmer: false, retouches: [] };
  const [a, b, c] = [build('a'), { ...build('b'), reparation }, { ...build('c'), reparation }];
  const avant = startSuite({ constats: [a, b, c] });
  const autre = { ...reparation, phrase: 'Écrire « b ».' };
  const suivants = [{ ...a }, { ...b, reparation: { ...reparation } }, { ...c, reparation: autre }];
  const apres = continueSuite(avant, { constats: suivants, justifies: [] }, null);
  expect(apres.constats.map((constat, rang) => constat === avant.constats[rang])).toEqual([
    true,
    true,
    false,
  ]);
  expect(apres.constats[2]?.reparation).toEqual(autre);
});
