/** The offline index built from the real package: codes, membership, populations. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildIndexTerritoires } from '../../src/territories/build-index';
import { openIndex } from '../../src/territories/open-index';
import { buildIndexReel } from '../support/index-reel';

const json = buildIndexReel();
const index = openIndex(json);

describe('the package behind the index', () => {
  it('is the one whose year the index states', () => {
    const resolve = createRequire(`${process.cwd()}/package.json`).resolve('@etalab/decoupage-administratif');
    const { version } = JSON.parse(
      readFileSync(path.join(path.dirname(resolve), 'package.json'), 'utf8'),
    ) as { version: string };
    expect(version.split('.')[0]).toBe('6');
    expect(index.cog).toBe('2026');
    expect(index.source).toContain('2026');
  });

  it('weighs about half a megabyte once compressed', () => {
    expect(gzipSync(JSON.stringify(json)).length).toBeLessThan(520_000);
  });

  it('holds every commune of today once, and the arrondissements apart', () => {
    expect(index.communes).toHaveLength(34_969);
    expect(new Set(index.communes.map(({ code }) => code)).size).toBe(34_969);
    expect(index.epcis).toHaveLength(1_255);
    expect(json.arrondissements.codes.split('|')).toHaveLength(45);
  });
});

describe('finding a commune by code', () => {
  it.each([
    ['66136', '66136', 'Perpignan'],
    ['1001', '01001', 'L’Abergement-Clémenciat'.replace('’', "'")],
    ['01340', '01015', 'Arboys en Bugey'],
    ['12076', '12218', 'Conques-en-Rouergue'],
    ['2a004', '2A004', 'Ajaccio'],
    ['49018', '49018', 'Baugé-en-Anjou'],
    ['75101', '75101', 'Paris 1er Arrondissement'],
    ['66 136', '66136', 'Perpignan'],
  ])('%s is %s, %s', (ecrit, code, nom) => {
    expect(index.findCommune(ecrit)).toMatchObject({ code, nom, maille: 'commune' });
  });

  it.each(['99999', '', '200027183', 'Perpignan', '00000'])('%p is none', (ecrit) => {
    expect(index.findCommune(ecrit)).toBeNull();
  });

  it('tells an arrondissement from its commune', () => {
    expect(index.findCommune('13201')).toMatchObject({ communeMere: '13055' });
    expect(index.findCommune('13055')).toMatchObject({ communeMere: null, population: 886_040 });
  });
});

describe('membership and populations', () => {
  it.each([
    ['66136', '200027183', 37],
    ['66037', '200027183', 37],
    ['34108', '200066355', 14],
    ['49018', '244900882', 7],
    ['65233', '200069300', 86],
  ])('%s is in %s, of %d communes', (commune, siren, nombre) => {
    expect(index.epciOf(commune)?.code).toBe(siren);
    expect(index.membersOf(siren)).toHaveLength(nombre);
    expect(index.membersOf(siren)).toContain(commune);
  });

  it('gives an EPCI the sum of its communes, never the figure of another vintage', () => {
    const somme = index
      .membersOf('200027183')
      .reduce((total, code) => total + (index.populationOf(code) ?? 0), 0);
    expect(index.populationOf('200027183')).toBe(somme);
    expect(somme).toBe(279_615);
  });

  it.each([
    ['66136', 121_616],
    ['65233', 299],
    ['98412', null],
    [
      '66',
      index.communes
        .filter(({ departement }) => departement === '66')
        .reduce((n, { population }) => n + (population ?? 0), 0),
    ],
    ['REG-76', 6_124_653],
    ['99999', null],
  ])('%s has %p inhabitants', (code, attendu) => {
    expect(index.populationOf(code)).toBe(attendu);
  });

  it('counts Paris once in France, not again by its arrondissements', () => {
    expect(index.france.population).toBe(
      index.communes.reduce((n, { population }) => n + (population ?? 0), 0),
    );
  });

  it.each([
    ['1', '01', 'Ain'],
    ['66', '66', 'Pyrénées-Orientales'],
    ['2A', '2A', 'Corse-du-Sud'],
    ['974', '974', 'La Réunion'],
  ])('département %s is %s %s', (ecrit, code, nom) => {
    expect(index.find(ecrit)).toMatchObject({ code, nom, maille: 'département' });
  });

  it('tells région 76 from département 76', () => {
    expect(index.find('REG-76')).toMatchObject({ code: 'REG-76', nom: 'Occitanie', maille: 'région' });
    expect(index.find('76')).toMatchObject({ code: '76', nom: 'Seine-Maritime' });
  });
});

describe('a small hand-made source', () => {
  const petit = openIndex(
    buildIndexTerritoires({
      communes: [
        {
          code: '01001',
          nom: 'A',
          type: 'commune-actuelle',
          population: 10,
          codesPostaux: ['01400'],
          anciensCodes: ['01999'],
        },
        { code: '01001', nom: 'A (déléguée)', type: 'commune-deleguee', population: 4 },
        { code: '01002', nom: 'B', type: 'commune-actuelle' },
      ],
      epci: [{ code: '200000001', nom: 'CC A', type: 'CC', membres: [{ code: '01001' }, { code: '01002' }] }],
      departements: [{ code: '01', nom: 'Ain', region: '84' }],
      regions: [{ code: '84', nom: 'Auvergne-Rhône-Alpes' }],
    }),
  );

  it('leaves déléguées out and resolves old codes', () => {
    expect(petit.communes.map(({ nom }) => nom)).toEqual(['A', 'B']);
    expect(petit.findCommune('01999')?.code).toBe('01001');
  });

  it('keeps an unknown population unknown', () => {
    expect(petit.populationOf('01002')).toBeNull();
    expect(petit.populationOf('200000001')).toBe(10);
  });
});
