/** One failure met by several gestures is shown once, and by the next one when the first is over. */
import { createRegistre } from '../../src/taskpane/echecs-page';
import { isPartieAbsente } from '../../src/taskpane/partie-absente';

it('is shown by the first that met it', () => {
  const registre = createRegistre();
  let dits = 0;
  registre.subscribe(() => (dits += 1));
  const remove = registre.add('ReadOnly', 'a');
  registre.add('ReadOnly', 'b');
  registre.add('Timeout', 'c');
  expect(['a', 'b'].map((id) => registre.isPremier('ReadOnly', id))).toEqual([true, false]);
  expect(registre.isPremier('Timeout', 'c')).toBe(true);
  remove();
  expect(['a', 'b'].map((id) => registre.isPremier('ReadOnly', id))).toEqual([false, true]);
  expect(dits).toBe(4);
});

it.each([
  ['a script', Object.assign(new Error('Loading chunk 7 failed.'), { name: 'ChunkLoadError' }), true],
  [
    'a style sheet',
    Object.assign(new Error('Loading CSS chunk 7 failed.'), { code: 'CSS_CHUNK_LOAD_FAILED' }),
    true,
  ],
  ['a bug', new TypeError('x is undefined'), false],
  ['words', 'ChunkLoadError', false],
])('tells a part that did not come from a bug: %s', (_quoi, cause, attendu) => {
  expect(isPartieAbsente(cause)).toBe(attendu);
});
