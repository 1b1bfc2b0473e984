/** The frame of a help page: static, readable without script, printed as it is. */

export interface PageAide {
  readonly titre: string;
  /** HTML of the page's content. */
  readonly contenu: string;
  /** From the page's folder to « aide »: nothing in it, « ../ » in a folder of it. */
  readonly versAide?: string;
}

export function renderPage({ titre, contenu, versAide = '' }: PageAide): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8" />
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'self'; img-src 'self'" />
<meta name="viewport" content="width=device-width, initial-scale=1" />
<title>${escapeHtml(titre)} – Complément CTG</title>
<link rel="icon" href="${versAide}../assets/icon-32.png" />
<link rel="stylesheet" href="${versAide}aide.css" />
</head>
<body>
<main>
${contenu}
</main>
</body>
</html>
`;
}

export function escapeHtml(texte: string): string {
  return texte
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** A titled part; nothing when it has nothing to say. */
export function renderSection(titre: string, contenu: string): string {
  return contenu === '' ? '' : `<h2>${escapeHtml(titre)}</h2>\n${contenu}\n`;
}

export function renderList(lignes: readonly string[]): string {
  return lignes.length === 0 ? '' : `<ul>\n${lignes.map((ligne) => `<li>${ligne}</li>`).join('\n')}\n</ul>`;
}

export function renderTable(entetes: readonly string[], lignes: readonly (readonly string[])[]): string {
  if (lignes.length === 0) return '';
  const tete = entetes.map((entete) => `<th scope="col">${escapeHtml(entete)}</th>`).join('');
  const corps = lignes.map(
    ([premiere = '', ...autres]) =>
      `<tr><th scope="row">${premiere}</th>${autres.map((cellule) => `<td>${cellule}</td>`).join('')}</tr>`,
  );
  return `<div class="table" role="region" aria-label="${escapeHtml(entetes.join(', '))}" tabindex="0"><table>\n<thead><tr>${tete}</tr></thead>\n<tbody>\n${corps.join('\n')}\n</tbody>\n</table></div>`;
}

export const STYLES_AIDE = `body {
  max-width: 44rem;
  margin: 0 auto;
  padding: 24px 16px 48px;
  font: 16px/1.6 'Segoe UI', system-ui, sans-serif;
  color: #1f2933;
  background: #fff;
}
h1, h2 { color: #1b4965; line-height: 1.25; }
h1 { overflow-wrap: anywhere; }
h1 small { display: block; font-size: 1rem; font-weight: normal; color: #52606d; }
a { color: #1b4965; }
code { padding: 1px 4px; background: #f3f4f6; overflow-wrap: anywhere; }
.appel { font-size: 1.1rem; }
.table { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
th, td { padding: 6px 10px; border-bottom: 1px solid #cbd2d9; text-align: left; vertical-align: top; font-weight: normal; }
thead th { font-weight: 600; }
dl { display: grid; grid-template-columns: minmax(8rem, max-content) 1fr; gap: 4px 16px; }
dt { color: #52606d; }
dd { margin: 0; }
img { display: block; max-width: 100%; height: auto; margin: 16px 0; border: 1px solid #cbd2d9; }
blockquote { margin: 0; padding-inline-start: 16px; border-inline-start: 4px solid #cbd2d9; color: #52606d; }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; } dd { margin-bottom: 8px; } }
@media print { body { max-width: none; } }
`;
