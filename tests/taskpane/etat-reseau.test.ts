/** Online or not: the browser's word, and a request that shows otherwise. */
import { dependsOnReseau, followReseau } from '../../src/taskpane/etat-reseau';

function fenetre(onLine = true) {
  const rappels: Partial<Record<'online' | 'offline', () => void>> = {};
  const navigator = { onLine };
  let joignable = true;
  const reseau = followReseau({
    navigator,
    addEventListener: (evenement, rappel) => {
      rappels[evenement] = rappel;
    },
    sonder: () => (joignable ? Promise.resolve() : Promise.reject(new TypeError('Failed to fetch'))),
  });
  return {
    reseau,
    navigator,
    emit: (evenement: 'online' | 'offline') => rappels[evenement]?.(),
    setJoignable: (voulu: boolean) => {
      joignable = voulu;
    },
  };
}

it('follows the browser, and tells only changes', () => {
  const { reseau, emit } = fenetre();
  let dits = 0;
  const unsubscribe = reseau.subscribe(() => (dits += 1));
  emit('offline');
  emit('offline');
  expect([reseau.isHorsLigne(), dits]).toEqual([true, 1]);
  emit('online');
  expect([reseau.isHorsLigne(), dits]).toEqual([false, 2]);
  unsubscribe();
  emit('offline');
  expect(dits).toBe(2);
});

it('is offline from the start when the browser says so', () => {
  expect(fenetre(false).reseau.isHorsLigne()).toBe(true);
});

it.each([
  ['a server that answers', true, false],
  ['a server out of reach', false, true],
])('after a failed request, with %s', async (_cas, joignable, horsLigne) => {
  const { reseau, setJoignable } = fenetre();
  setJoignable(joignable);
  reseau.tellEchec();
  await new Promise((resolve) => setTimeout(resolve, 0));
  expect(reseau.isHorsLigne()).toBe(horsLigne);
  reseau.tellRecu();
  expect(reseau.isHorsLigne()).toBe(false);
});

it('does not believe a part that was already there when the browser is offline', () => {
  const { reseau, navigator, emit } = fenetre();
  navigator.onLine = false;
  emit('offline');
  reseau.tellRecu();
  expect(reseau.isHorsLigne()).toBe(true);
});

it.each([
  ['reseau-injoignable', true],
  ['partie-absente', true],
  ['reseau-trop-de-requetes', false],
  ['AccessDenied', false],
])('%s depends on the network: %p', (code, attendu) => {
  expect(dependsOnReseau(code)).toBe(attendu);
});
