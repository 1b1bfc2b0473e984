/** Names of départements after « de », of the Caf they deduce, and of the structure that signs. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { deDepartement } from '../../src/territories/article-departement';
import { cafOf } from '../../src/territories/caf';
import { structureDepartement } from '../../src/territories/structure-departement';

/** Insee's TNCC: what stands between « de » and the name. */
const LIAISONS: Readonly<Record<number, string>> = {
  0: 'de ',
  1: 'd’',
  2: 'du ',
  3: 'de la ',
  4: 'des ',
  5: 'de l’',
};

interface DepartementPublie {
  readonly code: string;
  readonly nom: string;
  readonly typeLiaison: number;
}

const DEPARTEMENTS = (
  JSON.parse(
    readFileSync(
      createRequire(`${process.cwd()}/package.json`).resolve(
        '@etalab/decoupage-administratif/data/departements.json',
      ),
      'utf8',
    ),
  ) as DepartementPublie[]
).filter(({ code }) => /^(?:\d\d|2[AB]|97[1-46])$/.test(code));

describe('deDepartement', () => {
  it('has the official article of the 101 départements', () => {
    expect(DEPARTEMENTS).toHaveLength(101);
    for (const { code, nom, typeLiaison } of DEPARTEMENTS) {
      const attendu = `${LIAISONS[typeLiaison] ?? '?'}${nom.replace(/'/g, '’')}`;
      expect(deDepartement(code, nom)).toBe(attendu);
    }
  });
});

describe('cafOf', () => {
  it.each([
    ['66', 'Pyrénées-Orientales', 'Caf des Pyrénées-Orientales'],
    ['34', 'Hérault', 'Caf de l’Hérault'],
    ['59', 'Nord', 'Caf du Nord'],
    ['49', 'Maine-et-Loire', 'Caf de Maine-et-Loire'],
    ['22', "Côtes-d'Armor", 'Caf des Côtes-d’Armor'],
    ['75', 'Paris', 'Caf de Paris'],
    ['974', 'La Réunion', 'Caf de La Réunion'],
  ])('names the Caf of %s %s', (code, nom, attendu) => {
    expect(cafOf(code, nom)).toBe(attendu);
  });

  it.each([
    ['48', 'Lozère'],
    ['05', 'Hautes-Alpes'],
    ['64', 'Pyrénées-Atlantiques'],
    ['976', 'Mayotte'],
    ['975', 'Saint-Pierre-et-Miquelon'],
    ['988', 'Nouvelle-Calédonie'],
    ['', ''],
  ])('leaves the one of %s %s to be named', (code, nom) => {
    expect(cafOf(code, nom)).toBeNull();
  });
});

describe('structureDepartement', () => {
  it.each([
    ['34', 'Hérault', 'Département de l’Hérault'],
    ['35', 'Ille-et-Vilaine', 'Département d’Ille-et-Vilaine'],
    ['974', 'La Réunion', 'Département de La Réunion'],
    ['75', 'Paris', null],
    ['67', 'Bas-Rhin', null],
    ['2A', 'Corse-du-Sud', null],
    ['69', 'Rhône', null],
    ['', '', null],
  ])('of %s %s', (code, nom, attendu) => {
    expect(structureDepartement(code, nom)).toBe(attendu);
  });
});
