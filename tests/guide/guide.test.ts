/** The illustrated guide: a page a task, the pane's own words, pictures that the scenes of today have made. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { parseHTML } from 'linkedom';
import { listPages, renderGuide } from '../../scripts/guide/render-guide';
import type { SceneJouee } from '../../scripts/guide/registre';
import { SCENES } from '../../scripts/guide/scenes';
import { TACHES } from '../../src/taskpane/aide/taches';
import { collectMotsComptes, collectMotsDesFeuilles, collectMotsDuVolet } from '../support/mots-du-volet';

const ROOT = path.join(__dirname, '..', '..');
const DOCS = path.join(ROOT, 'docs');
const GUIDE = path.join(DOCS, 'guide');
const IMAGES = path.join(GUIDE, 'images');
/** One cannot install the add-in from the add-in: the only page that is no task of the pane's help. */
const HORS_VOLET = ['installer'];

const read = (...parts: readonly string[]) => readFileSync(path.join(...parts), 'utf8');
const sommaire = read(DOCS, 'guide.md');
const fichiers = readdirSync(GUIDE).filter((fichier) => fichier.endsWith('.md'));
const pages = fichiers.map((fichier) => ({ id: fichier.replace('.md', ''), texte: read(GUIDE, fichier) }));
const textes = [{ id: 'guide', texte: sommaire }, ...pages];
const joues = JSON.parse(read(IMAGES, 'scenes.json')) as Readonly<Record<string, SceneJouee>>;
const images = readdirSync(IMAGES).filter((fichier) => fichier.endsWith('.png'));

const sansCode = (texte: string) => texte.replace(/`[^`]*`/g, '');
const enGras = (texte: string) => [...texte.matchAll(/\*\*([^*]+)\*\*/g)].map(([, mots = '']) => mots);
const imagesDe = (texte: string) =>
  [...texte.matchAll(/!\[([^\]]*)\]\(images\/([^)]+)\)/g)].map(([, alt = '', fichier = '']) => ({
    alt,
    fichier,
  }));

describe('the pages of the guide', () => {
  it('are one a task of the pane’s help, and all in the summary', () => {
    const ids = pages.map(({ id }) => id).sort();
    expect(ids).toEqual([...HORS_VOLET, ...TACHES.map(({ id }) => id)].sort());
    expect([...listPages(sommaire)].sort()).toEqual(ids);
    expect(Object.keys(SCENES).sort()).toEqual(ids);
  });

  it.each(TACHES)('$id has the title that the help shows, there and in the summary', ({ id, titre }) => {
    expect(pages.find((page) => page.id === id)?.texte.split('\n')[0]).toBe(`# ${titre}`);
    expect(sommaire).toContain(`[${titre}](guide/${id}.md)`);
  });

  it.each(pages)('$id says why, what to have, the steps and what to do when it goes wrong', ({ texte }) => {
    const titres = [...texte.matchAll(/^## (.+)$/gm)].map(([, titre]) => titre);
    expect(titres).toEqual(
      expect.arrayContaining([
        'Pourquoi',
        'Avant de commencer',
        'Les étapes',
        'Si quelque chose ne va pas',
        'Aller plus loin',
      ]),
    );
  });

  it.each([
    ['a straight apostrophe', /\p{L}'\p{L}/u],
    ['a breaking space before : ; ! ? % €', / [:;!?%€]/],
    ['a breaking space inside « »', /« | »/],
    ['three dots for an ellipsis', /\.\.\./],
    ['jargon of ours', /\b(?:JSON|parser|schéma de données|batch|null)\b/i],
  ])('never have %s', (_, faute) => {
    expect(textes.filter(({ texte }) => faute.test(sansCode(texte))).map(({ id }) => id)).toEqual([]);
  });
});

describe('the words of the guide', () => {
  const volet = collectMotsDuVolet();
  const feuilles = collectMotsDesFeuilles();
  const comptes = collectMotsComptes();

  it.each(textes)('$id has in bold the pane’s own words only', ({ texte }) => {
    const mots = enGras(texte);
    expect(mots.length).toBeGreaterThan(1);
    expect(mots.filter((mot) => !volet.has(mot) && !feuilles.has(mot))).toEqual([]);
  });

  it.each(pages)('$id names sheets, columns and rubriques that exist', ({ texte }) => {
    const citees = [
      ...texte.matchAll(
        /(?:feuilles?|colonnes?)\s«\u00A0([^»]+)\u00A0»(?:(?:,| et| ou)\s«\u00A0([^»]+)\u00A0»)*/g,
      ),
    ].flatMap(([passage]) => [...passage.matchAll(/«\u00A0([^»]+)\u00A0»/g)].map(([, nom = '']) => nom));
    expect(citees.filter((nom) => !feuilles.has(nom))).toEqual([]);
  });

  it.each(Object.entries(joues))('%s was played with labels that are still the pane’s', (_, { labels }) => {
    const inconnus = labels.filter(
      (label) =>
        !volet.has(label) &&
        !feuilles.has(label) &&
        !DONNEES.has(label) &&
        !comptes.some((mot) => mot.startsWith(label)),
    );
    expect(inconnus).toEqual([]);
  });
});

/** What scenes look for that is no word of ours: a commune, a pilote, an indicator. */
const DONNEES = new Set(['Frontignan', 'Service petite enfance', 'Taux de pauvreté']);

describe('the pictures of the guide', () => {
  it('are those that the pages name, each said in words', () => {
    const nommees = pages.flatMap(({ texte }) => imagesDe(texte));
    expect(nommees.map(({ fichier }) => fichier).sort()).toEqual([...images].sort());
    expect(nommees.filter(({ alt }) => alt.length < 20)).toEqual([]);
  });

  it.each(pages)('$id shows its own, two at most, as its scene made them', ({ id, texte }) => {
    const nommees = imagesDe(texte).map(({ fichier }) => fichier);
    expect(nommees.length).toBeLessThanOrEqual(2);
    expect(joues[id]?.images).toEqual(nommees);
  });

  it.each(Object.keys(SCENES))('%s are as fresh as their scene (mend: npm run guide)', (id) => {
    const source = read(ROOT, 'scripts', 'guide', 'scenes', `${id}.ts`).replaceAll('\r\n', '\n');
    expect(joues[id]?.scene).toBe(createHash('sha256').update(source).digest('hex').slice(0, 16));
  });

  it('are light', () => {
    const poids = images.map((fichier) => statSync(path.join(IMAGES, fichier)).size);
    expect(Math.max(...poids)).toBeLessThanOrEqual(80_000);
    expect(poids.reduce((somme, octets) => somme + octets, 0)).toBeLessThanOrEqual(2_000_000);
  });
});

describe('the guide in the build', () => {
  const rendues = renderGuide(DOCS);

  it('has a page for each of its sources, and the known limits', () => {
    expect(Object.keys(rendues).sort()).toEqual(
      ['index.html', 'limites.html', ...pages.map(({ id }) => `${id}.html`)].sort(),
    );
  });

  it.each(Object.entries(rendues))('%s is a whole page, whose links lead somewhere', (_, html) => {
    const { document } = parseHTML(html);
    expect(document.documentElement.getAttribute('lang')).toBe('fr');
    expect(document.querySelectorAll('h1')).toHaveLength(1);
    expect(document.querySelector('script, [style], [onclick]')).toBeNull();
    expect(html).not.toMatch(/\*\*|undefined|\[object|\]\(/);
    for (const lien of document.querySelectorAll('a')) {
      const href = lien.getAttribute('href') ?? '';
      expect(href === '../index.html' || href.startsWith('https://') || rendues[href] !== undefined).toBe(
        true,
      );
    }
    for (const image of document.querySelectorAll('img')) {
      expect(images).toContain((image.getAttribute('src') ?? '').replace('images/', ''));
      expect(image.getAttribute('alt')).not.toBe('');
    }
  });
});
