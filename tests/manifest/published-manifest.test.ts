import { MANIFEST, checkCopy } from './manifest-copy';

interface PublicUrl {
  publicUrl(environment: Readonly<Record<string, string | undefined>>): string;
  publishManifest(text: string, url: string): string;
}

const { publicUrl, publishManifest } = jest.requireActual<PublicUrl>('../../scripts/webpack/public-url.cjs');

describe('the public address', () => {
  it.each([
    [undefined, 'https://localhost:3000'],
    ['  ', 'https://localhost:3000'],
    ['https://ctg.exemple.fr', 'https://ctg.exemple.fr'],
    ['https://exemple.fr/outils/ctg/', 'https://exemple.fr/outils/ctg'],
  ])('CTG_URL %p gives %s', (typed, expected) => {
    expect(publicUrl({ CTG_URL: typed })).toBe(expected);
  });

  it.each([
    ['http://ctg.exemple.fr', 'ne commence pas par https'],
    ['ctg.exemple.fr', 'n’est pas une adresse'],
    ['https://ctg.exemple.fr/?v=1', 'contient «\u00A0?\u00A0» ou «\u00A0#\u00A0»'],
  ])('CTG_URL %s is refused, in a sentence', (typed, sentence) => {
    expect(() => publicUrl({ CTG_URL: typed })).toThrow(sentence);
  });
});

describe('the published manifest', () => {
  it('is ours, unchanged, on the development address', () => {
    expect(publishManifest(MANIFEST, 'https://localhost:3000')).toBe(MANIFEST);
  });

  it.each(['https://ctg.exemple.fr', 'https://exemple.fr/outils/ctg'])(
    'has every address under %s and no fault',
    async (url) => {
      const text = publishManifest(MANIFEST, url);
      expect(text).not.toContain('localhost');
      expect(text).toContain(`<AppDomain>${new URL(url).origin}</AppDomain>`);
      expect(text.split(`"${url}/`).length).toBe(MANIFEST.split('"https://localhost:3000/').length);
      expect(await checkCopy(text)).toEqual([]);
    },
  );
});
