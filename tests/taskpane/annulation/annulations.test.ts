/** What the undo bar is told, and what it says. */
import { summarizeAnnulation } from '../../../src/taskpane/annulation/summarize-annulation';
import { buildAnnulations } from '../../../src/taskpane/annulations';

const STRUCTURE = { titre: 'Structurer le classeur', date: '2026-11-22T10:00:00.000Z' };
const CHIFFRES = { titre: 'Écrire des chiffres', date: '2026-11-22T10:05:00.000Z' };
const RAPPORT = {
  titre: 'Structurer le classeur',
  cellulesRendues: 0,
  lignesRetirees: 0,
  feuillesRetirees: [],
  colonnesRetirees: [],
  gardees: [],
};

describe('buildAnnulations', () => {
  it('tells each change once, and keeps the same object otherwise', () => {
    const annulations = buildAnnulations();
    let appels = 0;
    const unsubscribe = annulations.subscribe(() => (appels += 1));
    annulations.setDerniere(null);
    expect(appels).toBe(0);
    annulations.setDerniere(STRUCTURE);
    const etat = annulations.read();
    annulations.setDerniere({ ...STRUCTURE });
    expect(annulations.read()).toBe(etat);
    unsubscribe();
    annulations.setDerniere(CHIFFRES);
    expect(appels).toBe(1);
  });

  it('shows the outcome of an undoing until something else is written', () => {
    const annulations = buildAnnulations();
    annulations.setDerniere(CHIFFRES);
    annulations.setAnnulee(STRUCTURE, RAPPORT);
    annulations.setDerniere(STRUCTURE);
    expect(annulations.read()).toEqual({ derniere: STRUCTURE, rapport: RAPPORT, annulees: 1 });
    annulations.setDerniere(CHIFFRES);
    expect(annulations.read()).toEqual({ derniere: CHIFFRES, rapport: null, annulees: 1 });
  });
});

describe('summarizeAnnulation', () => {
  it.each([
    [{}, '« Structurer le classeur » est annulé. Il n’y avait rien à remettre.'],
    [
      { feuillesRetirees: ['Axes', 'Actions'], lignesRetirees: 3, cellulesRendues: 1 },
      '« Structurer le classeur » est annulé. 2 feuilles retirées, 3 lignes retirées, 1 cellule rendue.',
    ],
  ])('of %p', (plus, attendu) => {
    expect(summarizeAnnulation({ ...RAPPORT, ...plus }).replace(/\u00A0/g, ' ')).toBe(attendu);
  });
});
