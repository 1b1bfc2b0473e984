import { readFileSync } from 'node:fs';
import path from 'node:path';
import { addinResolver } from '../../../atelier/page/addin-address';
import { parseManifest } from '../../../atelier/page/manifest';

const xml = readFileSync(path.join(__dirname, '..', '..', '..', 'manifest.xml'), 'utf8');
const ORIGIN = 'https://localhost:8443';

describe('the addresses of the add-in in the atelier', () => {
  it.each([
    ['https://localhost:3000/taskpane.html', `${ORIGIN}/complement/taskpane.html`],
    ['https://localhost:3000/assets/icon-16.png', `${ORIGIN}/complement/assets/icon-16.png`],
    ['https://ailleurs.fr/x.png', 'https://ailleurs.fr/x.png'],
  ])('%s', (url, expected) => {
    expect(addinResolver(xml, ORIGIN)(url)).toBe(expected);
  });

  it('follows a public address with a folder', () => {
    const published = xml.replaceAll('https://localhost:3000/', 'https://ctg.exemple.fr/complement/v1/');
    expect(addinResolver(published, ORIGIN)('https://ctg.exemple.fr/complement/v1/functions.json')).toBe(
      `${ORIGIN}/complement/functions.json`,
    );
  });
});

describe('the manifest as the page reads it', () => {
  const manifest = parseManifest(xml, addinResolver(xml, ORIGIN));

  it('gives the pages and the functions', () => {
    expect(manifest.page).toBe(`${ORIGIN}/complement/taskpane.html`);
    expect(manifest.fonctions).toEqual({ metadata: `${ORIGIN}/complement/functions.json`, namespace: 'CTG' });
    expect(manifest.id).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('gives one tab with the three buttons, in order, each with its words, icon and gesture', () => {
    expect(manifest.onglets.map((tab) => tab.label)).toEqual(['CTG']);
    const boutons = manifest.onglets[0]?.groupes.flatMap((group) => group.boutons) ?? [];
    expect(boutons.map((bouton) => [bouton.label, bouton.action])).toEqual([
      ['Volet', { kind: 'volet', url: `${ORIGIN}/complement/taskpane.html` }],
      ['Structurer', { kind: 'fonction', nom: 'structurer' }],
      ['Contrôler', { kind: 'fonction', nom: 'controler' }],
    ]);
    for (const bouton of boutons) {
      expect(bouton.aide).toMatch(/\.$/);
      expect(bouton.icone).toMatch(/^https:\/\/localhost:8443\/complement\/assets\/[a-z]+-32\.png$/);
    }
  });

  it('reads a manifest without functions nor ribbon', () => {
    const bare = '<OfficeApp><Id>x</Id><DisplayName DefaultValue="N"/></OfficeApp>';
    expect(parseManifest(bare, (url) => url)).toEqual({
      id: 'x',
      nom: 'N',
      page: '',
      fonctions: null,
      onglets: [],
    });
  });
});
