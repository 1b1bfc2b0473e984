/** The generated tables of README.md say what the catalogue and the controls say. Mend: UPDATE_README=1 npm run test:unit -- readme */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { renderTableFonctions } from '../src/indicators/render-table';
import { renderReglesTable } from '../src/rules/render-table';

const README = path.join(__dirname, '..', 'README.md');

const SECTIONS: readonly (readonly [string, () => string])[] = [
  ['fonctions', renderTableFonctions],
  ['regles', renderReglesTable],
];

function replaceSection(text: string, name: string, content: string): string {
  const [begin, end] = [`<!-- ${name}:begin -->`, `<!-- ${name}:end -->`];
  const from = text.indexOf(begin);
  const to = text.indexOf(end);
  if (from < 0 || to < from)
    throw new Error(`README.md has lost its markers ${begin} … ${end}: put them back.`);
  return `${text.slice(0, from + begin.length)}\n${content.trim()}\n${text.slice(to)}`;
}

describe('README.md', () => {
  test.each(SECTIONS)(
    'table of %s is up to date (mend: UPDATE_README=1 npm run test:unit -- readme)',
    (name, render) => {
      const text = readFileSync(README, 'utf8');
      const expected = replaceSection(text, name, render());
      if (process.env['UPDATE_README']) writeFileSync(README, expected);
      expect(process.env['UPDATE_README'] ? expected : text).toBe(expected);
      expect(render().split('\n').length).toBeGreaterThan(15);
    },
  );
});
