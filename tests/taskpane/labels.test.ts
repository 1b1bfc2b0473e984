/** Every text of the pane, read as a French proofreader would. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { GLOSSAIRE } from '../../src/taskpane/aide/glossaire/glossaire';
import { AIDES_PAGES } from '../../src/taskpane/aide/pages';
import { TACHES } from '../../src/taskpane/aide/taches';
import { TOUCHES_VOLET } from '../../src/taskpane/aide/touches';
import * as labels from '../../src/taskpane/labels';
import { RACCOURCIS } from '../../src/taskpane/raccourcis';
import { applyTypographie, fr } from '../../src/domain/typographie';

interface Texte {
  readonly chemin: string;
  readonly texte: string;
}

/** All strings of the labels; a label that is a function is called with a count, a name and a place. */
function collect(valeur: unknown, chemin: string): Texte[] {
  if (typeof valeur === 'string') return [{ chemin, texte: valeur }];
  if (typeof valeur === 'function')
    return collect(callLabel(valeur as (...args: unknown[]) => unknown), `${chemin}()`);
  if (typeof valeur !== 'object' || valeur === null) return [];
  return Object.entries(valeur).flatMap(([cle, suite]) => collect(suite, `${chemin}.${cle}`));
}

/** What labels are given: counts, a gravité and a count, or words. */
const ARGUMENTS = [
  [1234, 5, 7],
  ['erreur', 5],
  ['erreur', 'mots', 'mots'],
];

function callLabel(label: (...args: unknown[]) => unknown): unknown {
  for (const args of ARGUMENTS.slice(0, -1)) {
    try {
      return label(...args);
    } catch {
      // The next ones may suit it.
    }
  }
  return label(...(ARGUMENTS.at(-1) ?? []));
}

/** Texts kept beside the labels: tasks of the guide, glossary, keys. */
const AUTRES = { AIDES_PAGES, GLOSSAIRE, RACCOURCIS, TACHES, TOUCHES_VOLET };

/** What is written for programs, not for people: ids, destinations, keys as Excel names them. */
const TECHNIQUES = /\.(?:id|destination|page|touches|action|tache|termes?\.\d+\.id)(?:\.|$)/;

const TEXTES = [
  ...collect(labels, 'labels'),
  ...collect(AUTRES, 'autres').filter(({ chemin }) => !TECHNIQUES.test(chemin)),
];

/** One file a page, each in `labels.ts` under its own name. */
const FICHIERS = readdirSync(join(__dirname, '../../src/taskpane/labels')).map((fichier) =>
  fichier.replace('.ts', '').replace(/-(\w)/g, (_, lettre: string) => lettre.toUpperCase()),
);

const FAUTES: readonly (readonly [string, RegExp])[] = [
  ['a straight apostrophe', /'/],
  ['a straight quotation mark', /"/],
  ['a breaking space before : ; ! ? % €', / [:;!?%€]/],
  ['no space before a colon, a question or an exclamation mark', /\p{L}[:!?](?:\s|$)/u],
  ['a breaking space inside « »', /« | »/],
  ['guillemets without their spaces', /«[^\u00A0]|[^\u00A0]»/],
  ['three dots for an ellipsis', /\.\.\./],
  ['two spaces together', / {2}/],
  ['a space at an end', /^\s|\s$/],
  ['a value that is missing', /undefined|NaN|\[object/],
  ['English', /\b(?:the|and|with|your|please|error|loading|save|cancel|delete|undo|click|sheet|select)\b/i],
  ['jargon of ours', /\b(?:JSON|parser|schéma de données|batch|null)\b/i],
];

describe('labels of the pane', () => {
  it('are all collected, on every page', () => {
    expect(TEXTES.length).toBeGreaterThan(100);
    expect(new Set(TEXTES.map(({ chemin }) => chemin.split('.')[1]))).toEqual(
      new Set([...FICHIERS, ...Object.keys(AUTRES)]),
    );
  });

  it.each(FAUTES)('never have %s', (_, faute) => {
    expect(TEXTES.filter(({ texte }) => faute.test(texte))).toEqual([]);
  });

  it('end with a full stop when they say several words to the person', () => {
    const messages = TEXTES.filter(
      ({ chemin }) => /\.(?:message|aide|texte)$/.test(chemin) && !/filtres?|\.pages\./.test(chemin),
    );
    expect(messages.length).toBeGreaterThan(8);
    expect(messages.filter(({ texte }) => !/[.:?]$/.test(texte))).toEqual([]);
  });
});

describe('applyTypographie', () => {
  it.each([
    ['Territoire : Perpignan', 'Territoire\u00A0: Perpignan'],
    ['la feuille « Données » !', 'la feuille «\u00A0Données\u00A0»\u00A0!'],
    ['34,0 % et 12 €', '34,0\u00A0% et 12\u00A0€'],
    ['3 Mo', '3\u00A0Mo'],
    ['rien à lier', 'rien à lier'],
  ])('binds %p', (texte, attendu) => {
    expect(applyTypographie(texte)).toBe(attendu);
  });

  it('binds around the values of a template too', () => {
    expect(fr`« ${'Actions'} » : ${3}`).toBe('«\u00A0Actions\u00A0»\u00A0: 3');
  });
});
