/** Contrast of both themes and of the sheets, of each pair that is really drawn, and the page that lists them. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { contrast } from '../../../scripts/contrastes/measure';
import { THEMES, writePage } from '../../../scripts/contrastes/page';
import { MINIMUMS, PANE_PAIRS, TRANSPARENT } from '../../../scripts/contrastes/pairs';
import { SHEET_PAIRS } from '../../../scripts/contrastes/sheet-pairs';
import { CLAIR } from '../../../src/taskpane/theme/theme';

const ROOT = path.join(__dirname, '..', '..', '..');
const PANE = path.join(ROOT, 'src', 'taskpane');

it.each([
  ['#000000', '#ffffff', 21],
  ['#fff', '#FFFFFF', 1],
  ['#767676', '#ffffff', 4.54],
])('measures %s on %s as WCAG does', (a, b, expected) => {
  expect(contrast(a, b)).toBeCloseTo(expected, 2);
});

it('measures nothing that is not an opaque colour', () => {
  expect(() => contrast('transparent', '#ffffff')).toThrow('transparent');
});

describe.each(Object.entries(THEMES))('theme %s', (_name, theme) => {
  it('gives each pair of colours the contrast it needs', () => {
    const short = PANE_PAIRS.map(({ kind, over, ground }) => ({
      pair: `${kind} ${over} on ${ground}`,
      missing: MINIMUMS[kind] - contrast(theme[over], theme[ground]),
    })).filter(({ missing }) => missing > 0);
    expect(short).toEqual([]);
  });
});

it('gives each pair of the sheets the contrast it needs', () => {
  const short = SHEET_PAIRS.filter(({ kind, over, ground }) => contrast(over, ground) < MINIMUMS[kind]);
  expect(SHEET_PAIRS.length).toBeGreaterThan(20);
  expect(short).toEqual([]);
});

it('measures every colour that the pane’s styles name', () => {
  const sources = readdirSync(PANE, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => readFileSync(path.join(PANE, file), 'utf8'));
  const used = sources.flatMap((source) =>
    [...source.matchAll(/\b(?:tokens|verdicts)\.(color\w+)/g)].map(([, name = '']) => name),
  );
  const measured = new Set<string>([
    ...TRANSPARENT,
    ...PANE_PAIRS.flatMap(({ over, ground }) => [over, ground]),
  ]);
  expect(used.length).toBeGreaterThan(50);
  expect([...new Set(used)].filter((name) => !measured.has(name))).toEqual([]);
});

it('has its page up to date (mend: npm run contrastes)', () => {
  expect(readFileSync(path.join(ROOT, 'docs', 'contrastes.md'), 'utf8')).toBe(writePage());
});

it('builds the light theme around #1B4965', () => {
  expect(CLAIR.colorBrandBackground.toLowerCase()).toBe('#1b4965');
});
