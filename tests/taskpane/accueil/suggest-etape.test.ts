/** The next step the home suggests, and where it leads. */
import { suggestEtape } from '../../../src/taskpane/accueil/suggest-etape';

describe('suggestEtape', () => {
  it.each([
    ['the territory first', { codeTerritoire: ' ', observations: 12, actions: 3 }, 'territoire', 'donnees'],
    ['then the figures', { codeTerritoire: '66136', observations: 0, actions: 3 }, 'chiffres', 'donnees'],
    ['then the actions', { codeTerritoire: '66136', observations: 12, actions: 0 }, 'actions', 'plan'],
    [
      'then the controls',
      { codeTerritoire: '66136', observations: 12, actions: 3 },
      'controles',
      'controles',
    ],
  ])('suggests %s', (_, etat, cle, page) => {
    const etape = suggestEtape(etat);
    expect([etape.cle, etape.destination.page]).toEqual([cle, page]);
  });
});
