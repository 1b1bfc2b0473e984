/** What the home deduces of the workbook: the next step and where it leads, the steps of a beginning already made. */
import type { SituationLue } from '../../../src/commands/read-situation';
import { buildSituation } from '../../../src/evaluation';
import { readDemarrage } from '../../../src/taskpane/accueil/demarrage';
import { CELLULE_COPIL, needsDate, suggestEtape } from '../../../src/taskpane/accueil/suggest-etape';
import { CLASSEUR_VIDE } from '../../../src/domain/classeur';
import type { Situation } from '../../../src/evaluation';

const PLEINE: Situation = {
  ...buildSituation(CLASSEUR_VIDE, { aujourdhui: '2026-11-22', dernierCopil: null }),
  territoire: 'Perpignan',
  codeTerritoire: '66136',
  periode: true,
  observations: 12,
  actions: 3,
  copil: { etat: 'jour', date: '2026-12-02', jours: 10 },
};
const PASSEE: Situation['copil'] = { etat: 'jour', date: '2026-11-01', jours: -21 };

describe('suggestEtape', () => {
  it.each<[string, Partial<Situation>, { pret: boolean } | null, boolean, string, string]>([
    ['the territory first', { codeTerritoire: '', observations: 0 }, null, false, 'territoire', 'donnees'],
    ['then the figures', { observations: 0 }, null, false, 'chiffres', 'donnees'],
    ['then the actions', { actions: 0 }, null, false, 'actions', 'plan'],
    ['then the date of the copil', { copil: { etat: 'a-fixer' } }, { pret: false }, true, 'copil', 'cellule'],
    ['a date that is past too', { copil: PASSEE }, { pret: true }, true, 'copil', 'cellule'],
    ['then what blocks', {}, { pret: false }, true, 'bloque', 'controles'],
    ['the controls before they have run', {}, null, true, 'controles', 'controles'],
    ['the controls while no report was written', {}, { pret: true }, false, 'controles', 'controles'],
    ['then the plan, when nothing blocks', {}, { pret: true }, true, 'plan', 'plan'],
  ])('suggests %s', (_, plus, verdict, dejaControle, cle, page) => {
    const { cle: suggeree, vers } = suggestEtape({ ...PLEINE, ...plus }, verdict, dejaControle);
    expect([suggeree, 'page' in vers ? vers.page : 'cellule']).toEqual([cle, page]);
  });

  it('leads to the cell of the date, by its table and key', () => {
    expect(suggestEtape({ ...PLEINE, copil: { etat: 'a-fixer' } }, null, false).vers).toBe(CELLULE_COPIL);
    expect(CELLULE_COPIL).toMatchObject({ table: 'tConvention', id: 'prochain_copil', champ: 'valeur' });
  });
});

it.each<[Situation['copil'], boolean]>([
  [{ etat: 'a-fixer' }, true],
  [{ etat: 'illisible', texte: 'bientôt' }, true],
  [PASSEE, true],
  [{ etat: 'jour', date: '2026-11-22', jours: 0 }, false],
])('a copil %p needs a date: %p', (copil, attendu) => {
  expect(needsDate(copil)).toBe(attendu);
});

describe('readDemarrage', () => {
  const lue = (plus: Partial<Situation>, reste: Partial<SituationLue> = {}): SituationLue => ({
    structure: true,
    situation: { ...PLEINE, ...plus },
    defauts: [],
    dejaControle: true,
    ...reste,
  });
  it.each<[string, SituationLue, string | null]>([
    ['a workbook without our tables', lue({}, { structure: false }), 'classeur'],
    ['no period', lue({ periode: false }), 'territoire'],
    ['no territory', lue({ codeTerritoire: '', territoire: '' }), 'territoire'],
    ['a territory by its name only', lue({ codeTerritoire: '' }), null],
    ['no figure', lue({ observations: 0 }), 'chiffres'],
    ['no control yet, which the next step says', lue({}, { dejaControle: false }), null],
    ['all done', lue({}), null],
  ])('with %s, the step to do is the right one', (_, situation, attendue) => {
    expect(readDemarrage(situation).courante).toBe(attendue);
  });

  it('keeps what is done, in whatever order it was', () => {
    expect([...readDemarrage(lue({ periode: false })).faites]).toEqual(['classeur', 'chiffres']);
  });
});
