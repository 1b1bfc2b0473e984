/** What the ribbon asks of the pane, whichever comes first. */
import { buildDemandes, type NomPage } from '../../src/taskpane/demandes';

describe('demandes', () => {
  it('opens the page and makes its gesture once', () => {
    const demandes = buildDemandes();
    const suite: string[] = [];
    demandes.listenPages((page) => suite.push(`page ${page}`));
    demandes.listenGeste('controles', () => suite.push('geste'));
    demandes.ask('controles');
    expect(suite).toEqual(['page controles', 'geste']);
  });

  it('waits for a pane that is still loading', () => {
    const demandes = buildDemandes();
    const pages: NomPage[] = [];
    const geste = jest.fn();
    demandes.ask('accueil');
    demandes.listenPages((page) => pages.push(page));
    demandes.listenGeste('controles', () => {
      throw new Error('not asked for');
    });
    demandes.listenGeste('accueil', geste);
    expect(pages).toEqual(['accueil']);
    expect(geste).toHaveBeenCalledTimes(1);
  });

  it('does not make a gesture again when the page comes back', () => {
    const demandes = buildDemandes();
    const geste = jest.fn();
    demandes.ask('accueil');
    const stop = demandes.listenGeste('accueil', geste);
    stop();
    demandes.listenGeste('accueil', geste);
    expect(geste).toHaveBeenCalledTimes(1);
  });

  it('keeps the last of two demands', () => {
    const demandes = buildDemandes();
    const suite: string[] = [];
    demandes.ask('accueil');
    demandes.ask('controles');
    demandes.listenGeste('accueil', () => suite.push('accueil'));
    demandes.listenGeste('controles', () => suite.push('controles'));
    expect(suite).toEqual(['controles']);
  });

  it('calls nobody who stopped listening', () => {
    const demandes = buildDemandes();
    const page = jest.fn();
    demandes.listenPages(page)();
    demandes.ask('donnees');
    expect(page).not.toHaveBeenCalled();
  });
});
