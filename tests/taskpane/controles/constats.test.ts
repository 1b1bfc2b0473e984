/** Filtering and grouping the findings of a report. */
import {
  filterConstats,
  isFiltre,
  narrow,
  SANS_FILTRE,
} from '../../../src/taskpane/controles/filter-constats';
import { countGravites, groupConstats, listValues } from '../../../src/taskpane/controles/group-constats';
import { buildConstat } from './rapport-exemple';

const PILOTE = buildConstat();
const DATE = buildConstat({
  regle: 'CONV-07',
  gravite: 'avertissement',
  feuille: 'Convention',
  cellule: 'C12',
  message: 'La date « Mars 20424 » ne se lit pas.',
});
const COPIL = buildConstat({
  regle: 'CAL-02',
  gravite: 'info',
  feuille: 'Calendrier',
  cellule: 'B7',
  message: 'Les axes précèdent la restitution.',
});
const PLAN = buildConstat({
  regle: 'ACT-23',
  gravite: 'erreur',
  table: null,
  id: null,
  ligne: null,
  feuille: null,
  cellule: null,
  message: 'Le plan ne compte aucune action.',
});
const FIN = buildConstat({
  regle: 'ACT-06',
  gravite: 'avertissement',
  cellule: 'M5',
  message: 'L’action « Ludothèque » n’a pas de date de fin.',
});
const TOUS = [PILOTE, DATE, COPIL, PLAN, FIN];

describe('filterConstats', () => {
  it.each([
    ['nothing asked', {}, TOUS],
    ['one gravité', { gravites: ['info'] as const }, [COPIL]],
    ['two gravités', { gravites: ['erreur', 'info'] as const }, [PILOTE, COPIL, PLAN]],
    ['a sheet', { valeurs: { feuille: 'Actions' } }, [PILOTE, FIN]],
    ['the whole plan', { valeurs: { feuille: '' } }, [PLAN]],
    ['words without case nor accents', { texte: 'LUDOTHEQUE' }, [PILOTE, FIN]],
    ['all of several words, in any order', { texte: 'fin ludothèque' }, [FIN]],
    ['a rule', { texte: 'conv-07' }, [DATE]],
    ['a cell', { texte: 'b7' }, [COPIL]],
    ['the advice', { texte: 'service' }, TOUS],
    ['spaces only', { texte: '   ' }, TOUS],
    ['a straight apostrophe', { texte: "l'action" }, [PILOTE, FIN]],
    [
      'all filters together',
      { gravites: ['avertissement'] as const, valeurs: { feuille: 'Actions' }, texte: 'fin' },
      [FIN],
    ],
    ['what is nowhere', { texte: 'piscine' }, []],
  ])('keeps %s', (_, filtres, attendus) => {
    expect(filterConstats(TOUS, { ...SANS_FILTRE, ...filtres })).toEqual(attendus);
  });
});

it.each([
  [SANS_FILTRE, false],
  [{ ...SANS_FILTRE, texte: '  ' }, false],
  [{ ...SANS_FILTRE, texte: 'a' }, true],
  [{ ...SANS_FILTRE, gravites: ['info'] as const }, true],
  [narrow(SANS_FILTRE, 'pilote', ''), true],
  [narrow(narrow(SANS_FILTRE, 'pilote', 'Ville'), 'pilote', null), false],
])('says of %j whether it narrows', (filtres, attendu) => {
  expect(isFiltre(filtres)).toBe(attendu);
});

it('narrows one dimension and leaves the others', () => {
  const deux = narrow(narrow(SANS_FILTRE, 'pilote', 'Ville'), 'axe', 'A1');
  expect(narrow(deux, 'pilote', 'Caf').valeurs).toEqual({ pilote: 'Caf', axe: 'A1' });
  expect(narrow(deux, 'pilote', null).valeurs).toEqual({ axe: 'A1' });
});

describe('by pilote and axe', () => {
  const ville = buildConstat({ suivi: 'v', pilote: 'Ville', axe: 'A1 – Parents' });
  const caf = buildConstat({ suivi: 'c', pilote: 'Caf', axe: 'A1 – Parents', gravite: 'info' });
  const personne = buildConstat({ suivi: 'p', gravite: 'avertissement' });
  const tous = [personne, ville, caf];

  it.each([
    [{ pilote: 'Ville' }, [ville]],
    [{ pilote: '' }, [personne]],
    [{ axe: 'A1 – Parents' }, [ville, caf]],
    [{ axe: 'A1 – Parents', pilote: 'Caf' }, [caf]],
    [{ axe: '', pilote: 'Caf' }, []],
  ])('keeps %j', (valeurs, attendus) => {
    expect(filterConstats(tous, { ...SANS_FILTRE, valeurs })).toEqual(attendus);
  });

  it.each([
    ['pilote', ['Ville', '', 'Caf']],
    ['axe', ['A1 – Parents', '']],
    ['gravite', ['erreur', 'avertissement', 'info']],
  ] as const)('groups by %s, the gravest first', (par, cles) => {
    expect(groupConstats(tous, par).map(({ cle }) => cle)).toEqual(cles);
  });

  it('leaves groups where they were shown, new ones at the end', () => {
    expect(groupConstats(tous, 'pilote', ['Caf', '']).map(({ cle }) => cle)).toEqual(['Caf', '', 'Ville']);
  });

  it('finds the words of a pilote', () => {
    expect(filterConstats(tous, { ...SANS_FILTRE, texte: 'caf' })).toEqual([caf]);
  });
});

it('lists each sheet once, in the order of the report', () => {
  expect(listValues(TOUS, 'feuille')).toEqual(['Actions', 'Convention', 'Calendrier', '']);
});

describe('groupConstats', () => {
  it('gathers by sheet, the gravest group first', () => {
    expect(groupConstats([COPIL, DATE, FIN, PLAN, PILOTE], 'feuille')).toEqual([
      { cle: 'Actions', constats: [FIN, PILOTE] },
      { cle: '', constats: [PLAN] },
      { cle: 'Convention', constats: [DATE] },
      { cle: 'Calendrier', constats: [COPIL] },
    ]);
  });

  it('gathers by rule', () => {
    const autre = buildConstat({ id: 'a-2', ligne: 6 });
    expect(
      groupConstats([PILOTE, autre, COPIL], 'regle').map(({ cle, constats }) => [cle, constats.length]),
    ).toEqual([
      ['ACT-04', 2],
      ['CAL-02', 1],
    ]);
  });

  it('makes nothing of nothing', () => {
    expect(groupConstats([], 'feuille')).toEqual([]);
  });
});

it('counts by gravité', () => {
  expect(countGravites(TOUS)).toEqual({ erreur: 2, avertissement: 2, info: 1 });
});
