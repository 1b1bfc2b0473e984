/** Searching the real catalogue as people type: accents, codes, words of the street, themes; and its time. */
import { performance } from 'node:perf_hooks';
import { fiches } from '../../../src/indicators';
import { buildCatalogue, FAVORIS, searchCatalogue } from '../../../src/taskpane/catalogue/search-catalogue';

const CATALOGUE = buildCatalogue(fiches);
const find = (texte: string, theme = '', favoris: readonly string[] = []): readonly string[] =>
  searchCatalogue(CATALOGUE, { texte, theme }, new Set(favoris)).map(({ fiche }) => fiche.id);

describe('searching the catalogue', () => {
  it.each([
    ['taux de pauvrete', 'TAUX_PAUVRETE'],
    ['TAUX_PAUVRETE', 'TAUX_PAUVRETE'],
    ['Pauvreté', 'TAUX_PAUVRETE'],
    ['gini', 'INDICE_GINI'],
    ['niveau de vie médian', 'NIVEAU_VIE_MEDIAN'],
    ['population municipale', 'POPULATION'],
    ['avancement', 'TAUX_AVANCEMENT'],
  ])('%p puts %s first', (texte, attendu) => {
    expect(find(texte)[0]).toBe(attendu);
  });

  it.each([
    ['nounou', 'TAUX_COUV_AM'],
    ['crèche', 'TAUX_COUV_EAJE'],
    ['centre de loisirs', 'TAUX_COUV_ALSH'],
    ['monoparental', 'PART_FAMILLES_MONO'],
    ['l’école', 'NB_ELEVES_PREMIER_DEGRE'],
    ['seniors', 'PART_65_PLUS'],
    ['revenu', 'NIVEAU_VIE_MEDIAN'],
    ['quartiers prioritaires', 'PART_POP_QPV'],
  ])('%p finds %s, which is called otherwise', (texte, attendu) => {
    expect(find(texte)).toContain(attendu);
  });

  it('gives all of the catalogue to nobody typing, and nothing to nonsense', () => {
    expect(find('')).toHaveLength(fiches.length);
    expect(find('  ')).toHaveLength(fiches.length);
    expect(find('xyzzy')).toEqual([]);
  });

  it('narrows by theme, by champ and to favourites, and searches within', () => {
    const revenus = find('', 'groupe:revenus');
    expect(revenus).toContain('TAUX_PAUVRETE');
    expect(revenus).not.toContain('POPULATION');
    expect(find('', 'champ:Petite enfance')).toContain('TAUX_COUV_EAJE');
    expect(find('', FAVORIS, ['POPULATION', 'INDICE_GINI'])).toEqual(['POPULATION', 'INDICE_GINI']);
    expect(find('gini', FAVORIS, ['POPULATION', 'INDICE_GINI'])).toEqual(['INDICE_GINI']);
    expect(find('', FAVORIS)).toEqual([]);
  });

  it('answers a keystroke within 5 ms', () => {
    const mots = ['p', 'pa', 'pau', 'pauv', 'taux de couv', 'monoparentales', 'e'];
    mots.forEach((mot) => find(mot));
    const tours = 20;
    const debut = performance.now();
    for (let tour = 0; tour < tours; tour += 1) mots.forEach((mot) => find(mot));
    expect((performance.now() - debut) / (tours * mots.length)).toBeLessThan(5);
  });
});
