/** `docs/contrastes.md`: every pair of colours, measured. */
import { applyTypographie } from '../../src/domain/typographie';
import { SOMBRE } from '../../src/taskpane/theme/sombre';
import { CLAIR, type ThemeCtg } from '../../src/taskpane/theme/theme';
import { contrast } from './measure';
import { MINIMUMS, PANE_PAIRS, type Kind } from './pairs';
import { SHEET_PAIRS } from './sheet-pairs';

export const THEMES: Readonly<Record<'clair' | 'sombre', ThemeCtg>> = { clair: CLAIR, sombre: SOMBRE };

const KINDS: Readonly<Record<Kind, string>> = { texte: 'texte', signe: 'signe, bord', filet: 'filet' };

const INTRO = `# Contrastes

Page écrite par \`npm run contrastes\` à partir des couleurs mêmes du volet (\`src/taskpane/theme\`, Fluent UI) et des feuilles
(\`src/sheets/apparence.ts\`) ; un test échoue si une couleur change sans elle, ou passe sous son minimum.

Minimums des WCAG 2.2, niveau AA : 4,5 pour un texte (1.4.3), 3 pour ce qui doit seulement être vu (1.4.11 : bord d’un champ, signe,
dessin, contour du focus). Un filet sépare, il ne dit rien à lui seul : il est mesuré, sans minimum. Les commandes inactives sont
dispensées (1.4.3). Rien n’est dit par la couleur seule : chaque signe a son mot.

En couleurs forcées (contraste élevé de Windows), les couleurs sont celles que la personne a choisies : il n’y a rien à mesurer.
`;

export function writePage(): string {
  const panes = Object.entries(THEMES).map(
    ([name, theme]) => `## Volet, thème ${name}\n\n${paneTable(theme)}\n`,
  );
  return `${applyTypographie(INTRO)}\n${panes.join('\n')}\n## Feuilles du classeur\n\n${sheetTable()}\n`;
}

function paneTable(theme: ThemeCtg): string {
  return table(
    PANE_PAIRS.map(({ kind, over, ground, use }) =>
      row(
        use,
        kind,
        `\`${over}\` ${theme[over]}`,
        `\`${ground}\` ${theme[ground]}`,
        theme[over],
        theme[ground],
      ),
    ),
  );
}

function sheetTable(): string {
  return table(SHEET_PAIRS.map(({ kind, over, ground, use }) => row(use, kind, over, ground, over, ground)));
}

function table(rows: readonly string[]): string {
  return [
    '| Usage | Nature | Couleur | Fond | Contraste | Minimum | Verdict |',
    '|---|---|---|---|---:|---:|---|',
    ...rows,
  ].join('\n');
}

function row(use: string, kind: Kind, over: string, ground: string, a: string, b: string): string {
  const ratio = contrast(a, b);
  const minimum = MINIMUMS[kind];
  const verdict = minimum === 0 ? '—' : ratio >= minimum ? 'conforme' : 'INSUFFISANT';
  // Cut, not rounded: 4,499 is not 4,5.
  const said = (Math.floor(ratio * 10) / 10).toFixed(1).replace('.', ',');
  const wanted = minimum === 0 ? '—' : String(minimum).replace('.', ',');
  return `| ${applyTypographie(use)} | ${KINDS[kind]} | ${over} | ${ground} | ${said} | ${wanted} | ${verdict} |`;
}
