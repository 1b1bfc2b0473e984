/** Searching as people type. */
import { toCleNom, withoutArticle, withoutForme } from '../../src/territories/cle-nom';
import { openIndexReel } from '../support/index-reel';

const index = openIndexReel();
const first = (texte: string): string | undefined => index.search(texte, 8)[0]?.code;

describe('search', () => {
  it.each([
    ['perp', '66136'],
    ['Perpignan', '66136'],
    ['frontig', '34108'],
    ['canet-en-r', '66037'],
    ['canet en r', '66037'],
    ['bauge en', '49018'],
    ['BAUGÉ EN ANJOU', '49018'],
    ['lourdes', '65286'],
    ['jarret', '65233'],
    ['st denis', '97411'],
    ['saint denis', '97411'],
    ['havre', '76351'],
    ['le havre', '76351'],
    ['66136', '66136'],
    ['66000', '66136'],
    ['200027183', '200027183'],
    ['tarbes-lourdes', '200069300'],
    ['occit', 'REG-76'],
    ['perpinan', '66136'],
  ])('« %s » gives %s first', (texte, code) => {
    expect(first(texte)).toBe(code);
  });

  it('offers the EPCI beside its commune', () => {
    expect(index.search('perpignan', 8).map(({ code }) => code)).toContain('200027183');
  });

  it('puts an exact name before longer ones, then the most populated', () => {
    const noms = index.search('saint-denis', 6).map(({ nom }) => nom);
    expect(noms.slice(0, 4)).toEqual(['Saint-Denis', 'Saint-Denis', 'Saint-Denis', 'Saint-Denis']);
    expect(noms[4]).toMatch(/^Saint-Denis-/);
  });

  it('finds every commune of a postal code', () => {
    expect(index.search('01400', 50).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['01001', '01093']),
    );
  });

  it.each([
    ['', 8],
    ['   ', 8],
    ['perpignan', 0],
    ['zzzzzz', 8],
  ])('« %s » limited to %d gives nothing', (texte, limite) => {
    expect(index.search(texte, limite)).toEqual([]);
  });

  it('never gives more than asked, nor twice the same', () => {
    const trouves = index.search('saint', 20);
    expect(trouves).toHaveLength(20);
    expect(new Set(trouves.map(({ code }) => code)).size).toBe(20);
  });
});

describe('keys of names', () => {
  it.each([
    ["L'Haÿ-les-Roses", 'l hay les roses'],
    ['St-Étienne', 'saint etienne'],
    ['Ste Marie', 'sainte marie'],
    ['Brest', 'brest'],
    ['Œuilly', 'oeuilly'],
    ['  Le   Pin ', 'le pin'],
  ])('« %s » is « %s »', (nom, cle) => {
    expect(toCleNom(nom)).toBe(cle);
  });

  it('drops an article or a legal form, never the whole name', () => {
    expect(withoutArticle('le havre')).toBe('havre');
    expect(withoutArticle('les')).toBe('les');
    expect(withoutForme('cc du pays de x')).toBe('pays de x');
    expect(withoutForme('metropole de lyon')).toBe('metropole de lyon');
  });
});
