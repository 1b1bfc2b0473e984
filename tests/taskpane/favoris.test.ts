/** Favourites: kept, told to whoever listens, and read with care. */
import { buildFavoris } from '../../src/taskpane/favoris';

function memoire(debut: string | null) {
  let texte = debut;
  return { read: () => texte, write: (suite: string) => void (texte = suite), lu: () => texte };
}

it('marks, unmarks, remembers, and tells', () => {
  const lieu = memoire(null);
  const favoris = buildFavoris(lieu);
  const avant = favoris.read();
  expect(favoris.read()).toBe(avant);
  const onChange = jest.fn();
  const stop = favoris.subscribe(onChange);
  favoris.toggle('POPULATION');
  favoris.toggle('INDICE_GINI');
  expect([...favoris.read()]).toEqual(['POPULATION', 'INDICE_GINI']);
  expect([...buildFavoris(lieu).read()]).toEqual(['POPULATION', 'INDICE_GINI']);
  favoris.toggle('POPULATION');
  expect(lieu.lu()).toBe('INDICE_GINI');
  stop();
  favoris.toggle('INDICE_GINI');
  expect(onChange).toHaveBeenCalledTimes(3);
});

it('drops what is no id', () => {
  expect([...buildFavoris(memoire('POPULATION <b> taux {"a":1} TCAM')).read()]).toEqual([
    'POPULATION',
    'TCAM',
  ]);
});
