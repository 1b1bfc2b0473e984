/** The help: every link leads somewhere, the glossary finds words as people type them, texts as a French proofreader would read them. */
import { GLOSSAIRE } from '../../src/taskpane/aide/glossaire/glossaire';
import { searchTermes } from '../../src/taskpane/aide/glossaire/define';
import { AIDES_PAGES } from '../../src/taskpane/aide/pages';
import { TACHES } from '../../src/taskpane/aide/taches';
import { TOUCHES_VOLET } from '../../src/taskpane/aide/touches';
import VueGlossaire from '../../src/taskpane/aide/vue-glossaire';
import { VueGuide } from '../../src/taskpane/aide/vue-guide';
import VueRaccourcis from '../../src/taskpane/aide/vue-raccourcis';
import { PAGES } from '../../src/taskpane/demandes';
import { render } from './controles/render';

const TERMES = GLOSSAIRE.flatMap(({ termes }) => termes);
const noms = TERMES.map(({ terme }) => terme);

describe('the glossary', () => {
  it('has the words of the field, each once, each with a definition that ends', () => {
    expect(TERMES.length).toBeGreaterThanOrEqual(60);
    expect(new Set(noms).size).toBe(noms.length);
    expect(TERMES.filter(({ definition }) => !/[.?)]$/.test(definition))).toEqual([]);
    expect(TERMES.filter(({ definition }) => definition.length > 330)).toEqual([]);
  });

  it.each([
    ['convention territoriale', 'CTG'],
    ['creche', 'EAJE'],
    ['COMITE DE PILOTAGE', 'Copil'],
    ['QF', 'Quotient familial'],
    ['secret', 'Secret statistique'],
    ['places pour 100', 'Taux de couverture petite enfance'],
    ['RAM', 'RPE'],
  ])('finds « %s »: %s', (recherche, terme) => {
    expect(searchTermes(TERMES, recherche)[0]?.terme).toBe(terme);
  });

  it('shows all when nothing is looked for, none when nothing is found', () => {
    expect(searchTermes(TERMES, '  ')).toBe(TERMES);
    expect(searchTermes(TERMES, 'xyzzy')).toEqual([]);
  });

  it('opens on the term it is asked for', () => {
    const { texte } = render(<VueGlossaire cible={{ page: 'aide', vue: 'glossaire', objet: 'Millésime' }} />);
    expect(texte).toContain('L’année que décrit un chiffre');
    expect(texte).not.toContain('Comité technique');
  });
});

describe('the help of a page', () => {
  it.each(PAGES)('%s leads to tasks and terms that are there', (page) => {
    const { taches, termes } = AIDES_PAGES[page];
    const ids = TACHES.map(({ id }) => id);
    expect(taches.filter((tache) => !ids.includes(tache))).toEqual([]);
    expect(termes.filter((terme) => !noms.includes(terme))).toEqual([]);
  });
});

describe('the guide', () => {
  it('has one entry a task, three lines at most, each with a way to a page', () => {
    expect(new Set(TACHES.map(({ id }) => id)).size).toBe(TACHES.length);
    expect(TACHES.filter(({ etapes }) => etapes.length === 0 || etapes.length > 3)).toEqual([]);
    expect(TACHES.filter(({ destination }) => !PAGES.includes(destination.page))).toEqual([]);
  });

  it('opens the task it is asked for, and says what is to come without a button', () => {
    const { html, texte } = render(
      <VueGuide cible={{ page: 'aide', vue: 'guide', objet: 'controler' }} onPage={() => undefined} />,
    );
    expect(html.match(/<details[^>]* open/g)).toHaveLength(1);
    expect(texte).toContain('Contrôler le plan avant le copil');
    expect(texte).toContain('Les documents pour le copil');
  });
});

it('lists the keys of Excel for Windows and Mac, says when this Excel takes none, and those of the pane', () => {
  const { texte } = render(<VueRaccourcis />);
  expect(texte).toContain('Ctrl + Maj + E');
  expect(texte).toContain('Cmd + Option + Maj + E');
  expect(texte).toContain('ne prend pas les raccourcis');
  expect(texte).toContain('F6');
});

it.each([
  ['a breaking space before : ; ! ? %', / [:;!?%]/],
  ['a straight apostrophe', /'/],
  ['a breaking space inside « »', /« | »/],
  ['three dots for an ellipsis', /\.\.\./],
])('no text of the help has %s', (_, faute) => {
  const textes = [
    ...TERMES.flatMap(({ terme, definition }) => [terme, definition]),
    ...TACHES.flatMap(({ titre, etapes }) => [titre, ...etapes]),
    ...Object.values(AIDES_PAGES).map(({ but }) => but),
    ...TOUCHES_VOLET.flatMap(({ touches, effet }) => [touches, effet]),
  ];
  expect(textes.filter((texte) => faute.test(texte))).toEqual([]);
});
