/** What the ribbon, a menu or a link asks of the pane, whichever comes first. */
import { buildDemandes, type Destination } from '../../src/taskpane/demandes';

const CONTROLER: Destination = { page: 'controles', vue: 'constats', geste: true };
const STRUCTURER: Destination = { page: 'convention', vue: 'classeur', geste: true };

describe('demandes', () => {
  it('opens the page and makes its gesture once', () => {
    const demandes = buildDemandes();
    const suite: string[] = [];
    demandes.listenPages(({ page, vue }) => suite.push(`page ${page} ${vue ?? ''}`));
    demandes.listenGeste('controles', () => suite.push('geste'));
    demandes.ask(CONTROLER);
    expect(suite).toEqual(['page controles constats', 'geste']);
  });

  it('goes to a page without making its gesture when it is not asked for', () => {
    const demandes = buildDemandes();
    const geste = jest.fn();
    demandes.listenGeste('plan', geste);
    demandes.ask({ page: 'plan', objet: 'A1' });
    expect(geste).not.toHaveBeenCalled();
  });

  it('waits for a pane that is still loading', () => {
    const demandes = buildDemandes();
    const vues: Destination[] = [];
    const geste = jest.fn();
    demandes.ask(STRUCTURER);
    demandes.listenPages((destination) => vues.push(destination));
    demandes.listenGeste('controles', () => {
      throw new Error('not asked for');
    });
    demandes.listenGeste('convention', geste);
    expect(vues).toEqual([STRUCTURER]);
    expect(geste).toHaveBeenCalledWith(STRUCTURER);
  });

  it('gives a waiting destination once, even to a pane that listens again', () => {
    const demandes = buildDemandes();
    const vues: Destination[] = [];
    demandes.ask({ page: 'aide' });
    demandes.listenPages((destination) => vues.push(destination))();
    demandes.listenPages((destination) => vues.push(destination));
    expect(vues).toEqual([{ page: 'aide' }]);
  });

  it('does not make a gesture again when the page comes back', () => {
    const demandes = buildDemandes();
    const geste = jest.fn();
    demandes.ask(STRUCTURER);
    const stop = demandes.listenGeste('convention', geste);
    stop();
    demandes.listenGeste('convention', geste);
    expect(geste).toHaveBeenCalledTimes(1);
  });

  it('keeps the last of two demands', () => {
    const demandes = buildDemandes();
    const suite: string[] = [];
    demandes.ask(STRUCTURER);
    demandes.ask(CONTROLER);
    demandes.listenGeste('convention', () => suite.push('convention'));
    demandes.listenGeste('controles', () => suite.push('controles'));
    expect(suite).toEqual(['controles']);
  });

  it('calls nobody who stopped listening', () => {
    const demandes = buildDemandes();
    const page = jest.fn();
    demandes.listenPages(page)();
    demandes.ask({ page: 'donnees' });
    expect(page).not.toHaveBeenCalled();
  });
});
