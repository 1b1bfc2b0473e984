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

  it('gives one tab, its groups in order, each button with its words, icon and gesture', () => {
    expect(manifest.onglets.map((tab) => tab.label)).toEqual(['CTG']);
    const groupes = manifest.onglets[0]?.groupes ?? [];
    expect(groupes.map(({ label, boutons }) => [label, ...boutons.map((bouton) => bouton.label)])).toEqual([
      ['Convention', 'Volet', 'Structurer'],
      ['Chiffres', 'Importer', 'Expliquer'],
      ['Plan d’actions', 'Plan', 'Fiche', 'Ajouter'],
      ['Avant le copil', 'Contrôler', 'Évaluation'],
      ['Aide', 'Aide'],
    ]);
    const [volet, ...autres] = groupes.flatMap((group) => group.boutons);
    expect(volet?.action).toEqual({ kind: 'volet', url: `${ORIGIN}/complement/taskpane.html` });
    expect(autres.map(({ action }) => action.kind)).toEqual(autres.map(() => 'fonction'));
    for (const bouton of [volet, ...autres]) {
      expect(bouton?.aide).toMatch(/\.$/);
      expect(bouton?.icone).toMatch(/^https:\/\/localhost:8443\/complement\/assets\/[a-z]+-32\.png$/);
    }
  });

  it('gives the menu of cells and the file of shortcuts', () => {
    const { label, elements = [] } = manifest.menuCellules ?? {};
    expect(label).toBe('Convention CTG');
    expect(elements.map((element) => [element.id, element.label, element.action])).toEqual([
      ['CTG.Menu.Expliquer', 'Expliquer ce chiffre', { kind: 'fonction', nom: 'expliquer' }],
      ['CTG.Menu.Fiche', 'Ouvrir la fiche', { kind: 'fonction', nom: 'fiche' }],
      ['CTG.Menu.Ajouter', 'Ajouter une action ici', { kind: 'fonction', nom: 'ajouter' }],
    ]);
    expect(manifest.raccourcis).toBe(`${ORIGIN}/complement/raccourcis.json`);
  });

  it('reads a manifest without functions nor ribbon', () => {
    const bare = '<OfficeApp><Id>x</Id><DisplayName DefaultValue="N"/></OfficeApp>';
    expect(parseManifest(bare, (url) => url)).toEqual({
      id: 'x',
      nom: 'N',
      page: '',
      fonctions: null,
      onglets: [],
      menuCellules: null,
      raccourcis: null,
    });
  });
});
