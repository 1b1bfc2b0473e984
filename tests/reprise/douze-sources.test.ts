/** Twelve messy tables, each a different shape: cells in the right field without correction, and no value lost. */
import { AUTRES } from './sources/autres';
import { measure } from './sources/measure';
import { PLANS } from './sources/plans';
import { PLANS_SUITE } from './sources/plans-suite';

const SOURCES = [...PLANS, ...PLANS_SUITE, ...AUTRES];

describe('twelve messy tables', () => {
  it('are twelve', () => expect(SOURCES).toHaveLength(12));

  it.each(SOURCES.map((source) => [source.nom, source] as const))(
    '%s: no cell in a wrong field',
    async (_nom, source) => {
      expect((await measure(source)).fautes).toEqual([]);
    },
  );

  it.each(SOURCES.map((source) => [source.nom, source] as const))(
    '%s: no value lost',
    async (_nom, source) => {
      expect((await measure(source)).perdues).toEqual([]);
    },
  );
});
