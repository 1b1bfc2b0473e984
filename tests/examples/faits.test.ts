/** The table of the facts: complete, numbered without a hole, in columns that exist; docs/faits.md says the same. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { EXEMPLES } from '../../examples';
import { FAITS } from '../../examples/faits';
import { renderFaits } from '../../examples/render-faits';
import { findTable } from '../../src/sheets';

const DOC = path.join(__dirname, '..', '..', 'docs', 'faits.md');
/** As counted in the documents. */
const NOMBRES: Readonly<Record<string, number>> = {
  perpignan: 33,
  frontignan: 26,
  canet: 29,
  bauge: 31,
  lourdes: 26,
};

describe('the facts of the documents', () => {
  it('are 145, numbered without a hole, for every example', () => {
    expect(Object.keys(FAITS)).toEqual(EXEMPLES);
    const ids = EXEMPLES.map((nom) => (FAITS[nom] ?? []).map(({ id }) => id));
    const attendus = EXEMPLES.map((nom, document) =>
      Array.from({ length: NOMBRES[nom] ?? 0 }, (_, i) => `S${document}-${String(i + 1).padStart(2, '0')}`),
    );
    expect(ids).toEqual(attendus);
    expect(ids.flat()).toHaveLength(145);
  });

  it.each(EXEMPLES.map((nom) => [nom]))('stand in tables and columns that exist (%s)', (nom) => {
    for (const { lieux } of FAITS[nom] ?? []) {
      for (const lieu of lieux) {
        if (lieu.table === undefined) continue;
        const cles: readonly string[] = findTable(lieu.table)?.colonnes.map(({ cle }) => cle) ?? [];
        const citees = [
          ...('colonne' in lieu ? [lieu.colonne] : []),
          ...('reperes' in lieu ? Object.keys(lieu.reperes) : []),
        ];
        expect(cles).toEqual(expect.arrayContaining(citees));
        expect(cles.length).toBeGreaterThan(0);
      }
    }
  });
});

describe('docs/faits.md', () => {
  it('is up to date (mend: UPDATE_FAITS=1 npx jest tests/examples/faits)', () => {
    const attendu = renderFaits();
    if (process.env['UPDATE_FAITS']) writeFileSync(DOC, attendu);
    expect(readFileSync(DOC, 'utf8')).toBe(attendu);
    expect(attendu.match(/^\| S\d-\d\d \|/gm)).toHaveLength(145);
  });
});
