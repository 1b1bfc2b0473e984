/** Filtering and grouping the findings of a report. */
import { filterConstats, listFeuilles, SANS_FILTRE } from '../../../src/taskpane/controles/filter-constats';
import { countGravites, groupConstats } from '../../../src/taskpane/controles/group-constats';
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
    ['a sheet', { feuille: 'Actions' }, [PILOTE, FIN]],
    ['the whole plan', { feuille: '' }, [PLAN]],
    ['words without case nor accents', { texte: 'LUDOTHEQUE' }, [PILOTE, FIN]],
    ['all of several words, in any order', { texte: 'fin ludothèque' }, [FIN]],
    ['a rule', { texte: 'conv-07' }, [DATE]],
    ['a cell', { texte: 'b7' }, [COPIL]],
    ['the advice', { texte: 'service' }, TOUS],
    ['spaces only', { texte: '   ' }, TOUS],
    ['a straight apostrophe', { texte: "l'action" }, [PILOTE, FIN]],
    [
      'all filters together',
      { gravites: ['avertissement'] as const, feuille: 'Actions', texte: 'fin' },
      [FIN],
    ],
    ['what is nowhere', { texte: 'piscine' }, []],
  ])('keeps %s', (_, filtres, attendus) => {
    expect(filterConstats(TOUS, { ...SANS_FILTRE, ...filtres })).toEqual(attendus);
  });
});

it('lists each sheet once, in the order of the report', () => {
  expect(listFeuilles(TOUS)).toEqual(['Actions', 'Convention', 'Calendrier', '']);
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
