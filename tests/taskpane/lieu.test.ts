/** Where one is in the pane, and what is remembered of it from one opening to the next. */
import { goTo, openPage, openVue, startAt, type Lieu } from '../../src/taskpane/lieu';
import { buildMemoireLieu } from '../../src/taskpane/memoire-lieu';

describe('the place in the pane', () => {
  it('begins on the home, or where one was', () => {
    expect(startAt(null)).toMatchObject({ page: 'accueil', visitees: ['accueil'], demandes: 0 });
    expect(startAt({ page: 'plan', vues: { plan: 'frise' } })).toMatchObject({
      page: 'plan',
      vues: { plan: 'frise' },
      visitees: ['plan'],
    });
  });

  it('keeps the view of each page while others are shown', () => {
    const suite = openPage(openPage(openVue(startAt(null), 'donnees', 'catalogue'), 'donnees'), 'plan');
    expect(suite.vues).toEqual({ donnees: 'catalogue' });
    expect(suite.visitees).toEqual(['accueil', 'donnees', 'plan']);
  });

  it('goes to what is asked for, a new object each time', () => {
    const destination = { page: 'plan', vue: 'fiches', objet: 'id-1' } as const;
    const un = goTo(startAt(null), destination);
    const deux = goTo(un, destination);
    expect(un).toMatchObject({ page: 'plan', vues: { plan: 'fiches' }, demandes: 1 });
    expect(deux.cibles.plan).toEqual(destination);
    expect(deux.cibles.plan).not.toBe(un.cibles.plan);
  });

  it('leaves the view as it was when only the page is asked for', () => {
    expect(goTo(openVue(startAt(null), 'plan', 'frise'), { page: 'plan' }).vues.plan).toBe('frise');
  });
});

describe('what is remembered', () => {
  const PLAN: Lieu = { page: 'plan', vues: { plan: 'frise' } };
  const open = (depart: string | null = null) => {
    let texte = depart;
    return {
      memoire: { read: () => texte, write: (suite: string) => (texte = suite) },
      texte: () => texte,
    };
  };

  it('is found again for the same workbook only', () => {
    const { memoire } = open();
    buildMemoireLieu(memoire, 'https://x/perpignan.xlsx').write(PLAN);
    expect(buildMemoireLieu(memoire, 'https://x/perpignan.xlsx').read()).toEqual(PLAN);
    expect(buildMemoireLieu(memoire, 'https://x/lourdes.xlsx').read()).toBeNull();
  });

  it('is nothing for a workbook that has no name yet', () => {
    const { memoire, texte } = open();
    buildMemoireLieu(memoire, '').write(PLAN);
    expect(buildMemoireLieu(memoire, '').read()).toBeNull();
    expect(texte()).toBeNull();
  });

  it('keeps the workbooks opened last, once each', () => {
    const { memoire, texte } = open();
    for (const rang of Array.from({ length: 40 }, (_, n) => n % 20))
      buildMemoireLieu(memoire, `classeur ${String(rang)}`).write(PLAN);
    const gardes = JSON.parse(texte() ?? '') as unknown[];
    expect(gardes).toHaveLength(12);
    expect(buildMemoireLieu(memoire, 'classeur 19').read()).toEqual(PLAN);
    expect(buildMemoireLieu(memoire, 'classeur 0').read()).toBeNull();
  });

  it.each([
    '',
    '{',
    '{}',
    'null',
    '[["a"]]',
    '[["a",null]]',
    '[["a",{"page":"ailleurs","vues":{}}]]',
    '[["a",{"page":"plan"}]]',
  ])('forgets what it does not understand: %s', (texte) => {
    expect(buildMemoireLieu(open(texte).memoire, 'a').read()).toBeNull();
  });
});
