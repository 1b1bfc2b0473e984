/** Six tables of shapes the detector was not tuned to: how many cells land in the right field, and none lost. */
import { JAMAIS_VUES } from './sources/jamais-vues';
import { measure } from './sources/measure';

describe('six tables never seen', () => {
  it.each(JAMAIS_VUES.map((source) => [source.nom, source] as const))('%s', async (_nom, source) => {
    const { fautes, perdues } = await measure(source);
    expect({ fautes, perdues }).toEqual({ fautes: [], perdues: [] });
  });
});
