/** Eight more shapes: cells in the right field, none lost; headers in a person's own words, once corrected. */
import { AUTRES_FORMES as PREMIERES } from './sources/autres-formes';
import { AUTRES_FORMES_SUITE } from './sources/autres-formes-suite';
import { measure } from './sources/measure';
import type { Correction } from '../../src/reprise';

const AUTRES_FORMES = [...PREMIERES, ...AUTRES_FORMES_SUITE];

/** What the person chooses where no header is known. */
const CORRECTIONS: Readonly<Record<string, Correction>> = {
  'N headers in the words of one person': {
    tables: {
      Chantiers: {
        cible: 'tActions',
        colonnes: {
          'Dans quel but': 'resultats_attendus',
          'Qui s’en charge': 'structure_pilote',
          'Bla-bla': 'notes',
        },
      },
    },
  },
};

describe('eight more shapes', () => {
  it('are eight', () => expect(AUTRES_FORMES).toHaveLength(8));

  it.each(AUTRES_FORMES.map((source) => [source.nom, source] as const))('%s', async (nom, source) => {
    const { fautes, perdues } = await measure(source, CORRECTIONS[nom]);
    expect({ fautes, perdues }).toEqual({ fautes: [], perdues: [] });
  });

  it.each(Object.keys(CORRECTIONS))(
    '%s: without correction, half of it in its place and no value lost',
    async (nom) => {
      const source = AUTRES_FORMES.find((autre) => autre.nom === nom);
      expect(source).toBeDefined();
      if (source === undefined) return;
      const { justes, total, perdues, apercu } = await measure(source);
      expect(perdues).toEqual([]);
      expect(justes / total).toBeGreaterThanOrEqual(0.5);
      expect(justes).toBeLessThan(total);
      const proposees = apercu.tables[0]?.colonnes.filter(({ cible }) => cible?.cle === 'public');
      expect(proposees).toEqual([]);
    },
  );

  it('says which symbols were understood, and which was not', async () => {
    const source = AUTRES_FORMES.find(({ nom }) => nom.startsWith('I '));
    if (source === undefined) throw new Error('source I is missing');
    const { apercu } = await measure(source);
    expect(apercu.remarques.map(({ ecrit, lu }) => `${ecrit} ${lu}`)).toEqual([
      '✔ Réalisée',
      'X Réalisée',
      '☑ Réalisée',
    ]);
    expect(apercu.problemes.map(({ code, cellule }) => [code, cellule])).toEqual([['hors-liste', 'C3']]);
  });
});
