/** The help: a page for every function, in French, readable without script, and linked from functions.json. */
import { parseHTML } from 'linkedom';
import { buildMetadata } from '../../../src/functions/metadata';
import { acces } from '../../../src/indicators/acces';
import { renderAide } from '../../../src/indicators/aide/render-aide';
import { writeAppel } from '../../../src/indicators/aide/render-exemple';
import { IDS_CONTROLES } from '../../../src/indicators/controles/ids';
import { catalogue } from '../../../src/indicators/catalogue';

const pages = renderAide();
const ids = [...[...catalogue, ...acces].map(({ id }) => id), ...IDS_CONTROLES];

describe('the help', () => {
  it('has a page for every function, an index and its styles', () => {
    expect(Object.keys(pages).sort()).toEqual(
      ['aide.css', 'index.html', ...ids.map((id) => `${id}.html`)].sort(),
    );
  });

  it('is where functions.json points', () => {
    const { functions } = buildMetadata({ aide: 'https://exemple.fr/ctg/aide' });
    for (const { id, helpUrl = '' } of functions) {
      expect(helpUrl.replace('https://exemple.fr/ctg/aide/', '')).toBe(`${id}.html`);
      expect(pages[`${id}.html`]).toBeDefined();
    }
  });

  it.each(Object.entries(pages).filter(([nom]) => nom.endsWith('.html')))(
    '%s is a whole page',
    (nom, html) => {
      const { document } = parseHTML(html);
      expect(document.documentElement.getAttribute('lang')).toBe('fr');
      expect(document.title).toContain(
        nom === 'index.html' ? 'Fonctions' : `CTG.${nom.replace('.html', '')}`,
      );
      expect(document.querySelectorAll('h1')).toHaveLength(1);
      expect(document.querySelector('script')).toBeNull();
      expect(html).not.toMatch(/undefined|\[object|NaN/);
      for (const lien of document.querySelectorAll('a')) {
        const href = lien.getAttribute('href') ?? '';
        // The guide's pages are another folder's, checked with them.
        expect(href.startsWith('https://') || href === 'guide/index.html' || pages[href] !== undefined).toBe(
          true,
        );
        expect(lien.textContent).not.toBe('');
      }
      for (const entete of document.querySelectorAll('th'))
        expect(entete.getAttribute('scope')).toMatch(/^(?:col|row)$/);
    },
  );

  it('says what the poverty rate is, where it comes from and what to beware of', () => {
    const texte = parseHTML(pages['TAUX_PAUVRETE.html'] ?? '').document.body.textContent.replaceAll(
      '\u00A0',
      ' ',
    );
    for (const attendu of [
      '=CTG.TAUX_PAUVRETE([territoire] ; [millesime])',
      'territoire (facultatif)',
      'Insee, Filosofi',
      'TP60{aa}',
      'commune, EPCI, département, région, France',
      'Ne se somme pas et ne se moyenne pas.',
      '=CTG.TAUX_PAUVRETE("66136")',
      '34,0 %',
      '#N/A : le chiffre n’est pas publié (secret statistique)',
    ]) {
      expect(texte).toContain(attendu);
    }
  });

  it.each([
    [[[['66136']], [[2021]]], '=CTG.X("66136";2021)'],
    [[[], [[0.5]], []], '=CTG.X(;0,5)'],
    [
      [
        [
          ['a', 1],
          ['b', null],
        ],
      ],
      '=CTG.X({"a".1;"b".})',
    ],
    [[], '=CTG.X()'],
  ] as [Parameters<typeof writeAppel>[1], string][])('%j is written %s', (args, attendu) => {
    expect(writeAppel('X', args)).toBe(attendu);
  });
});
