/** The guide as pages of the build: docs/guide.md and the pages it names, in the order it names them, beside the help of the functions. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Marked } from 'marked';
import { renderPage } from '../../src/indicators/aide/page-aide';

/** What is published: the name of a page → its source in docs/. */
const SOMMAIRE = 'guide.md';
const LIMITES = 'limites.md';

interface Etape {
  readonly id: string;
  readonly titre: string;
}

/** Every page of the guide, by its file name in the folder « guide » of the help. */
export function renderGuide(docs: string): Readonly<Record<string, string>> {
  const lire = (fichier: string) => readFileSync(path.join(docs, ...fichier.split('/')), 'utf8');
  const sommaire = lire(SOMMAIRE);
  const etapes = listEtapes(sommaire, lire);
  return {
    'index.html': renderMarkdown(
      sommaire,
      SOMMAIRE,
      '<p><a href="../index.html">Fonctions du complément</a></p>',
    ),
    'limites.html': renderMarkdown(lire(LIMITES), LIMITES, RETOUR),
    ...Object.fromEntries(
      etapes.map(({ id }, rang) => {
        const fichier = `guide/${id}.md`;
        const suite = renderSuite(etapes[rang - 1], etapes[rang + 1]);
        return [`${id}.html`, renderMarkdown(lire(fichier), fichier, RETOUR, suite)];
      }),
    ),
  };
}

const RETOUR = '<p><a href="index.html">Guide du complément</a></p>';

/** The ids of the pages, in the order in which the summary links them. */
export function listPages(sommaire: string): readonly string[] {
  return [...sommaire.matchAll(/\]\(guide\/([a-z-]+)\.md\)/g)].map(([, id = '']) => id);
}

function listEtapes(sommaire: string, lire: (fichier: string) => string): readonly Etape[] {
  return listPages(sommaire).map((id) => ({ id, titre: titleOf(lire(`guide/${id}.md`), id) }));
}

function titleOf(texte: string, fichier: string): string {
  const titre = /^# (.+)$/m.exec(texte)?.[1];
  if (titre === undefined) throw new Error(`docs/${fichier} has no title: its first line is « # … ».`);
  return titre;
}

function renderMarkdown(texte: string, fichier: string, avant: string, apres = ''): string {
  const marked = new Marked({
    async: false,
    walkTokens: (token) => {
      if (token.type === 'link') token['href'] = toPublished(String(token['href']), fichier);
      if (token.type === 'image') token['href'] = `images/${path.posix.basename(String(token['href']))}`;
    },
  });
  const corps = marked.parse(texte) as string;
  return renderPage({
    titre: titleOf(texte, fichier),
    contenu: [avant, corps.trim(), apres].filter((partie) => partie !== '').join('\n'),
    versAide: '../',
  });
}

/** Where a link of a source leads once published: all the pages are in one folder. */
function toPublished(lien: string, fichier: string): string {
  if (lien.startsWith('https://') || lien.startsWith('#')) return lien;
  const cible = path.posix.join(path.posix.dirname(fichier), lien);
  if (cible === SOMMAIRE) return 'index.html';
  const nom = /^(?:guide\/)?([a-z-]+)\.md(#.*)?$/.exec(cible);
  if (nom === null || (!cible.startsWith('guide/') && !cible.startsWith(LIMITES))) {
    throw new Error(`docs/${fichier} links to ${lien}, which is not published with the guide.`);
  }
  return `${nom[1] ?? ''}.html${nom[2] ?? ''}`;
}

function renderSuite(precedente: Etape | undefined, suivante: Etape | undefined): string {
  const liens = [
    precedente && `<a href="${precedente.id}.html">Page précédente : ${precedente.titre}</a>`,
    suivante && `<a href="${suivante.id}.html">Page suivante : ${suivante.titre}</a>`,
  ].filter((lien) => lien !== undefined);
  return liens.length === 0 ? '' : `<hr />\n<p>${liens.join('<br />')}</p>`.replaceAll(' :', '\u00A0:');
}
